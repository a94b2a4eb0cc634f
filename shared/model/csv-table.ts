import { writeField } from './csv-field.ts';

export type CsvField = string | number | null;

/** A column of a table written as CSV; what stands in a row may need the table it is of. */
export interface CsvColumn<Row, Table> {
  readonly header: string;
  readonly value: (row: Row, table: Table) => CsvField;
}

/** RFC 4180 quoting, decimal point, full precision: a line of headers, then one per row. */
export function writeCsvTable<Row, Table>(
  columns: readonly CsvColumn<Row, Table>[],
  rows: readonly Row[],
  table: Table,
): string {
  const lines = rows.map((row) => columns.map(({ value }) => writeField(value(row, table))).join(','));
  return [columns.map(({ header }) => header).join(','), ...lines, ''].join('\n');
}
