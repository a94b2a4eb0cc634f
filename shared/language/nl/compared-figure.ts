import { writeWhole } from '../../base/dutch-numbers.ts';
import type { Level } from '../../model/area.ts';
import type { ComparedTo, ShownComparison } from '../../model/comparison.ts';
import { otherSide } from './verdicts.ts';

/** How a figure compares, as facts beside the chart; in the chart itself verdicts.ts says it. */
export const comparedTexts = {
  comparedWith: 'Vergeleken met',
  other: (compareTo: ComparedTo, level: Level): string => otherSide(compareTo, level).name,
  difference: 'Verschil',
  points: (size: string) => `${size} procentpunt`,
  /** Of two limits. */
  interval: (lower: string, upper: string) => `${lower} tot ${upper}`,
  p: 'p-waarde',
  corrected: 'Na correctie',
  tests: (p: string, count: number) => `${p} (${writeWhole(count)} toetsen)`,
  test: 'Toets',
  /** Without a p-value only whether the intervals touch is known, or nothing. */
  untested: ({ apart }: Pick<ShownComparison, 'apart'>) =>
    apart === null
      ? 'niet te toetsen'
      : apart
        ? 'de intervallen raken elkaar niet'
        : 'de intervallen raken elkaar',
  notCompared: (reason: string) => `Niet vergeleken. ${reason}`,
  /** Why another chart may say otherwise of the same figure. */
  lostToCorrection: (p: string, count: number) =>
    `Op zichzelf zou dit verschil tellen (${p}). Hier staan ${writeWhole(count)} vergelijkingen, en wie veel vergelijkt, vindt ook toeval. Daarom zijn ze samen gecorrigeerd en telt dit verschil niet. Een grafiek met minder vergelijkingen kan anders oordelen.`,
  owedToCompany: (count: number) =>
    `Dit verschil telt, samen met de andere in deze grafiek: de ${writeWhole(count)} vergelijkingen zijn samen gecorrigeerd. In een rooster, profiel of trechter staan er andere naast, en kan het oordeel over ditzelfde cijfer anders zijn.`,
} as const;
