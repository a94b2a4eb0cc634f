import { writeSigned } from '../../base/dutch-numbers.ts';
import type { DifferenceTable, FigureDifference, ShownDifference } from '../../model/difference.ts';
import { significanceLevel } from '../../model/judge-difference.ts';

/** "+7 punten", "−1 punt", "+0,4 punt". */
export function writePoints(points: number): string {
  const size = Math.abs(points);
  if (size >= 0.05 && size < 0.95) return `${writeSigned(points, 1)} punt`;
  return `${writeSigned(points)} ${Math.round(size) === 1 ? 'punt' : 'punten'}`;
}

/** What an arrow writes by itself: "**+7 punten,** significant". */
export function differenceWords(
  { value }: Pick<FigureDifference, 'value'>,
  basis: Pick<DifferenceTable, 'rule' | 'correction' | 'family'>,
): string {
  if (value.status === 'shown') return `**${writePoints(value.difference)},** ${judgement(value, basis)}`;
  return value.reason === 'definition-changed' ? differenceTexts.otherQuestion : differenceTexts.unknown;
}

/** By the rule of the workspace; where that wants a test, in the words of a test. */
function judgement(
  { difference, p, pAdjusted, apart, verdict }: ShownDifference,
  { rule, correction, family }: Pick<DifferenceTable, 'rule' | 'correction' | 'family'>,
): string {
  if (Math.abs(difference) < 0.05) return differenceTexts.none;
  if (rule.kind === 'points' || rule.kind === 'report') return verdict ?? differenceTexts.untested;
  if (pAdjusted === null) {
    if (apart === null) return differenceTexts.untested;
    return apart ? differenceTexts.apart : differenceTexts.touching;
  }
  const corrected = correction !== 'none' && family > 1 && p !== pAdjusted;
  if (pAdjusted >= significanceLevel)
    return p !== null && p < significanceLevel ? differenceTexts.chanceCorrected : differenceTexts.chance;
  if (verdict === 'vergelijkbaar') return differenceTexts.small;
  return corrected ? differenceTexts.significantCorrected : differenceTexts.significant;
}

const differenceTexts = {
  significant: 'significant',
  significantCorrected: 'significant na correctie',
  small: 'significant, maar klein',
  chance: 'kan toeval zijn',
  chanceCorrected: 'kan toeval zijn na correctie',
  none: 'geen verschil',
  untested: 'niet getoetst',
  apart: 'de intervallen raken elkaar niet',
  touching: 'de intervallen overlappen',
  otherQuestion: 'niet te vergelijken: de vraag is veranderd',
  unknown: 'verschil niet bekend',
} as const;
