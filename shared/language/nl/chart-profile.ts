import { percentSign } from '../../base/percent-style.ts';
import { writeList, writeWhole } from '../../base/dutch-numbers.ts';
import type { Level } from '../../model/area.ts';
import type { Verdict } from '../../model/comparison.ts';

const levelMany: Readonly<Record<Level, string>> = {
  country: 'landen',
  region: 'regio’s',
  municipality: 'gemeenten',
  district: 'wijken',
  school: 'scholen',
};

export const profileTexts = {
  headline: (name: string, wave: number) => `Profiel van ${name}, ${String(wave)}`,
  /** "op 3 van de 13 indicatoren gunstiger", "op alle 9 indicatoren ongunstiger". */
  onSome: (count: number, judged: number, shown: number, verdict: Verdict) => {
    const some = count === judged ? 'alle' : `${writeWhole(count)} van de`;
    return `op ${some} ${writeWhole(judged)} ${judged < shown ? 'vergeleken ' : ''}indicatoren ${verdict}`;
  },
  onMore: (count: number, verdict: Verdict) => `op ${writeWhole(count)} ${verdict}`,
  onNamed: (labels: readonly string[], verdict: Verdict) => `${writeList(labels.map(lowerFirst))} ${verdict}`,
  indicators: (count: number) => (count === 1 ? '1 indicator' : `${writeWhole(count)} indicatoren`),
  subtitle: {
    difference: (against: string) => `Verschil met ${against} in procentpunten, gunstig is naar rechts`,
    percent: 'Percentage van de leerlingen',
    percentOfPeople: 'Percentage',
  },
  column: (level: Level, name: string) =>
    level === 'region' ? 'regio' : level === 'country' ? 'Nederland' : name,
  /** Beside what is held against the rest of it. */
  wholeColumn: (level: Level, name: string) =>
    level === 'region'
      ? 'hele regio'
      : level === 'municipality'
        ? `heel ${name}`
        : profileTexts.column(level, name),
  /** Above what the marks are held against: the areas without this one. */
  held: (level: Level) => (level === 'school' ? 'andere scholen' : 'de rest'),
  star: '*',
  /** "de andere scholen van Lindewaard (bij * van de regio)". */
  withStar: (usual: string, otherwise: string) =>
    `${usual} (bij * ${otherwise.replace(/^(de andere scholen|de rest) /, '')})`,
  livesThere: (column: string) => `${column}: wie er woont`,
  others: (level: Level) => `andere ${levelMany[level]}`,
  neutral: 'Niet goed of slecht: rechts is hoger',
  /** Above indicators of as many themes. */
  oneOfEach: 'Eén indicator per thema',
  get streak() {
    return `Streep: 95${percentSign()}-interval van het verschil`;
  },
  /** Where the difference has no interval. */
  get ownStreak() {
    return `Streep: 95${percentSign()}-interval van het eigen cijfer`;
  },
  /** Then it is told whether the other has one. */
  otherInterval: (other: string, isKnown: boolean) =>
    isKnown
      ? `Ook van ${other} is er een interval: het telt mee, maar staat er niet bij`
      : `Van ${other} is geen interval bekend`,
  rings: (others: string) => `Ringen: ${others}, balk: van de laagste tot de hoogste`,
  worse: 'ongunstiger',
  better: 'gunstiger',
  points: 'procentpunt verschil',
  /** The zero of the axis: "rest van de regio". */
  zero: (against: string) => against.replace(/^de /, ''),
  /** Of a row whose area and rest are large both; short, for the line under the chart says where. */
  fewElsewhere: 'Niet vergeleken: een paar leerlingen staan elders.',
  notOnSlide: (count: number) => `${profileTexts.indicators(count)} niet op deze dia`,
  beside: (column: string, value: string) => `${column} ${value}`,
  table: { theme: 'Thema', indicator: 'Indicator' },
  /** Above the panel: what the profile is held against. */
  against: (other: string, wave: number) => `tegenover ${other}, ${String(wave)}`,
  values: (own: string, beside: string | null) => (beside === null ? own : `${own}, ${beside}`),
} as const;

/** In the middle of a sentence: "vaak stress"; "WHO-5" stays as it is. */
export function lowerFirst(text: string): string {
  const [first = '', second = ''] = text;
  return second === second.toUpperCase() && second !== second.toLowerCase()
    ? text
    : first.toLowerCase() + text.slice(1);
}
