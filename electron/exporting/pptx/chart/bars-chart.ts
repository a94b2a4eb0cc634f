import { emphasisIn } from '../../../../shared/charts/annotations/emphasis.ts';
import { barBox } from '../../../../shared/charts/geometry.ts';
import type { BarsSpec } from '../../../../shared/charts/spec.ts';
import { drawingSizes } from '../../../../shared/drawing/drawing-props.ts';
import { figureLook } from '../../../../shared/charts/bars/figure-look.ts';
import { groupLabels } from '../../../../shared/charts/bars/group-labels.ts';
import { barShape } from '../../../../shared/charts/bars/bar-shape.ts';
import { unitsPerInch } from '../../../../shared/drawing/slide/slide-units.ts';
import { slideTexts } from '../../../../shared/language/nl/slides.ts';
import type { Frame } from '../../../../shared/slides/document.ts';
import { type } from '../../../../shared/slides/grid.ts';
import { palette } from '../../../../shared/slides/palette.ts';
import { line, noLine, solidFill } from '../fills.ts';
import { axisIds, categoryAxis, figureAxis } from './axes-xml.ts';
import { mutedBar } from './muted-look.ts';
import type { ChartLook, NativeChart } from './native-chart.ts';
import {
  categories,
  dataLabels,
  dataPoint,
  errorBars,
  nestedCategories,
  seriesName,
  values,
} from './series-xml.ts';
import type { LabelPlace } from './series-xml.ts';
import type { Cell, Sheet } from './sheet.ts';
import { columnsPerSeries, hasIntervals, valueColumns } from './value-columns.ts';

/** Upright bars per group, own beside reference; percentages inside at the foot where there is room. */
export function barsChart(spec: BarsSpec, plot: Frame, look: ChartLook): NativeChart {
  const { nesting } = spec;
  const sheet = barsSheet(spec);
  const figures = figureLook(spec, { ...plot, w: plot.w * 72 }, type.label);
  const emphasisOf = emphasisIn(spec);
  const series = spec.series.map(({ role, bars }, index) => {
    const isOwn = role === 'own';
    const first = firstColumn(spec, index);
    const fill = isOwn ? solidFill(look.ownBar) + noLine : solidFill(look.otherBar) + line(look.other, 0.75);
    const lifted = solidFill(isOwn ? look.ownBar : look.otherBar) + line(look.ownText, 2.25);
    const looks = bars.flatMap(({ mark }, group) => {
      const emphasis = emphasisOf(mark);
      if (emphasis === null) return [];
      return [dataPoint(group, `<c:spPr>${emphasis === 'lift' ? lifted : mutedBar(isOwn)}</c:spPr>`)];
    });
    const intervals = hasIntervals(bars.map(({ value }) => value)) ? errorBars(sheet, first) : '';
    const { size, hasSign } = figures;
    const labels = dataLabels(
      labelPlaces(spec, plot, index),
      { size: size * look.scale, colour: palette.ink, isBold: isOwn, hasSign, measure: spec.axis.measure },
      new Set(
        bars.flatMap(({ value }, group) =>
          value.status === 'shown' && value.fewSchools !== undefined ? [group] : [],
        ),
      ),
    );
    return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${seriesName(sheet, first)}<c:spPr>${fill}</c:spPr><c:invertIfNegative val="0"/>${looks.join('')}${labels}${intervals}${nesting === null ? categories(sheet, 0) : nestedCategories(sheet, 2)}${values(sheet, first)}</c:ser>`;
  });
  const { gapWidth, overlap } = barWidths(spec, plot);
  return {
    sheet,
    plot,
    blanks: 'gap',
    plotXml: `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series.join('')}<c:gapWidth val="${gapWidth}"/><c:overlap val="${overlap}"/>${axisIds}</c:barChart>${categoryAxis({ side: 'bottom', size: namesSize(spec, plot) * look.scale, hasLine: true, isNested: nesting !== null })}${figureAxis(spec.axis, 'left', 'between', look.scale)}`,
  };
}

/** After the names of the groups, in one column or in two. */
function firstColumn({ nesting }: BarsSpec, series: number): number {
  return (nesting?.heads.length ?? 1) + series * columnsPerSeries;
}

function barsSheet(spec: BarsSpec): Sheet {
  const columns = spec.series.map(({ name }, index) => valueColumns(firstColumn(spec, index), name));
  const heads = spec.nesting?.heads ?? [slideTexts.sheet.group];
  return {
    head: [...heads, ...columns.flatMap(({ head }) => head)],
    rows: spec.groups.map((_, row) => [
      ...namesInRow(spec, row),
      ...columns.flatMap(({ cells }, index) => cells(spec.series[index]?.bars[row]?.value ?? null, row)),
    ]),
    ...(spec.nesting === null ? {} : { widths: [24, 24] }),
  };
}

/** An outer group is named in its first row only: a name that is repeated would be drawn at each of its groups. */
function namesInRow({ groups, nesting }: BarsSpec, row: number): readonly Cell[] {
  if (nesting === null) return [groups[row] ?? ''];
  const outer = nesting.outer.find(({ from }) => from === row);
  return [outer?.label ?? null, nesting.inner[row] ?? ''];
}

/** Points: PowerPoint has one size for both levels of names. */
function namesSize(spec: BarsSpec, plot: Frame): number {
  const sizes = { label: type.label / 72, tick: type.axis / 72 };
  return Math.min(...groupLabels(spec, plot, sizes).labels.map(({ size }) => size * 72));
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
