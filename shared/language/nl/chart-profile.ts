import { writeList, writeWhole } from '../../base/dutch-numbers.ts';
import type { Level } from '../../model/area.ts';
import type { Verdict } from '../../model/comparison.ts';
import { roundPeople, type AreaPeople } from '../../model/people.ts';
import { peopleTexts } from './people.ts';

const levelMany: Readonly<Record<Level, string>> = {
  country: 'landen',
  region: 'regio’s',
  municipality: 'gemeenten',
  district: 'wijken',
  school: 'scholen',
};

export const profileTexts = {
  headline: (name: string, wave: number) => `Profiel van ${name}, ${String(wave)}`,
  /** "op 3 van de 13 indicatoren gunstiger", "op 2 ongunstiger". */
  onSome: (count: number, judged: number, shown: number, verdict: Verdict) =>
    `op ${writeWhole(count)} van de ${writeWhole(judged)} ${judged < shown ? 'vergeleken ' : ''}indicatoren ${verdict}`,
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
  others: (level: Level) => `andere ${levelMany[level]}`,
  neutral: 'Niet goed of slecht: rechts is hoger',
  streak: 'Streep: 95\u00a0%-betrouwbaarheidsinterval van het verschil',
  rings: (others: string) => `Ringen: ${others}, balk: van de laagste tot de hoogste`,
  worse: 'ongunstiger',
  better: 'gunstiger',
  points: 'punten verschil',
  /** The zero of the axis: "rest van de regio". */
  zero: (against: string) => against.replace(/^de /, ''),
  notOnSlide: (count: number) => `${profileTexts.indicators(count)} niet op deze dia`,
  beside: (column: string, value: string) => `${column} ${value}`,
  table: { theme: 'Thema', indicator: 'Indicator' },
  panel: {
    against: (other: string, wave: number) => `tegenover ${other}, ${String(wave)}`,
    /** "Oosterveen is op 3 indicatoren gunstiger, op 3 ongunstiger en op 7 vergelijkbaar. Eén cijfer laten we hier niet zien." */
    counts: (name: string, counts: readonly { readonly count: number; readonly verdict: Verdict }[]) =>
      `${name} is ${writeList(
        counts.map(({ count, verdict }, index) =>
          index === 0
            ? `op ${profileTexts.indicators(count)} ${verdict}`
            : `op ${writeWhole(count)} ${verdict}`,
        ),
      )}.`,
    nothingCompared: (name: string) => `Van ${name} staan hier de percentages; er is niets mee vergeleken.`,
    onlyDifferences: (name: string) =>
      `Van ${name} staan hier de verschillen. Of ze toeval zijn, is niet te toetsen.`,
    absent: (count: number) =>
      count === 1
        ? 'Eén cijfer is hier niet te zien.'
        : `${writeWhole(count)} cijfers zijn hier niet te zien.`,
    largest: 'Grootste verschillen',
    noneFound: 'Geen enkel verschil telt. Wat je ziet, kan toeval zijn.',
    values: (own: string, beside: string | null) => (beside === null ? own : `${own}, ${beside}`),
    open: (label: string) => `${label}: bekijk dit cijfer`,
    unknown: 'Wat we hier niet weten',
    nothingUnknown: 'Van elke indicator is er een cijfer.',
    /** Some by name, the others counted. */
    labels: (labels: readonly string[]) =>
      writeList(labels.length > 4 ? [...labels.slice(0, 3), `nog ${writeWhole(labels.length - 3)}`] : labels),
    people: 'In mensen',
    difference: (label: string, points: number, about: AreaPeople) =>
      `Het verschil in ${lowerFirst(label)} (${writeWhole(Math.abs(points))} punten) gaat om ${peopleTexts.people(
        roundPeople((Math.abs(points) / 100) * about.total),
        about,
      )}.`,
    choose:
      'Kies een indicator in de grafiek: dan lees je wat het cijfer betekent en kun je er een notitie bij maken.',
  },
} as const;

/** In the middle of a sentence: "vaak stress"; "WHO-5" stays as it is. */
function lowerFirst(text: string): string {
  const [first = '', second = ''] = text;
  return second === second.toUpperCase() && second !== second.toLowerCase()
    ? text
    : first.toLowerCase() + text.slice(1);
}
