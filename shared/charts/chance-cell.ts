import { writePSize } from '../language/nl/p-value.ts';
import { verdictTexts } from '../language/nl/verdicts.ts';
import type { TestedChance } from '../model/tested-chance.ts';
import { noCell, type FigureCell } from './figure-cells.ts';

/** Of a mark or a gap; left out where nothing was tested. */
interface Tested {
  readonly tested?: TestedChance;
}

/** Over a column of p-values; null where nothing in the table was tested. */
export function chanceHead(all: readonly (Tested | null)[]): string | null {
  const tested = all.flatMap((each) => each?.tested ?? []);
  return tested.length === 0 ? null : verdictTexts.table.p(tested.some(({ isCorrected }) => isCorrected));
}

/** "0,042", to sort and to hand on unrounded; nothing where the table has no such column. */
export function chanceCells(head: string | null, { tested }: Tested): FigureCell[] {
  if (head === null) return [];
  return [tested === undefined ? noCell : { text: writePSize(tested.p), value: tested.p }];
}
