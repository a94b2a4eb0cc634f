import { writeCsvTable, type CsvColumn, type CsvField } from './csv-table.ts';
import type { ShownTrend, Trend, TrendTable } from './trend.ts';

/**
 * A table of trends as CSV (RFC 4180 quoting, decimal point, full precision): one row per trend. Percentages
 * and points per year are percentage points, of means in the unit of the score (a last column says so); a hidden trend
 * has no number.
 */
export function writeTrendsCsv(table: TrendTable): string {
  const ofMeans = table.question.measure === 'mean' ? [measureColumn] : [];
  return writeCsvTable([...columns, ...ofMeans], table.trends, table);
}

type Column = CsvColumn<Trend, TrendTable>;

const columns: readonly Column[] = [
  { header: 'indicator', value: ({ key }) => key.indicator },
  { header: 'level', value: ({ key }) => key.level },
  { header: 'area_code', value: ({ key }) => key.areaCode },
  {
    header: 'area_name',
    value: ({ key }, { areas }) =>
      areas.find(({ level, code }) => level === key.level && code === key.areaCode)?.name ?? key.areaCode,
  },
  // As it was asked: a script that asks --by KLAS looks for KLAS.
  {
    header: 'group_variable',
    value: ({ key }, { question }) => (key.group === null ? null : (question.by ?? key.groupVariable)),
  },
  { header: 'group', value: ({ key }) => key.group },
  shownColumn('waves', ({ points }) => points.map(({ wave }) => wave).join(' ')),
  { header: 'hidden_waves', value: ({ hiddenWaves }) => hiddenWaves.join(' ') },
  { header: 'new_definition', value: ({ brokenAt }) => brokenAt?.wave ?? null },
  shownColumn('first_percent', ({ points }) => points[0]?.percent ?? null),
  shownColumn('last_percent', ({ points }) => points.at(-1)?.percent ?? null),
  shownColumn('per_year', ({ perYear }) => perYear),
  shownColumn('per_year_lower', ({ perYearLower }) => perYearLower),
  shownColumn('per_year_upper', ({ perYearUpper }) => perYearUpper),
  shownColumn('odds_ratio', ({ oddsRatio }) => oddsRatio),
  shownColumn('odds_lower', ({ oddsLower }) => oddsLower),
  shownColumn('odds_upper', ({ oddsUpper }) => oddsUpper),
  shownColumn('test', ({ test }) => test),
  shownColumn('p_value', ({ p }) => p),
  shownColumn('p_adjusted', ({ pAdjusted }) => pAdjusted),
  { header: 'family', value: ({ value }, { family }) => (value.status === 'shown' ? family : null) },
  shownColumn('movement', ({ movement }) => movement),
  shownColumn('marker', ({ marker }) => marker?.direction ?? null),
  shownColumn('marker_statistic', ({ marker }) => marker?.statistic ?? null),
  { header: 'status', value: ({ value }) => value.status },
  { header: 'reason', value: ({ value }) => (value.status === 'shown' ? null : value.reason) },
];

const measureColumn: Column = { header: 'measure', value: ({ key }) => key.measure ?? 'percent' };

function shownColumn(header: string, read: (trend: ShownTrend) => CsvField): Column {
  return { header, value: ({ value }) => (value.status === 'shown' ? read(value) : null) };
}
