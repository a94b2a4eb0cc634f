import type { FigureCell } from './figure-cells.ts';

/** By which column a table is sorted; null: in the order of the chart. */
export type TableOrder = { readonly column: number; readonly direction: 'ascending' | 'descending' } | null;

/** Choosing a column again: numbers from high to low first, names from a to z; then the other way; then as the chart. */
export function nextOrder(order: TableOrder, column: number, isOfNumbers: boolean): TableOrder {
  const [first, second] = isOfNumbers
    ? (['descending', 'ascending'] as const)
    : (['ascending', 'descending'] as const);
  if (order?.column !== column) return { column, direction: first };
  return order.direction === first ? { column, direction: second } : null;
}

/** Rows in an order; where nothing stands comes last both ways, and equals stay as in the chart. */
export function orderRows<Row extends readonly FigureCell[]>(
  rows: readonly Row[],
  order: TableOrder,
): readonly Row[] {
  if (order === null) return rows;
  const { column, direction } = order;
  const way = direction === 'ascending' ? 1 : -1;
  return rows.toSorted((a, b) => {
    const [one, other] = [a[column]?.value ?? null, b[column]?.value ?? null];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return way * compareValues(one, other);
  });
}

/** A number before a word: "niet bekend" among counts. */
function compareValues(one: number | string, other: number | string): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  if (typeof one === 'string' && typeof other === 'string') return collator.compare(one, other);
  return typeof one === 'number' ? -1 : 1;
}

const collator = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' });

/** Numbers, and dashes in their place; a column of dashes alone says nothing. */
export function isNumberColumn(rows: readonly (readonly FigureCell[])[], column: number): boolean {
  const values = rows.map((cells) => cells[column]?.value ?? null).filter((value) => value !== null);
  return values.length > 0 && values.every((value) => typeof value === 'number');
}
