import { writeCsvTable, type CsvColumn, type CsvField } from './csv-table.ts';
import type { Gap, GapTable, ShownGap } from './gap.ts';

/**
 * A table of gaps as CSV (RFC 4180 quoting, decimal point, full precision): one row per area and wave.
 * Percentages, differences and slopes are percentage points, of means in the unit of the score (a last column says so);
 * a hidden gap has no number.
 */
export function writeGapsCsv(table: GapTable): string {
  const ofMeans = table.question.measure === 'mean' ? [measureColumn] : [];
  return writeCsvTable([...columns, ...ofMeans], table.gaps, table);
}

type Column = CsvColumn<Gap, GapTable>;

const columns: readonly Column[] = [
  { header: 'indicator', value: ({ key }) => key.indicator },
  { header: 'level', value: ({ key }) => key.level },
  { header: 'area_code', value: ({ key }) => key.areaCode },
  {
    header: 'area_name',
    value: ({ key }, { areas }) =>
      areas.find(({ level, code }) => level === key.level && code === key.areaCode)?.name ?? key.areaCode,
  },
  { header: 'wave', value: ({ key }) => key.wave },
  // As it was asked: a script that asks --by KLAS looks for KLAS.
  { header: 'group_variable', value: (_, { question }) => question.by },
  shownColumn('groups', ({ groups }) => groups),
  { header: 'hidden_groups', value: ({ hiddenGroups }) => hiddenGroups },
  shownColumn('largest', ({ largest }) => largest.group),
  shownColumn('largest_percent', ({ largest }) => largest.percent),
  shownColumn('smallest', ({ smallest }) => smallest.group),
  shownColumn('smallest_percent', ({ smallest }) => smallest.percent),
  shownColumn('difference', ({ difference }) => difference),
  shownColumn('diff_lower', ({ diffLower }) => diffLower),
  shownColumn('diff_upper', ({ diffUpper }) => diffUpper),
  shownColumn('ratio', ({ ratio }) => ratio),
  shownColumn('ratio_lower', ({ ratioLower }) => ratioLower),
  shownColumn('ratio_upper', ({ ratioUpper }) => ratioUpper),
  shownColumn('pairs', ({ pairs }) => pairs),
  shownColumn('p_value', ({ p }) => p),
  shownColumn('p_adjusted', ({ pAdjusted }) => pAdjusted),
  { header: 'family', value: ({ value }, { family }) => (value.status === 'shown' ? family : null) },
  shownColumn('slope', ({ slope }) => slope?.points ?? null),
  shownColumn('slope_lower', ({ slope }) => slope?.lower ?? null),
  shownColumn('slope_upper', ({ slope }) => slope?.upper ?? null),
  shownColumn('slope_p_value', ({ slope }) => slope?.p ?? null),
  shownColumn('slope_p_adjusted', ({ slope }) => slope?.pAdjusted ?? null),
  { header: 'status', value: ({ value }) => value.status },
  { header: 'reason', value: ({ value }) => (value.status === 'shown' ? null : value.reason) },
];

const measureColumn: Column = { header: 'measure', value: ({ key }) => key.measure ?? 'percent' };

function shownColumn(header: string, read: (gap: ShownGap) => CsvField): Column {
  return { header, value: ({ value }) => (value.status === 'shown' ? read(value) : null) };
}
