import type { HiddenReason } from '../../shared/model/figure.ts';
import { findDerived, type DerivedAnswers } from './derived-answers.ts';
import { findCell, standardBreakdowns, type NamedLattice } from './named-lattice.ts';
import { protectFigures } from './protected-cells.ts';
import { stampOfLimits, type ScaleQuestion } from './scale-question.ts';

/** What the figures of a yes or no tell of the answers to the question it is made of, at the cells of a lattice. */
export interface KnownSum extends Pick<DerivedAnswers, 'categories' | 'sharesRespondents' | 'variable'> {
  /** Whether the figure of a cell is shown, and why not; undefined: there is no such figure. */
  readonly hidden: readonly (HiddenReason | null | undefined)[];
  readonly counts: Int32Array;
}

/** The yes or no is settled first, whatever was asked before: the answers must be safe beside it. */
export function listKnownSums(question: ScaleQuestion, by: string | null, named: NamedLattice): KnownSum[] {
  const extra = by === null || standardBreakdowns.includes(by) ? null : by;
  const { source, scale, policy } = question;
  const keys = markCells(named, by);
  return findDerived(source, scale).map(({ indicator, variable, side, categories, sharesRespondents }) => {
    const settled = protectFigures({ ...source, variable }, indicator, extra, policy);
    const counts = new Int32Array(keys.length);
    const hidden = keys.map((key, cell) => {
      const at = key === null ? null : findCell(settled.named, key);
      if (at === null) return undefined;
      counts[cell] = settled.table[side][at] ?? 0;
      return settled.table.hidden[at] ?? (settled.hidden.has(at) ? 'protects-another-figure' : null);
    });
    return { categories, sharesRespondents, variable, hidden, counts };
  });
}

/** Changes with the rules of whatever is made of the question. */
export function stampOfSums({ source, scale, policy }: ScaleQuestion): string {
  return findDerived(source, scale)
    .map(({ indicator }) => `${indicator} ${stampOfLimits(policy.limitsOf(indicator))}`)
    .join();
}

/** The mark of each cell, whatever the indicator and wave; null where no figure is. */
function markCells(named: NamedLattice, by: string | null): (FigurePlace | null)[] {
  const { lattice, levels, breakdowns } = named;
  const keys = new Array<FigurePlace | null>(lattice.areas * lattice.width).fill(null);
  const groups = [null, ...(breakdowns.find(({ name }) => name === by)?.places.keys() ?? [])];
  for (const { level, places } of levels) {
    for (const areaCode of places.keys()) {
      for (const group of groups) {
        const key = { level, areaCode, groupVariable: group === null ? null : by, group };
        const cell = findCell(named, key);
        if (cell !== null) keys[cell] = key;
      }
    }
  }
  return keys;
}

type FigurePlace = Parameters<typeof findCell>[1];
