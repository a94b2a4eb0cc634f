/** A cell of the sheet behind a chart; a formula comes with the value it gives now. */
export type Cell = string | number | null | { readonly formula: string; readonly value: string | number };

/** The sheet behind a chart: editing it in PowerPoint changes the chart, intervals and labels included. */
export interface Sheet {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Columns of whole numbers; the numbers of others have one decimal. */
  readonly wholeColumns?: readonly number[];
  /** In characters; left out: a wide first column. */
  readonly widths?: readonly number[];
}

export const sheetName = 'Cijfers';

/** 0 → "A", 26 → "AA". */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** Reference to the data rows of a column: "Cijfers!$B$2:$B$11". */
export function columnRange(column: number, rows: number): string {
  const name = columnName(column);
  return `${sheetName}!$${name}$2:$${name}$${rows + 1}`;
}

export function headReference(column: number): string {
  return `${sheetName}!$${columnName(column)}$1`;
}

/** What a cell shows: null where nothing stands. */
export function cellValue(cell: Cell | undefined): string | number | null {
  return cell === undefined || cell === null ? null : typeof cell === 'object' ? cell.value : cell;
}

export function columnValues(sheet: Sheet, column: number): readonly (string | number | null)[] {
  return sheet.rows.map((row) => cellValue(row[column]));
}
