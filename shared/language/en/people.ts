import { percentSign } from '../../base/percent-style.ts';
import { writeWhole } from '../../base/dutch-numbers.ts';
import { roundPeople, type AreaPeople } from '../../model/people.ts';
import type { Wording } from '../bilingual.ts';
import type * as dutch from '../nl/people.ts';
import { writeList } from './writing.ts';

export const peopleTexts = {
  fact: 'In people',
  onePercent: (about) =>
    about.onePercent === null
      ? tooFew(about)
      : `1${percentSign()} is ${sayPeople(Math.round(about.onePercent), about)} (of ${writeWhole(about.total)} ${whoTheyAre(about)}).${ofUnknownAge(about)}`,
  people: (people, about) => sayPeople(people, about),
  ofAll: (people, about) => {
    const few = people === 0 ? 'fewer than 1' : `about ${writeWhole(people)}`;
    return `${few} of the ${writePeople(roundPeople(about.total), about)}${counted(about)}`;
  },
} as const satisfies Wording<typeof dutch.peopleTexts>;

function sayPeople(people: number, about: AreaPeople): string {
  return people === 0 ? `fewer than ${writePeople(1, about)}` : `about ${writePeople(people, about)}`;
}

function writePeople(people: number, { basis }: AreaPeople): string {
  const number = writeWhole(people);
  const [one, more] = basis === 'enrolment' ? ['pupil', 'pupils'] : ['young person', 'young people'];
  return `${number} ${people === 1 ? one : more}`;
}

function whoTheyAre({ basis, classes, year, level }: AreaPeople): string {
  if (basis === 'enrolment')
    return `enrolled in class ${writeList(classes)}${year === null ? '' : `, ${year}`}`;
  return `${level === 'country' ? 'in the Netherlands' : 'who live here'}, ${table(year)}`;
}

/** Such a table says of what year it is, and not of which ages. */
function ofUnknownAge({ basis }: AreaPeople): string {
  return basis === 'population' ? ' That table does not say of what age.' : '';
}

function counted({ basis, year }: AreaPeople): string {
  return basis === 'population' ? ` (${table(year)})` : '';
}

function table(year: number | null): string {
  return year === null ? 'population table' : `population table ${year}`;
}

function tooFew({ basis }: AreaPeople): string {
  return basis === 'enrolment'
    ? 'The list of schools has fewer pupils than took part. So we do not turn this into pupils.'
    : 'The population table has fewer young people than took part. So we do not turn this into people.';
}
