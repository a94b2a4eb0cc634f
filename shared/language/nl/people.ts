import { percentSign } from '../../base/percent-style.ts';
import { writeDecimal, writeList, writeWhole } from '../../base/dutch-numbers.ts';
import type { AreaPeople } from '../../model/people.ts';

/** Figures in people: what one per cent stands for, and what a percentage comes to. */
export const peopleTexts = {
  fact: 'Omgerekend',
  /** "1 % is ongeveer 75 leerlingen (van 7.512 ingeschreven in klas 2 en 4, 2025)." */
  onePercent: (about: AreaPeople) =>
    about.onePercent === null
      ? tooFew(about)
      : `1${percentSign()} is ongeveer ${writePeople(about.onePercent, about)} (van ${writeWhole(about.total)} ${whoTheyAre(about)}).`,
  /** "ongeveer 1.200 leerlingen". */
  people: (people: number, about: AreaPeople) => `ongeveer ${writePeople(people, about)}`,
} as const;

function writePeople(people: number, { basis }: AreaPeople): string {
  const number = Number.isInteger(people) ? writeWhole(people) : writeDecimal(people, 1);
  const [one, more] = basis === 'enrolment' ? ['leerling', 'leerlingen'] : ['jongere', 'jongeren'];
  return `${number} ${people === 1 ? one : more}`;
}

function whoTheyAre({ basis, classes, year, level }: AreaPeople): string {
  const inYear = year === null ? '' : `, ${year}`;
  if (basis === 'enrolment') return `ingeschreven in klas ${writeList(classes)}${inYear}`;
  return `${level === 'country' ? 'in Nederland' : 'die hier wonen'}${inYear}`;
}

function tooFew({ basis }: AreaPeople): string {
  return basis === 'enrolment'
    ? 'In de scholenlijst staan minder leerlingen dan er meededen. Daarom rekenen we dit niet om naar leerlingen.'
    : 'In de bevolkingstabel staan minder jongeren dan er meededen. Daarom rekenen we dit niet om naar jongeren.';
}
