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
  others: (level: Level) => `andere ${levelMany[level]}`,
  neutral: 'Niet goed of slecht: rechts is hoger',
  /** Above indicators of as many themes. */
  oneOfEach: 'Eén indicator per thema',
  get streak() {
    return `Streep: 95${percentSign()}-interval van het verschil`;
  },
  noStreak: 'Punt: het verschil, zonder interval',
  rings: (others: string) => `Ringen: ${others}, balk: van de laagste tot de hoogste`,
  worse: 'ongunstiger',
  better: 'gunstiger',
  points: 'procentpunt verschil',
  /** The zero of the axis: "rest van de regio". */
  zero: (against: string) => against.replace(/^de /, ''),
  /** Of a row whose area and rest are large both; the line under the chart says what of it. */
  fewElsewhere: (level: Level) =>
    `Niet vergeleken: een paar leerlingen staan bij een andere ${level === 'municipality' ? 'regio' : 'gemeente'}.`,
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
