import type { TableElement } from './document.ts';

/** White between the edge of a cell and its words, in inches. */
export const cellPadding = 0.09;

/** Where a column starts, and where its words are set from. */
export interface PlacedColumn {
  readonly left: number;
  readonly right: number;
  readonly textX: number;
}

/** The columns of a table from left to right, in inches. */
export function columnPlaces({ frame, columns }: TableElement): readonly PlacedColumn[] {
  let left = frame.x;
  return columns.map(({ width, align }) => {
    const right = left + width;
    const textX = align === 'left' ? left + cellPadding : right - cellPadding;
    const place = { left, right, textX };
    left = right;
    return place;
  });
}
