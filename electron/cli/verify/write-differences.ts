import { writeField } from '../../../shared/model/csv-field.ts';
import type { Area } from '../../../shared/model/area.ts';
import type { Difference } from './compare-figure.ts';

/** Differences as CSV (RFC 4180 quoting, decimal point, full precision): one row per number. */
export function writeDifferences(differences: readonly Difference[], areas: readonly Area[]): string {
  const rows = differences.map((difference) =>
    columns.map(({ value }) => writeField(value(difference, areas))).join(','),
  );
  return [columns.map(({ header }) => header).join(','), ...rows, ''].join('\n');
}

/** The same as plain data, under the names of the columns. */
export function listDifferences(differences: readonly Difference[], areas: readonly Area[]) {
  return differences.map((difference) =>
    Object.fromEntries(columns.map(({ header, value }) => [header, value(difference, areas)])),
  );
}

interface Column {
  readonly header: string;
  readonly value: (difference: Difference, areas: readonly Area[]) => string | number | null;
}

const columns: readonly Column[] = [
  { header: 'line', value: ({ their }) => their.line },
  { header: 'indicator', value: ({ their }) => their.indicator },
  { header: 'level', value: ({ their }) => their.level },
  { header: 'area_code', value: ({ their }) => their.areaCode },
  {
    header: 'area_name',
    value: ({ their: { level, areaCode } }, areas) =>
      areas.find((area) => area.level === level && area.code === areaCode)?.name ?? areaCode,
  },
  { header: 'wave', value: ({ their }) => their.wave },
  { header: 'group_variable', value: ({ their }) => their.by },
  { header: 'group', value: ({ their }) => their.group },
  { header: 'category', value: ({ their }) => their.category },
  { header: 'measure', value: ({ their }) => (their.measure === 'mean' ? 'mean' : 'percent') },
  { header: 'number', value: ({ quantity }) => quantity },
  { header: 'theirs', value: ({ theirs }) => theirs },
  { header: 'ours', value: ({ ours }) => ours },
  { header: 'difference', value: ({ theirs, ours }) => (ours === null ? null : theirs - ours) },
  { header: 'reason', value: ({ reason }) => reason },
];
