import type { AvailableIndicator } from '../../../shared/model/indicator.ts';
import type { ExploreOptions } from './settle-question.ts';

/** Waves after its first in which the same people were asked other questions, but not this one. */
export function wavesNotAsked(
  { indicators }: Pick<ExploreOptions, 'indicators'>,
  asked: AvailableIndicator,
): readonly number[] {
  const first = Math.min(...asked.waves);
  const { population } = asked.indicator;
  const ofThesePeople = indicators.filter(({ indicator }) => indicator.population === population);
  const waves = new Set(ofThesePeople.flatMap((available) => available.waves));
  return [...waves].filter((wave) => wave > first && !asked.waves.includes(wave)).sort((a, b) => a - b);
}
