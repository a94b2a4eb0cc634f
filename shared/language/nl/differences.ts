import { writeSigned } from '../../base/dutch-numbers.ts';
import { percentSign } from '../../base/percent-style.ts';
import type { DifferenceTable, FigureDifference, ShownDifference } from '../../model/difference.ts';
import { significanceLevel } from '../../model/judge-difference.ts';
import { pointDecimals, type MeasureOfMark } from './figure-unit.ts';
import { writePValue } from './p-value.ts';

/** "+7 punten", "−1 punt", "+0,4 punt"; of means, as `writeSize` has it, "+1,2 punt". */
export function writePoints(points: number, measure: MeasureOfMark): string {
  if (measure === 'mean') return `${writeSigned(points, pointDecimals(points))} punt`;
  const size = Math.abs(points);
  if (size >= 0.05 && size < 0.95) return `${writeSigned(points, 1)} punt`;
  return `${writeSigned(points)} ${Math.round(size) === 1 ? 'punt' : 'punten'}`;
}

/** What an arrow writes by itself: "**+7 punten,** significant". */
export function differenceWords(
  { to, value }: Pick<FigureDifference, 'to' | 'value'>,
  basis: Pick<DifferenceTable, 'rule' | 'correction' | 'family'>,
): string {
  if (value.status === 'shown')
    return `**${writePoints(value.difference, to.measure)},** ${judgement(value, basis, to.measure)}`;
  return value.reason === 'definition-changed' ? differenceTexts.otherQuestion : differenceTexts.unknown;
}

/** "95 %-interval: +3 tot +11 punten", of means "+0,7 tot +1,7 punt", and "p = 0,012 na correctie"; null where there is no interval. */
export function differenceCertainty(
  { to: { measure }, value }: Pick<FigureDifference, 'to' | 'value'>,
  { correction, family }: Pick<DifferenceTable, 'correction' | 'family'>,
): { readonly interval: string; readonly chance: string | null } | null {
  if (value.status !== 'shown' || value.lower === null || value.upper === null) return null;
  const { difference, lower, upper, p, pAdjusted } = value;
  const isMean = measure === 'mean';
  const decimals = isMean ? pointDecimals(lower, upper) : Math.abs(difference) < 0.95 ? 1 : 0;
  const unit = isMean ? differenceTexts.ofScore : differenceTexts.ofPercents;
  const isCorrected = correction !== 'none' && (value.family ?? family) > 1;
  return {
    interval: differenceTexts.interval(writeSigned(lower, decimals), writeSigned(upper, decimals), unit),
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
  measure: MeasureOfMark,
): string {
  // Of a score a twentieth of a point may be much: only what is written as zero is none.
  if (Math.abs(difference) < (measure === 'mean' ? 0.0005 : 0.05)) return differenceTexts.none;
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
  interval: (lower: string, upper: string, unit: string) =>
    `95${percentSign()}-interval: ${lower} tot ${upper} ${unit}`,
  ofPercents: 'punten',
  ofScore: 'punt',
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
