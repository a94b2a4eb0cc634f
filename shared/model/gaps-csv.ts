import { areaColumns, measureColumns, shownColumn, statusColumns } from './csv-columns.ts';
import { writeCsvTable, type CsvColumn } from './csv-table.ts';
import type { Gap, GapTable } from './gap.ts';

/**
 * A table of gaps as CSV (RFC 4180 quoting, decimal point, full precision): one row per area and wave.
 * Percentages, differences and slopes are percentage points, of means in the unit of the score (a last column says so);
 * a hidden gap has no number.
 */
export function writeGapsCsv(table: GapTable): string {
  return writeCsvTable([...columns, ...measureColumns(table)], table.gaps, table);
}

const ofShown = shownColumn<Gap>;

const columns: readonly CsvColumn<Gap, GapTable>[] = [
  ...areaColumns,
  { header: 'wave', value: ({ key }) => key.wave },
  // As it was asked: a script that asks --by KLAS looks for KLAS.
  { header: 'group_variable', value: (_, { question }) => question.by },
  ofShown('groups', ({ groups }) => groups),
  { header: 'hidden_groups', value: ({ hiddenGroups }) => hiddenGroups },
  ofShown('largest', ({ largest }) => largest.group),
  ofShown('largest_percent', ({ largest }) => largest.percent),
  ofShown('smallest', ({ smallest }) => smallest.group),
  ofShown('smallest_percent', ({ smallest }) => smallest.percent),
  ofShown('difference', ({ difference }) => difference),
  ofShown('diff_lower', ({ diffLower }) => diffLower),
  ofShown('diff_upper', ({ diffUpper }) => diffUpper),
  ofShown('ratio', ({ ratio }) => ratio),
  ofShown('ratio_lower', ({ ratioLower }) => ratioLower),
  ofShown('ratio_upper', ({ ratioUpper }) => ratioUpper),
  ofShown('pairs', ({ pairs }) => pairs),
  ofShown('p_value', ({ p }) => p),
  ofShown('p_adjusted', ({ pAdjusted }) => pAdjusted),
  { header: 'family', value: ({ value }, { family }) => (value.status === 'shown' ? family : null) },
  ofShown('slope', ({ slope }) => slope?.points ?? null),
  ofShown('slope_lower', ({ slope }) => slope?.lower ?? null),
  ofShown('slope_upper', ({ slope }) => slope?.upper ?? null),
  ofShown('slope_p_value', ({ slope }) => slope?.p ?? null),
  ofShown('slope_p_adjusted', ({ slope }) => slope?.pAdjusted ?? null),
  ...statusColumns,
];
