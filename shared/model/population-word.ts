import type { Indicator } from './indicator.ts';

/** Who figures are about, in one word: "leerlingen", "volwassenen"; null where that is not known, or not one. */
export function populationWord(indicators: readonly Pick<Indicator, 'population'>[]): string | null {
  const words = new Set(indicators.map(({ population }) => population.split(' ')[0] ?? ''));
  const [word = ''] = words;
  return words.size === 1 && word !== '' ? word : null;
}
