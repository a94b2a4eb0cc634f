import type { TableOrder } from '../../../shared/charts/table-order.ts';
import { lookUp, wordFor } from './address-words.ts';

/**
 * How the sheet shows an answer, beside the question in the address: it stays when another question is asked,
 * and a kept question is the same without it.
 */
export interface SheetView {
  readonly show: 'chart' | 'table';
  readonly order: HeadOrder | null;
}

/** By the words over a column: a table without such a column keeps the order of the chart. */
export interface HeadOrder {
  readonly head: string;
  readonly direction: NonNullable<TableOrder>['direction'];
}

export function orderIn(header: readonly string[], asked: HeadOrder | null): TableOrder {
  const column = asked === null ? -1 : header.indexOf(asked.head);
  return asked === null || column < 0 ? null : { column, direction: asked.direction };
}

const names = { show: 'weergave', head: 'kolom', direction: 'richting' } as const;
const shows = { grafiek: 'chart', tabel: 'table' } as const;
const directions = { op: 'ascending', af: 'descending' } as const;

export function readView(search: string): SheetView {
  const parts = new URLSearchParams(search);
  const head = parts.get(names.head);
  const direction = lookUp(directions, parts.get(names.direction));
  return {
    show: lookUp(shows, parts.get(names.show)) ?? 'chart',
    order: head !== null && head !== '' && direction !== undefined ? { head, direction } : null,
  };
}

/** The same address with another view; a plain one is not written. */
export function withView(search: string, { show, order }: SheetView): string {
  const parts = new URLSearchParams(withoutView(search));
  if (show !== 'chart') parts.set(names.show, wordFor(shows, show));
  if (order !== null) {
    parts.set(names.head, order.head);
    parts.set(names.direction, wordFor(directions, order.direction));
  }
  return parts.toString();
}

/** What is asked, however it is shown. */
export function withoutView(search: string): string {
  const parts = new URLSearchParams(search);
  for (const name of Object.values(names)) parts.delete(name);
  return parts.toString();
}
