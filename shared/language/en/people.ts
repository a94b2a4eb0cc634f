import { percentSign } from '../../base/percent-style.ts';
import { writeDecimal, writeWhole } from '../../base/dutch-numbers.ts';
import { roundPeople, type AreaPeople } from '../../model/people.ts';
import type { Wording } from '../bilingual.ts';
import type * as dutch from '../nl/people.ts';
import { writeList } from './writing.ts';

export const peopleTexts = {
  fact: 'In people',
  onePercent: (about) =>
    about.onePercent === null
      ? tooFew(about)
      : `1${percentSign()} is about ${writePeople(about.onePercent, about)} (of ${writeWhole(about.total)} ${whoTheyAre(about)}).`,
  people: (people, about) =>
    people === 0 ? `fewer than ${writePeople(1, about)}` : `about ${writePeople(people, about)}`,
  ofAll: (people, about) => {
    const few = people === 0 ? 'fewer than 1' : `about ${writeWhole(people)}`;
    const living = about.basis === 'population' && about.level !== 'country' ? ' who live here' : '';
    return `${few} of the ${writePeople(roundPeople(about.total), about)}${living}`;
  },
} as const satisfies Wording<typeof dutch.peopleTexts>;

function writePeople(people: number, { basis }: AreaPeople): string {
  const number = Number.isInteger(people) ? writeWhole(people) : writeDecimal(people, 1);
  const [one, more] = basis === 'enrolment' ? ['pupil', 'pupils'] : ['young person', 'young people'];
  return `${number} ${people === 1 ? one : more}`;
}

function whoTheyAre({ basis, classes, year, level }: AreaPeople): string {
  const inYear = year === null ? '' : `, ${year}`;
  if (basis === 'enrolment') return `enrolled in class ${writeList(classes)}${inYear}`;
  return `${level === 'country' ? 'in the Netherlands' : 'who live here'}${inYear}`;
}

function tooFew({ basis }: AreaPeople): string {
  return basis === 'enrolment'
    ? 'The list of schools has fewer pupils than took part. So we do not turn this into pupils.'
    : 'The population table has fewer young people than took part. So we do not turn this into people.';
}
