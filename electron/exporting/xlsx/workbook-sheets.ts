/** A cell: how it looks is a style, by name. */
export interface StyledCell {
  readonly value: string | number | null;
  readonly style: CellStyle;
  /** Leads to the first cell of this sheet. */
  readonly link?: string;
}

export const cellStyles = [
  ...(['plain', 'title', 'strong', 'muted', 'wrapped', 'link', 'whole', 'decimal'] as const),
  /** The head of a column of numbers, and what stands there instead of a number. */
  ...(['number-head', 'no-number', 'text-head'] as const),
] as const;
export type CellStyle = (typeof cellStyles)[number];

/** Rows of a sheet that are a table of Excel: sorted and filtered by its head. */
export interface SheetTable {
  /** Row of its head, from 1. */
  readonly from: number;
  /** Its last row. */
  readonly to: number;
  /** No two alike, none empty: Excel repairs such a file. */
  readonly heads: readonly string[];
}

export interface WorkbookSheet {
  /** At most 31 characters, no two alike. */
  readonly name: string;
  readonly rows: readonly (readonly StyledCell[])[];
  readonly tables: readonly SheetTable[];
  /** In characters. */
  readonly widths: readonly number[];
  /** As many rows stay in sight. */
  readonly frozen: number;
}
