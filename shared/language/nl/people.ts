import { percentSign } from '../../base/percent-style.ts';
import { writeList, writeWhole } from '../../base/dutch-numbers.ts';
import { roundPeople, type AreaPeople } from '../../model/people.ts';

/** Figures in people: what one per cent stands for, and what a percentage comes to. */
export const peopleTexts = {
  fact: 'Omgerekend',
  /** "1 % is ongeveer 75 leerlingen (van 7.512 ingeschreven in klas 2 en 4, 2025)." */
  onePercent: (about: AreaPeople) =>
    about.onePercent === null
      ? tooFew(about)
      : `1${percentSign()} is ${sayPeople(Math.round(about.onePercent), about)} (van ${writeWhole(about.total)} ${whoTheyAre(about)}).${ofUnknownAge(about)}`,
  /** "ongeveer 1.200 leerlingen". */
  people: (people: number, about: AreaPeople) => sayPeople(people, about),
  /** "ongeveer 5.600 van de 7.400 jongeren (bevolkingstabel 2025)": of which age only who made that table knows. */
  ofAll: (people: number, about: AreaPeople) => {
    const few = people === 0 ? 'minder dan 1' : `ongeveer ${writeWhole(people)}`;
    return `${few} van de ${writePeople(roundPeople(about.total), about)}${counted(about)}`;
  },
} as const;

/** Nobody is a part of a pupil, also where one per cent would be. */
function sayPeople(people: number, about: AreaPeople): string {
  return people === 0 ? `minder dan ${writePeople(1, about)}` : `ongeveer ${writePeople(people, about)}`;
}

function writePeople(people: number, { basis }: AreaPeople): string {
  const number = writeWhole(people);
  const [one, more] = basis === 'enrolment' ? ['leerling', 'leerlingen'] : ['jongere', 'jongeren'];
  return `${number} ${people === 1 ? one : more}`;
}

function whoTheyAre({ basis, classes, year, level }: AreaPeople): string {
  if (basis === 'enrolment')
    return `ingeschreven in klas ${writeList(classes)}${year === null ? '' : `, ${year}`}`;
  const where = level === 'country' ? 'in Nederland' : 'die hier wonen';
  return `${where}, ${table(year)}`;
}

/** Such a table says of what year it is, and not of which ages. */
function ofUnknownAge({ basis }: AreaPeople): string {
  return basis === 'population' ? ' Van welke leeftijd staat niet in die tabel.' : '';
}

function counted({ basis, year }: AreaPeople): string {
  return basis === 'population' ? ` (${table(year)})` : '';
}

function table(year: number | null): string {
  return year === null ? 'bevolkingstabel' : `bevolkingstabel ${year}`;
}

function tooFew({ basis }: AreaPeople): string {
  return basis === 'enrolment'
    ? 'In de scholenlijst staan minder leerlingen dan er meededen. Daarom rekenen we dit niet om naar leerlingen.'
    : 'In de bevolkingstabel staan minder jongeren dan er meededen. Daarom rekenen we dit niet om naar jongeren.';
}
