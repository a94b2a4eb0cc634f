import { writeList, writeWhole } from '../../base/dutch-numbers.ts';
import type { Verdict } from '../../model/comparison.ts';
import { roundPeople, type AreaPeople } from '../../model/people.ts';
import { lowerFirst, profileTexts } from './chart-profile.ts';
import { peopleTexts } from './people.ts';

/** Beside a profile, while no figure of it is picked. */
export const profilePanelTexts = {
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
    count === 1 ? 'Eén cijfer is hier niet te zien.' : `${writeWhole(count)} cijfers zijn hier niet te zien.`,
  largest: 'Grootste verschillen',
  noneFound: 'Geen enkel verschil telt. Wat je ziet, kan toeval zijn.',
  /** After what the button shows: ", ongunstiger: bekijk dit cijfer". */
  open: (verdict: string) => `${verdict}: bekijk dit cijfer`,
  unknown: 'Wat we hier niet weten',
  nothingUnknown: 'Er ontbreekt niets: van elke indicator is er een cijfer.',
  /** Some by name, the others counted. */
  labels: (labels: readonly string[]) =>
    writeList(labels.length > 4 ? [...labels.slice(0, 3), `nog ${writeWhole(labels.length - 3)}`] : labels),
  people: 'In mensen',
  difference: (label: string, points: number, about: AreaPeople) =>
    `Het verschil in ${lowerFirst(label)} (${writeWhole(Math.abs(points))} procentpunt) gaat om ${peopleTexts.people(
      roundPeople((Math.abs(points) / 100) * about.total),
      about,
    )}.`,
  choose:
    'Kies een indicator in de grafiek: dan lees je wat het cijfer betekent en kun je er een notitie bij maken.',
} as const;
