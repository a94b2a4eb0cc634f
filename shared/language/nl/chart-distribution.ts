import { percentSign } from '../../base/percent-style.ts';
import { writeList, writePercent, writeWhole } from '../../base/dutch-numbers.ts';

/** Words on and around the answers to a question. */
export const distributionChartTexts = {
  answer: 'Antwoord',
  headline: (label: string, by: string | null, place: string, wave: number) =>
    `${label}${by === null ? '' : ` naar ${by}`} ${place}, ${String(wave)}`,
  places: (count: number) => `${writeWhole(count)} gebieden`,
  inPlaces: (places: string) => `in ${places}`,
  absent: (name: string, absence: string) => `${name} (${lowerFirst(absence)})`,
  get rounding() {
    return `Hele procenten, per staaf samen 100${percentSign()}; de 95${percentSign()}-intervallen staan in de tabel`;
  },
  middle: 'Het midden van de antwoorden staat op nul',
  order:
    'Waar antwoorden verborgen zijn, staan de getoonde in hun volgorde; de rest is samen gearceerd, waar de meeste ervan horen',
  /** On the hatch of what is left. */
  hidden: (names: string, reason: string) => `${names} ${lowerFirst(reason)}`,
  /** Under the hatch. */
  hiddenThere: (names: string) => `${names} verborgen`,
  /** "antwoord 1–4 en 10". */
  marks: (runs: readonly string[]) => `Antwoord ${writeList(runs)}`,
  someAnswers: (count: string) => `${count} antwoorden`,
  /** Instead of a bar of which the middle is not known. */
  shownToo: (parts: readonly { readonly name: string; readonly whole: number }[]) =>
    `Wel getoond: ${writeList(parts.map(({ name, whole }) => distributionChartTexts.part(name, writePercent(whole))))}`,
  /** In the alt text, of one bar. */
  told: (name: string, parts: readonly string[]) => `${name}: ${parts.join(', ')}`,
  /** "Gelukkig 49 %"; of an answer that is a number "8: 32 %". */
  part: (name: string, percent: string) => `${name}${/\d$/.test(name) ? ':' : ''} ${percent}`,
  most: (part: string) => `meest ${part}`,
  nothing: 'geen enkel antwoord te tonen',
  sentence: (
    label: string,
    {
      percent,
      people,
      place,
      answer,
      tenths,
    }: Readonly<Record<'percent' | 'people' | 'place' | 'answer', string>> & {
      readonly tenths: string | null;
    },
  ) =>
    `Bij ‘${label}’ antwoordt ${percent} van de ${people} ${place} ‘${answer}’${tenths === null ? '' : `: ${tenths}`}.`,
} as const;

/** Words on a mean. */
export const meanTexts = {
  sentence: (label: string, mean: string, people: string, place: string) =>
    `Gemiddeld scoren de ${people} ${place} ${mean} op ‘${label}’.`,
  onScale: (min: string, max: string) => `gemiddelde op een schaal van ${min} tot ${max}`,
  /** Under marks on a score that has no 0: half as far along the axis is not half as much. */
  startsAt: (min: string) => `De as begint bij ${min}, de laagste score, en niet bij 0`,
  scale: (min: string, max: string) => `De schaal loopt van ${min} tot ${max}.`,
} as const;

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
