import { writeCsvTable, type CsvColumn } from './csv-table.ts';
import type { Funnel, FunnelArea } from './funnel.ts';

/**
 * A funnel as CSV (RFC 4180 quoting, decimal point, full precision): one row per area. Percentages and limits 0–100;
 * a hidden area has no number.
 */
export function writeFunnelCsv(funnel: Funnel): string {
  return writeCsvTable(columns, funnel.areas, funnel);
}

type Column = CsvColumn<FunnelArea, Funnel>;

const columns: readonly Column[] = [
  { header: 'area_code', value: ({ area }) => area.code },
  { header: 'area_name', value: ({ area }) => area.name },
  { header: 'n', value: ({ value }) => (value.status === 'shown' ? value.n : null) },
  placeColumn('n_eff', 'effectiveN'),
  { header: 'percent', value: ({ value }) => (value.status === 'shown' ? value.percent : null) },
  { header: 'reference', value: (_, { reference }) => reference?.percent ?? null },
  placeColumn('lower95', 'lower95'),
  placeColumn('upper95', 'upper95'),
  placeColumn('lower998', 'lower998'),
  placeColumn('upper998', 'upper998'),
  placeColumn('position', 'position'),
  placeColumn('z', 'z'),
  placeColumn('verdict', 'verdict'),
  { header: 'status', value: ({ value }) => value.status },
  { header: 'reason', value: ({ value }) => (value.status === 'shown' ? null : value.reason) },
];

function placeColumn(header: string, name: keyof NonNullable<FunnelArea['place']>): Column {
  return { header, value: ({ place }) => place?.[name] ?? null };
}
