import { percentSign } from '../../base/percent-style.ts';
import { writeInterval, writePercent } from '../../base/dutch-numbers.ts';
import type { AreaPeople } from '../../model/people.ts';
import { chartTexts } from './charts.ts';
import { peopleTexts } from './people.ts';

export const numberTexts = {
  /** "van de leerlingen op Het Baken". */
  of: (people: string, place: string) => `van de ${people} ${place}`,
  /** "bijna 3 van de 10 leerlingen", from none to all of them. */
  outOfTen: (percent: number, people: string) => {
    if (percent === 0) return `geen van de ${people}`;
    if (percent === 100) return `alle ${people}`;
    if (percent < 0.5) return `bijna geen ${people}`;
    if (percent >= 99.5) return `bijna alle ${people}`;
    return `${chartTexts.tenths(percent) ?? 'minder dan 1 van de 10'} ${people}`;
  },
  interval: (lower: number, upper: number) =>
    `95${percentSign()}-betrouwbaarheidsinterval: ${writeInterval(lower, upper)}`,
  people: (people: number, about: AreaPeople) => `Omgerekend ${peopleTexts.ofAll(people, about)}`,
  reference: (name: string, percent: number) => `${name} ${writePercent(percent)}`,
  hidden: '–',
} as const;
