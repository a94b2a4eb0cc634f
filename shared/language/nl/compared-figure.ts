import { percentSign } from '../../base/percent-style.ts';
import { writeWhole } from '../../base/dutch-numbers.ts';
import type { Level } from '../../model/area.ts';
import type { ComparedTo, ShownComparison } from '../../model/comparison.ts';
import { lostText } from './one-verdict.ts';
import { otherSide } from './verdicts.ts';

/** How a figure compares, as facts beside the chart; in the chart itself verdicts.ts says it. */
export const comparedTexts = {
  comparedWith: 'Vergeleken met',
  other: (compareTo: ComparedTo, level: Level): string => otherSide(compareTo, level).name,
  /** Of the other side. */
  theirFigure: 'Cijfer daar',
  limits: (lower: string, upper: string) => `95${percentSign()}-interval ${lower} tot ${upper}`,
  noLimits: 'de bron geeft geen interval',
  difference: 'Verschil',
  points: (size: string) => `${size} procentpunt`,
  scorePoints: (size: string) => `${size} punt`,
  /** Where the rounded percentages differ by another number. */
  beforeRounding: 'berekend vóór het afronden',
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
  /** Beside the question, where the verdicts are against another area than was asked. */
  otherwise: ({ level, municipality, isSome, isOneArea }: Otherwise): string => {
    const [many, others] = level === 'school' ? ['scholen', 'de andere scholen'] : ['wijken', 'de rest'];
    const near = municipality ?? 'de gemeente';
    const whole = municipality === null ? 'De hele gemeente' : `Heel ${municipality}`;
    const lead = isSome
      ? `Bij sommige ${isOneArea ? 'indicatoren (*)' : many} is het oordeel`
      : 'Het oordeel is';
    return `${lead} tegenover ${others} van de regio, niet die van ${near}: anders was een verborgen cijfer uit te rekenen. ${whole} staat er ter oriëntatie bij.`;
  },
  fewElsewhere: (isDistrict: boolean) =>
    `Een paar leerlingen van hier staan in de gegevens bij een andere ${isDistrict ? 'gemeente' : 'regio'}. Naast de rest zou te zien zijn wat zij antwoordden.`,
  /** Why another chart may say otherwise of the same figure; in a story it does not. */
  lostToCorrection: (count: number) =>
    `${lostText(['dit verschil'], [count])}. Een grafiek met minder vergelijkingen kan hier in Verkennen anders oordelen. ${oneVerdict}`,
  owedToCompany: (count: number) =>
    `Dit verschil telt, samen met de andere in deze grafiek: de ${writeWhole(count)} vergelijkingen zijn samen gecorrigeerd. In een rooster of profiel staan er andere naast, en kan het oordeel over ditzelfde cijfer hier in Verkennen anders zijn. ${oneVerdict}`,
} as const;

export interface Otherwise {
  readonly level: 'school' | 'district';
  readonly municipality: string | null;
  readonly isSome: boolean;
  readonly isOneArea: boolean;
}

const oneVerdict =
  'In een verhaal heeft het overal één oordeel: dat van de grafiek met de meeste vergelijkingen.';
