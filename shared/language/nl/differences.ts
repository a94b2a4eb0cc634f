import { writeSigned } from '../../base/dutch-numbers.ts';
import { percentSign } from '../../base/percent-style.ts';
import type { DifferenceTable, FigureDifference, ShownDifference } from '../../model/difference.ts';
import { significanceLevel } from '../../model/judge-difference.ts';
import { writePValue } from './p-value.ts';

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

/** "95 %-interval: +3 tot +11 punten", and "p = 0,012 na correctie"; null where there is no interval. */
export function differenceCertainty(
  { value }: Pick<FigureDifference, 'value'>,
  { correction, family }: Pick<DifferenceTable, 'correction' | 'family'>,
): { readonly interval: string; readonly chance: string | null } | null {
  if (value.status !== 'shown' || value.lower === null || value.upper === null) return null;
  const { difference, lower, upper, p, pAdjusted } = value;
  const decimals = Math.abs(difference) < 0.95 ? 1 : 0;
  const isCorrected = correction !== 'none' && (value.family ?? family) > 1;
  return {
    interval: differenceTexts.interval(writeSigned(lower, decimals), writeSigned(upper, decimals)),
    chance:
      pAdjusted === null
        ? null
        : isCorrected
          ? differenceTexts.corrected(writePValue(pAdjusted))
          : writePValue(p ?? pAdjusted),
  };
}

/** By the rule of the workspace; where that wants a test, in the words of a test. */
function judgement(
  { difference, p, pAdjusted, apart, verdict, ...value }: ShownDifference,
  { rule, correction, family }: Pick<DifferenceTable, 'rule' | 'correction' | 'family'>,
): string {
  if (Math.abs(difference) < 0.05) return differenceTexts.none;
  if (rule.kind === 'points' || rule.kind === 'report') return verdict ?? differenceTexts.untested;
  if (pAdjusted === null) {
    if (apart === null) return differenceTexts.untested;
    return apart ? differenceTexts.apart : differenceTexts.touching;
  }
  const corrected = correction !== 'none' && (value.family ?? family) > 1 && p !== pAdjusted;
  if (pAdjusted >= significanceLevel)
    return p !== null && p < significanceLevel ? differenceTexts.chanceCorrected : differenceTexts.chance;
  if (verdict === 'vergelijkbaar') return differenceTexts.small;
  return corrected ? differenceTexts.significantCorrected : differenceTexts.significant;
}

const differenceTexts = {
  interval: (lower: string, upper: string) => `95${percentSign()}-interval: ${lower} tot ${upper} punten`,
  corrected: (p: string) => `${p} na correctie`,
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
