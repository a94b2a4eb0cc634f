import { areaColumns, measureColumns, shownColumn, statusColumns } from './csv-columns.ts';
import { writeCsvTable, type CsvColumn } from './csv-table.ts';
import type { Trend, TrendTable } from './trend.ts';

/**
 * A table of trends as CSV (RFC 4180 quoting, decimal point, full precision): one row per trend. Percentages
 * and points per year are percentage points, of means in the unit of the score (a last column says so); a hidden trend
 * has no number.
 */
export function writeTrendsCsv(table: TrendTable): string {
  return writeCsvTable([...columns, ...measureColumns(table)], table.trends, table);
}

const ofShown = shownColumn<Trend>;

const columns: readonly CsvColumn<Trend, TrendTable>[] = [
  ...areaColumns,
  // As it was asked: a script that asks --by KLAS looks for KLAS.
  {
    header: 'group_variable',
    value: ({ key }, { question }) => (key.group === null ? null : (question.by ?? key.groupVariable)),
  },
  { header: 'group', value: ({ key }) => key.group },
  ofShown('waves', ({ points }) => points.map(({ wave }) => wave).join(' ')),
  { header: 'hidden_waves', value: ({ hiddenWaves }) => hiddenWaves.join(' ') },
  { header: 'new_definition', value: ({ brokenAt }) => brokenAt?.wave ?? null },
  ofShown('first_percent', ({ points }) => points[0]?.percent ?? null),
  ofShown('last_percent', ({ points }) => points.at(-1)?.percent ?? null),
  ofShown('per_year', ({ perYear }) => perYear),
  ofShown('per_year_lower', ({ perYearLower }) => perYearLower),
  ofShown('per_year_upper', ({ perYearUpper }) => perYearUpper),
  ofShown('odds_ratio', ({ oddsRatio }) => oddsRatio),
  ofShown('odds_lower', ({ oddsLower }) => oddsLower),
  ofShown('odds_upper', ({ oddsUpper }) => oddsUpper),
  ofShown('test', ({ test }) => test),
  ofShown('p_value', ({ p }) => p),
  ofShown('p_adjusted', ({ pAdjusted }) => pAdjusted),
  { header: 'family', value: ({ value }, { family }) => (value.status === 'shown' ? family : null) },
  ofShown('movement', ({ movement }) => movement),
  ofShown('marker', ({ marker }) => marker?.direction ?? null),
  ofShown('marker_statistic', ({ marker }) => marker?.statistic ?? null),
  ...statusColumns,
];
