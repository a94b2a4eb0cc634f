import { writePercent } from '../../../../shared/base/dutch-numbers.ts';
import type { RankingRow, RankingSpec } from '../../../../shared/charts/spec.ts';
import { slideTexts } from '../../../../shared/language/nl/slides.ts';
import type { Frame } from '../../../../shared/slides/document.ts';
import { type } from '../../../../shared/slides/grid.ts';
import { palette } from '../../../../shared/slides/palette.ts';
import { line, noLine, solidFill } from '../fills.ts';
import { axisIds, categoryAxis, percentAxis } from './axes-xml.ts';
import type { NativeChart } from './native-chart.ts';
import { categories, errorBars, seriesName, values } from './series-xml.ts';
import type { Cell, Sheet } from './sheet.ts';
import { columnsPerSeries, hasIntervals, valueColumns } from './value-columns.ts';

/** Column A holds the names; then the values; then the words along the axis. */

const firstValue = 1;
const labelColumn = firstValue + columnsPerSeries;
/** A bar of 58 % of its row: as in the drawing. */
const gapWidth = Math.round((0.42 / 0.58) * 100);

/**
 * Horizontal bars with their intervals. Bars and not dots, because their names and percentages then
 * stay in the chart's own sheet, and every program draws their intervals (decision 3).
 */
export function rankingChart(spec: RankingSpec, plot: Frame): NativeChart {
  const sheet = rankingSheet(spec);
  const row = (plot.h / Math.max(1, spec.rows.length)) * 72;
  const size = Math.max(type.least, Math.min(type.label, Math.floor(row * 0.62)));
  const plain = `<c:spPr>${solidFill(palette.otherBar)}${line(palette.other, 0.75)}</c:spPr>`;
  const lifted = `<c:spPr>${solidFill(palette.ownBar)}${noLine}</c:spPr>`;
  const chosen = spec.rows.flatMap((one, index) =>
    one.chosen
      ? [`<c:dPt><c:idx val="${index}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>${lifted}</c:dPt>`]
      : [],
  );
  const bars = hasIntervals(spec.rows.map(({ value }) => value)) ? errorBars(sheet, firstValue) : '';
  const series = `<c:ser><c:idx val="0"/><c:order val="0"/>${seriesName(sheet, firstValue)}${plain}<c:invertIfNegative val="0"/>${chosen.join('')}${bars}${categories(sheet, labelColumn)}${values(sheet, firstValue)}</c:ser>`;
  return {
    sheet,
    plot,
    blanks: 'gap',
    plotXml: `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="${gapWidth}"/>${axisIds}</c:barChart>${categoryAxis({ side: 'left', size, hasLine: false })}${percentAxis(spec.axis, 'bottom', 'between')}`,
  };
}

function rankingSheet({ rows }: RankingSpec): Sheet {
  const { sheet } = slideTexts;
  const columns = valueColumns(firstValue, sheet.percent);
  return {
    head: [sheet.name, ...columns.head, sheet.axisLabel],
    rows: rows.map((row, index) => [row.name, ...columns.cells(row.value, index), axisLabel(row, index)]),
  };
}

/** Name and percentage as they stand beside the bar; a formula, so that an edited figure is written anew. */
function axisLabel({ name, value }: RankingRow, index: number): Cell {
  const [nameAt, valueAt] = [`A${index + 2}`, `B${index + 2}`];
  return {
    formula: `IF(${valueAt}="",${nameAt}&"${gap}–",${nameAt}&"${gap}"&TEXT(${valueAt},"0")&"\u00a0%")`,
    value: value.status === 'shown' ? `${name}${gap}${writePercent(value.percent)}` : `${name}${gap}–`,
  };
}
const gap = '\u2003';
