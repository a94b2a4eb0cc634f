import { emphasisIn } from '../../../../shared/charts/annotations/emphasis.ts';
import { barBox } from '../../../../shared/charts/geometry.ts';
import type { BarsSpec } from '../../../../shared/charts/spec.ts';
import { drawingSizes } from '../../../../shared/drawing/drawing-props.ts';
import { barShape } from '../../../../shared/charts/bars/bar-shape.ts';
import { unitsPerInch } from '../../../../shared/drawing/slide/slide-units.ts';
import { slideTexts } from '../../../../shared/language/nl/slides.ts';
import type { Frame } from '../../../../shared/slides/document.ts';
import { type } from '../../../../shared/slides/grid.ts';
import { palette } from '../../../../shared/slides/palette.ts';
import { line, noLine, solidFill } from '../fills.ts';
import { axisIds, categoryAxis, percentAxis } from './axes-xml.ts';
import { mutedBar } from './muted-look.ts';
import type { ChartLook, NativeChart } from './native-chart.ts';
import { categories, dataLabels, dataPoint, errorBars, seriesName, values } from './series-xml.ts';
import type { LabelPlace } from './series-xml.ts';
import type { Sheet } from './sheet.ts';
import { columnsPerSeries, hasIntervals, valueColumns } from './value-columns.ts';

/** Upright bars per group, own beside reference; percentages inside at the foot where there is room. */
export function barsChart(spec: BarsSpec, plot: Frame, look: ChartLook): NativeChart {
  const sheet = barsSheet(spec);
  const emphasisOf = emphasisIn(spec);
  const series = spec.series.map(({ role, bars }, index) => {
    const isOwn = role === 'own';
    const first = firstColumn(index);
    const fill = isOwn ? solidFill(look.ownBar) + noLine : solidFill(look.otherBar) + line(look.other, 0.75);
    const lifted = solidFill(isOwn ? look.ownBar : look.otherBar) + line(look.ownText, 2.25);
    const looks = bars.flatMap(({ mark }, group) => {
      const emphasis = emphasisOf(mark);
      if (emphasis === null) return [];
      return [dataPoint(group, `<c:spPr>${emphasis === 'lift' ? lifted : mutedBar(isOwn)}</c:spPr>`)];
    });
    const intervals = hasIntervals(bars.map(({ value }) => value)) ? errorBars(sheet, first) : '';
    const labels = dataLabels(labelPlaces(spec, plot, index), {
      size: type.label * look.scale,
      colour: palette.ink,
      isBold: isOwn,
    });
    return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${seriesName(sheet, first)}<c:spPr>${fill}</c:spPr><c:invertIfNegative val="0"/>${looks.join('')}${labels}${intervals}${categories(sheet, 0)}${values(sheet, first)}</c:ser>`;
  });
  const { gapWidth, overlap } = barWidths(spec, plot);
  return {
    sheet,
    plot,
    blanks: 'gap',
    plotXml: `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series.join('')}<c:gapWidth val="${gapWidth}"/><c:overlap val="${overlap}"/>${axisIds}</c:barChart>${categoryAxis({ side: 'bottom', size: type.label * look.scale, hasLine: true })}${percentAxis(spec.axis, 'left', 'between', look.scale)}`,
  };
}

function firstColumn(series: number): number {
  return 1 + series * columnsPerSeries;
}

function barsSheet(spec: BarsSpec): Sheet {
  const columns = spec.series.map(({ name }, index) => valueColumns(firstColumn(index), name));
  return {
    head: [slideTexts.sheet.group, ...columns.flatMap(({ head }) => head)],
    rows: spec.groups.map((group, row) => [
      group,
      ...columns.flatMap(({ cells }, index) => cells(spec.series[index]?.bars[row]?.value ?? null, row)),
    ]),
  };
}

/** Where the drawing puts the percentage above the bar, a text of the slide does so here. */
function labelPlaces(spec: BarsSpec, plot: Frame, series: number): ReadonlyMap<number, LabelPlace> {
  const px = { x: 0, y: 0, w: plot.w * unitsPerInch, h: plot.h * unitsPerInch };
  return new Map(
    spec.groups.flatMap((_, group): [number, LabelPlace][] =>
      barShape(spec, px, group, series, drawingSizes.slide)?.isValueInside ? [[group, 'inBase']] : [],
    ),
  );
}

/** Bars as wide and as far apart as geometry says, in percents of a bar; PowerPoint goes to 500. */
function barWidths(spec: BarsSpec, plot: Frame): { readonly gapWidth: number; readonly overlap: number } {
  const band = plot.w / Math.max(1, spec.groups.length);
  const first = barBox(spec, plot, 0, 0);
  const last = barBox(spec, plot, 0, spec.series.length - 1);
  const second = barBox(spec, plot, 0, 1);
  const between = spec.series.length > 1 ? second.x - first.x - first.w : 0;
  const group = last.x + last.w - first.x;
  return {
    gapWidth: Math.min(500, Math.round(((band - group) / first.w) * 100)),
    overlap: -Math.round((between / first.w) * 100),
  };
}
