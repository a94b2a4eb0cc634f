import { testedChance } from '../model/tested-chance.ts';
import { chanceText, otherSide } from '../language/nl/verdicts.ts';
import { isLostToCorrection } from '../model/lost-to-correction.ts';
import type { Figure, FigureTable } from '../model/figure.ts';
import type { MarkDifference } from './spec.ts';

/** How a figure differs, as a chart says it: null where it is not compared, hidden, or has nothing to be held against. */
export function markDifference(
  figure: Figure | undefined,
  { comparing }: Pick<FigureTable, 'comparing'>,
): MarkDifference | null {
  const comparison = figure?.comparison;
  if (figure?.value.status !== 'shown' || comparison?.status !== 'shown' || comparing === undefined) {
    return null;
  }
  const { verdict, difference, diffLower, diffUpper, compareTo, family } = comparison;
  const basis = { ...comparing, family };
  const tested = testedChance(comparison, basis);
  return {
    verdict,
    difference,
    lower: diffLower,
    upper: diffUpper,
    ...(figure.key.measure === undefined ? {} : { measure: figure.key.measure }),
    chance: chanceText(comparison, basis),
    ...(tested === null ? {} : { tested }),
    other: otherSide(compareTo, figure.key.level),
    theirs: {
      percent: comparison.otherPercent ?? figure.value.percent - difference,
      isDrawn: compareTo.kind !== 'rest',
    },
    ...(isLostToCorrection(comparison, comparing.rule) ? { lost: family } : {}),
  };
}
