import { percentSign } from '../../base/percent-style.ts';
import { writeDecimal, writeList, writeWhole } from '../../base/dutch-numbers.ts';
import { roundPeople, type AreaPeople } from '../../model/people.ts';

/** Figures in people: what one per cent stands for, and what a percentage comes to. */
export const peopleTexts = {
  fact: 'Omgerekend',
  /** "1 % is ongeveer 75 leerlingen (van 7.512 ingeschreven in klas 2 en 4, 2025)." */
  onePercent: (about: AreaPeople) =>
    about.onePercent === null
      ? tooFew(about)
      : `1${percentSign()} is ongeveer ${writePeople(about.onePercent, about)} (van ${writeWhole(about.total)} ${whoTheyAre(about)}).`,
  /** "ongeveer 1.200 leerlingen". */
  people: (people: number, about: AreaPeople) =>
    people === 0 ? `minder dan ${writePeople(1, about)}` : `ongeveer ${writePeople(people, about)}`,
  /** "ongeveer 5.600 van de 7.400 jongeren die hier wonen": not all of them are the pupils of the percentage. */
  ofAll: (people: number, about: AreaPeople) => {
    const few = people === 0 ? 'minder dan 1' : `ongeveer ${writeWhole(people)}`;
    const living = about.basis === 'population' && about.level !== 'country' ? ' die hier wonen' : '';
    return `${few} van de ${writePeople(roundPeople(about.total), about)}${living}`;
  },
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
