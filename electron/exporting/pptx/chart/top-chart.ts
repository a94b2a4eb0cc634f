import { measureText } from '../../../../shared/base/text-metrics.ts';
import { emphasisIn } from '../../../../shared/charts/annotations/emphasis.ts';
import type { MarkValue } from '../../../../shared/charts/spec.ts';
import type { TopRow, TopSpec } from '../../../../shared/charts/top/top-spec.ts';
import { mutedTheme } from '../../../../shared/drawing/muted-theme.ts';
import type { DrawingTheme } from '../../../../shared/drawing/theme.ts';
import { barFigure, besideText } from '../../../../shared/drawing/top/bar-figure.ts';
import { fitTop, rowHeight, topPlot } from '../../../../shared/drawing/top/top-layout.ts';
import { topSizes } from '../../../../shared/drawing/top/top-sizes.ts';
import { writeValue } from '../../../../shared/charts/write-value.ts';
import { slideTexts } from '../../../../shared/language/nl/slides.ts';
import { noLine, solidFill } from '../fills.ts';
import { axisIds } from './axes-xml.ts';
import { digits } from '../drawing/svg-fills.ts';
import { onSlide, type DrawnLook, type DrawnRoom } from './drawn-look.ts';
import { writtenLabels } from './label-xml.ts';
import type { NativeChart } from './native-chart.ts';
import { categories, dataPoint, errorBars, seriesName, values } from './series-xml.ts';
import type { Sheet } from './sheet.ts';
import { stackAxes } from './stack-axes.ts';
import { columnsPerSeries, hasIntervals, valueColumns } from './value-columns.ts';

const sizes = topSizes.slide;
/** Between the own bar and the one under it. */
const seam = 3;
/** Bars of one chart are of one thickness: of both what lies between, so that their middles stay where they are. */
const thick = (sizes.own + sizes.beside) / 2;

/** Own bars with, under each, that of the larger area; names, verdicts and figures beside bars stand on the slide. */
export function topChart(asked: TopSpec, room: DrawnRoom, look: DrawnLook): NativeChart {
  const spec = fitTop(asked, room.width, room.height, sizes);
  const { scale: squeeze, ...plot } = topPlot(spec, room.width, room.height, sizes);
  const isBeside = spec.reference !== null;
  const sheet = sheetOf(spec);
  const own = { spec, sheet, plot, squeeze, look };
  const series = [
    seriesOf({ ...own, index: 0, valueOf: ({ value }) => value, lead: '', isOwn: true }),
    ...(spec.reference === null
      ? []
      : [
          seriesOf({
            ...{ ...own, index: 1, lead: spec.reference, isOwn: false },
            valueOf: ({ beside }) => beside?.value ?? null,
          }),
        ]),
  ];
  const bar = isBeside ? thick : sizes.own;
  const apart = isBeside ? (sizes.own + sizes.beside) / 2 + seam - thick : 0;
  const group = isBeside ? 2 * thick + apart : sizes.own;
  const high = rowHeight(spec, sizes, room.width);
  // The bars lie under the name, so lower than the middle of their row.
  const middle = sizes.name + sizes.own / 2 + (isBeside ? (thick + apart) / 2 : 0);
  const lower = (middle - high / 2) * squeeze;
  return {
    sheet,
    plot: onSlide(room, { ...plot, y: plot.y + lower }),
    blanks: 'gap',
    plotXml: `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series.join('')}<c:gapWidth val="${Math.round(((high - group) / bar) * 100)}"/><c:overlap val="${-Math.round((apart / bar) * 100)}"/>${axisIds}</c:barChart>${stackAxes(spec.axis.max, { ...spec.axis, ticks: [0, 2 * spec.axis.max] })}`,
  };
}

interface Bars {
  readonly spec: TopSpec;
  readonly sheet: Sheet;
  readonly plot: { readonly x: number; readonly w: number };
  readonly squeeze: number;
  readonly look: DrawnLook;
  readonly index: number;
  readonly valueOf: (row: TopRow) => MarkValue | null;
  readonly lead: string;
  readonly isOwn: boolean;
}

function seriesOf({ spec, sheet, plot, squeeze, look, index, valueOf, lead, isOwn }: Bars): string {
  const { theme, scale } = look;
  const first = 1 + index * columnsPerSeries;
  const emphasisOf = emphasisIn(spec);
  const shown = spec.rows.map(valueOf);
  const fillOf = (of: DrawingTheme) => solidFill(digits(isOwn ? of.ownBar : of.otherBar)) + noLine;
  const looks = spec.rows.flatMap(({ mark }, row) =>
    emphasisOf(mark) === 'mute' ? [dataPoint(row, `<c:spPr>${fillOf(mutedTheme(theme))}</c:spPr>`)] : [],
  );
  const size = isOwn
    ? Math.max(sizes.label * squeeze, sizes.leastLabel)
    : Math.max(sizes.small * squeeze, sizes.leastSmall);
  const texts = shown.flatMap((value, row): [number, string][] => {
    if (value?.status !== 'shown') return [];
    const text = isOwn
      ? writeValue(value)
      : besideText(spec, value, plot, { name: lead, size, cap: sizes.cap });
    const words = measureText(text, size, isOwn ? 600 : 400);
    return barFigure(spec, value, plot, { words, size, cap: sizes.cap }).isInside ? [[row, text]] : [];
  });
  const percents = new Map(
    shown.flatMap((value, row): [number, number][] =>
      value?.status === 'shown' ? [[row, value.percent]] : [],
    ),
  );
  const labels = writtenLabels(texts, percents, {
    ...{ size: (size / 2) * scale, isBold: isOwn, place: 'inBase' },
    colour: digits(isOwn ? theme.onOwnBar : theme.onOtherBar),
  });
  const bars = hasIntervals(shown) ? errorBars(sheet, first, digits(theme.ink), sizes.interval / 2) : '';
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${seriesName(sheet, first)}<c:spPr>${fillOf(theme)}</c:spPr><c:invertIfNegative val="0"/>${looks.join('')}${labels}${bars}${categories(sheet, 0)}${values(sheet, first)}</c:ser>`;
}

function sheetOf({ rows, name, reference }: TopSpec): Sheet {
  const own = valueColumns(1, name);
  const beside = reference === null ? null : valueColumns(1 + columnsPerSeries, reference);
  return {
    head: [slideTexts.sheet.name, ...own.head, ...(beside?.head ?? [])],
    rows: rows.map((row, index) => [
      row.label,
      ...own.cells(row.value, index),
      ...(beside?.cells(row.beside?.value ?? null, index) ?? []),
    ]),
  };
}
