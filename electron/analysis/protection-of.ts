import { isCombination } from '../../shared/model/combination.ts';
import type { Breakdown, HiddenReason } from '../../shared/model/figure.ts';
import type { Microdata } from './asked-answers.ts';
import type { DisclosurePolicy } from './disclosure-policy.ts';
import { findCell, type LatticeKey } from './named-lattice.ts';
import { protectCategories } from './protected-categories.ts';
import { protectedCells, reasonInCombinations } from './protected-cells.ts';
import { protectMeans } from './protected-means.ts';

/** Why a figure is hidden for the sake of another, and what is said then; null: it is not. */
export type Protection = (key: LatticeKey) => HiddenReason | null;

/** Of a yes or no, an answer category or a mean, whatever is asked. */
export function protectionOf(
  source: Microdata,
  indicator: string,
  breakdown: Breakdown | null,
  policy: DisclosurePolicy,
): Protection {
  const { asked } = source;
  if (asked === undefined) {
    const cells = protectedCells(source, indicator, breakdown, policy);
    return (key) => (cells.has(key) ? reasonToProtect(key) : null);
  }
  const question = { source, scale: asked.scale, indicator, policy };
  const by = breakdown?.name ?? null;
  if (asked.kind === 'mean') {
    const { named, hidden } = protectMeans(question, by);
    return (key) => hidden[findCell(named, key) ?? -1] ?? null;
  }
  const { named, hidden } = protectCategories(question, by);
  const { categories } = asked.scale;
  const category = categories.findIndex(({ code }) => code === asked.code);
  return (key) => {
    const cell = findCell(named, key);
    return cell === null ? null : (hidden[cell * categories.length + category] ?? null);
  };
}

function reasonToProtect({ groupVariable }: LatticeKey): HiddenReason {
  const isOfCombination = groupVariable !== null && isCombination(groupVariable);
  return isOfCombination ? reasonInCombinations : 'protects-another-figure';
}
