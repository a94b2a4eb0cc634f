import { writeSigned } from '../../../shared/base/dutch-numbers.ts';
import { comparedTexts } from '../../../shared/language/compared-figure.ts';
import { comparisonReasonText } from '../../../shared/language/comparison.ts';
import { writePValue } from '../../../shared/language/nl/p-value.ts';
import { significanceLevel } from '../../../shared/model/judge-difference.ts';
import { isLostToCorrection } from '../../../shared/model/lost-to-correction.ts';
import type { ShownComparison } from '../../../shared/model/comparison.ts';
import type { Figure, FigureTable } from '../../../shared/model/figure.ts';

interface Fact {
  readonly name: string;
  readonly value: string;
}

/** What a figure was compared with, by how much it differs and how certain that is. */
export function comparisonFacts(
  { comparing }: FigureTable,
  { key, value, comparison }: Figure,
): readonly Fact[] {
  if (value.status !== 'shown' || comparison?.status !== 'shown' || comparing === undefined) return [];
  const { p, pAdjusted, family, compareTo } = comparison;
  const isCorrected = comparing.correction !== 'none' && family > 1 && pAdjusted !== null;
  return [
    { name: comparedTexts.comparedWith, value: comparedTexts.other(compareTo, key.level) },
    {
      name: comparedTexts.difference,
      value: key.measure === 'mean' ? writePoints(comparison) : writeSize(comparison),
    },
    ...(p === null
      ? [{ name: comparedTexts.test, value: comparedTexts.untested(comparison) }]
      : [{ name: comparedTexts.p, value: writePValue(p) }]),
    ...(isCorrected
      ? [{ name: comparedTexts.corrected, value: comparedTexts.tests(writePValue(pAdjusted), family) }]
      : []),
  ];
}

/**
 * Where the verdict hangs on what else stands in the chart: lost to the correction, or kept only by the company of
 * others that differ. Null where any chart would say the same.
 */
export function whyElsewhereOtherwise(
  { comparing }: FigureTable,
  { value, comparison }: Figure,
): string | null {
  if (value.status !== 'shown' || comparison?.status !== 'shown' || comparing === undefined) return null;
  const { p, pAdjusted, family, verdict } = comparison;
  if (p === null || pAdjusted === null || comparing.correction === 'none' || family < 2) return null;
  if (isLostToCorrection(comparison, comparing.rule)) return comparedTexts.lostToCorrection(family);
  const isSureAlone = p * family < significanceLevel;
  return isSureAlone || verdict === 'vergelijkbaar' ? null : comparedTexts.owedToCompany(family);
}

/** "+10 procentpunt (+3 tot +17)"; without an interval where none is known. */
function writeSize({ difference, diffLower, diffUpper }: ShownComparison): string {
  const size = comparedTexts.points(writeSigned(difference));
  return diffLower === null || diffUpper === null
    ? size
    : `${size} (${comparedTexts.interval(writeSigned(diffLower), writeSigned(diffUpper))})`;
}

/** "+0,4 punt (+0,1 tot +0,7)", of a mean. */
function writePoints({ difference, diffLower, diffUpper }: ShownComparison): string {
  const size = comparedTexts.scorePoints(writeSigned(difference, 2));
  return diffLower === null || diffUpper === null
    ? size
    : `${size} (${comparedTexts.interval(writeSigned(diffLower, 2), writeSigned(diffUpper, 2))})`;
}

/** Why a shown figure has no verdict; null where it has one, or where nothing was asked. */
export function whyNotCompared({ value, comparison }: Figure): string | null {
  if (value.status !== 'shown' || comparison === undefined || comparison.status === 'shown') return null;
  return comparedTexts.notCompared(comparisonReasonText(comparison.reason));
}
