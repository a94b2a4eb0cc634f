import { questionTexts } from '../../../shared/language/explore-question.ts';
import { exploreTexts } from '../../../shared/language/explore.ts';
import type { AvailableIndicator } from '../../../shared/model/indicator.ts';
import type { OptionSection } from '../../ui/find-options.ts';
import { kindTraits } from './kinds.ts';
import { detailed } from './option-detail.ts';
import type { ExploreQuestion } from './question.ts';
import type { ExploreOptions } from './settle-question.ts';

/** Ranges of waves to see the time go by, and the waves one by one. */
export function waveSections(
  options: ExploreOptions,
  indicator: AvailableIndicator,
  question: ExploreQuestion,
): readonly OptionSection[] {
  const { time, indicators } = kindTraits[question.kind];
  const isOverTime = time === 'waves';
  const waves = [...options.waves]
    .sort((a, b) => b - a)
    .map((wave) => ({
      id: String(wave),
      label: String(wave),
      ...detailed(indicators !== 'one' || indicator.waves.includes(wave) ? null : exploreTexts.notAsked),
      selected: !isOverTime && wave === question.wave,
    }));
  if (options.waves.length < 2) return [{ label: null, options: waves }];
  const ranges = rangesOf(indicator.waves).map((range) => ({
    id: range.join(','),
    label: exploreTexts.waveRange(range[0] ?? 0, range.at(-1) ?? 0),
    selected: isOverTime && question.waves?.join() === range.join(),
  }));
  const all = {
    id: everyWave,
    label: exploreTexts.allWaves,
    detail: exploreTexts.allWavesDetail,
    selected: isOverTime && question.waves === null,
  };
  return [
    { label: questionTexts.oneWave, options: waves },
    { label: questionTexts.overTime, options: [all, ...ranges] },
  ];
}

export const everyWave = 'all';
/** With more waves than this every pair of them would be a list nobody reads. */
const mostWavesInPairs = 5;

/** From each wave to each later one; of many waves only up to the latest. Not all of them: that is "alle metingen". */
function rangesOf(waves: readonly number[]): readonly (readonly number[])[] {
  const ends = waves.length <= mostWavesInPairs ? waves.map((_, index) => index + 1) : [waves.length];
  return ends
    .toReversed()
    .flatMap((end) => waves.map((_, start) => waves.slice(start, end)))
    .filter((range) => range.length > 1 && range.length < waves.length);
}
