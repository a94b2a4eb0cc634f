import { emphasisIn } from '../../../../shared/charts/annotations/emphasis.ts';
import { percentSign } from '../../../../shared/base/percent-style.ts';
import { writePercent } from '../../../../shared/base/dutch-numbers.ts';
import { measureText } from '../../../../shared/base/text-metrics.ts';
import type { RankingRow, RankingSpec } from '../../../../shared/charts/spec.ts';
import { signOf, writeValue } from '../../../../shared/charts/write-value.ts';
import { slideTexts } from '../../../../shared/language/nl/slides.ts';
import type { Frame } from '../../../../shared/slides/document.ts';
import { type } from '../../../../shared/slides/grid.ts';
import { line, noLine, solidFill } from '../fills.ts';
import { axisIds, categoryAxis, figureAxis } from './axes-xml.ts';
import { mutedBar } from './muted-look.ts';
import type { ChartLook, NativeChart } from './native-chart.ts';
import { categories, dataPoint, errorBars, seriesName, values } from './series-xml.ts';
import type { Cell, Sheet } from './sheet.ts';
import { columnsPerSeries, hasIntervals, valueColumns } from './value-columns.ts';

/** Column A holds the names; then the values; then the words along the axis; then differences and verdicts. */

const firstValue = 1;
const labelColumn = firstValue + columnsPerSeries;
/** White between a name and its percentage. */
const gap = '\u2003';
/** A bar of 58 % of its row: as in the drawing. */
const gapWidth = Math.round((0.42 / 0.58) * 100);

/**
 * Horizontal bars with their intervals; `room` is what the names have left of the plot, in inches. Bars and not dots, because their names and percentages then
 * stay in the chart's own sheet, and every program draws their intervals (decision 3).
 */
export function rankingChart(spec: RankingSpec, plot: Frame, room: number, look: ChartLook): NativeChart {
  const sheet = rankingSheet(spec);
  const plain = `<c:spPr>${solidFill(look.otherBar)}${line(look.other, 0.75)}</c:spPr>`;
  const lifted = `<c:spPr>${solidFill(look.ownBar)}${noLine}</c:spPr>`;
  const muted = `<c:spPr>${mutedBar(false)}</c:spPr>`;
  const emphasis = emphasisIn(spec);
  const chosen = spec.rows.flatMap((one, index) => {
    const isLifted = one.chosen || emphasis(one.mark) === 'lift';
    if (!isLifted && emphasis(one.mark) !== 'mute') return [];
    return [dataPoint(index, emphasis(one.mark) === 'mute' ? muted : lifted)];
  });
  const bars = hasIntervals(spec.rows.map(({ value }) => value)) ? errorBars(sheet, firstValue) : '';
  const series = `<c:ser><c:idx val="0"/><c:order val="0"/>${seriesName(sheet, firstValue)}${plain}<c:invertIfNegative val="0"/>${chosen.join('')}${bars}${categories(sheet, labelColumn)}${values(sheet, firstValue)}</c:ser>`;
  return {
    sheet,
    plot,
    blanks: 'gap',
    plotXml: `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="${gapWidth}"/>${axisIds}</c:barChart>${categoryAxis({ side: 'left', size: labelSize(spec, plot, room) * look.scale, hasLine: false })}${figureAxis(spec.axis, 'bottom', 'between', look.scale)}`,
  };
}

/** As large as rows and the room left of the plot allow: names keep to one line, or to two in a high row. */
function labelSize({ rows }: RankingSpec, plot: Frame, room: number): number {
  const row = (plot.h / Math.max(1, rows.length)) * 72;
  const longest = Math.max(0, ...rows.map(({ name }) => measureText(`${name}${gap}${writePercent(100)}`, 1)));
  const fits = (size: number) => Math.ceil((longest * size * lineSlack) / (room * 72)) * size * 1.25 <= row;
  return [14, 13, 12, 11, 10].find(fits) ?? type.least;
}
/** Names do not break just where a line is full. */
const lineSlack = 1.05;

function rankingSheet({ rows, comparison, axis }: RankingSpec): Sheet {
  const { sheet } = slideTexts;
  const columns = valueColumns(firstValue, axis.measure === 'mean' ? sheet.mean : sheet.percent);
  const isCompared = comparison !== null;
  return {
    head: [
      ...[sheet.name, ...columns.head, sheet.axisLabel],
      ...(isCompared ? [sheet.difference, sheet.verdict] : []),
    ],
    rows: rows.map((row, index) => [
      ...[row.name, ...columns.cells(row.value, index), axisLabel(row, index)],
      ...(isCompared ? [row.difference?.difference ?? null, row.difference?.verdict ?? null] : []),
    ]),
  };
}

/** Name and percentage as they stand beside the bar; a formula, so that an edited figure is written anew. */
function axisLabel({ name, value }: RankingRow, index: number): Cell {
  const [nameAt, valueAt] = [`A${index + 2}`, `B${index + 2}`];
  const sign = value.status === 'shown' ? signOf(value) : '';
  const isMean = value.status === 'shown' && value.measure === 'mean';
  // FIXED writes a decimal as the language of the program does.
  const written = isMean ? `FIXED(${valueAt},1)` : `TEXT(${valueAt},"0")&"${percentSign()}"`;
  return {
    formula: `IF(${valueAt}="",${nameAt}&"${gap}–",${nameAt}&"${gap}${sign}"&${written})`,
    value: value.status === 'shown' ? `${name}${gap}${writeValue(value)}` : `${name}${gap}–`,
  };
}
