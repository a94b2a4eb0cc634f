import type { ChartSpec } from '../../shared/charts/spec.ts';
import { tableRows } from '../../shared/charts/table-rows.ts';

/** The table of a chart as it reads. */
export function tableTexts(spec: ChartSpec): {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
} {
  const { header, rows } = tableRows(spec);
  return { header, rows: rows.map((cells) => cells.map(({ text }) => text)) };
}
