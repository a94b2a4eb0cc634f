import { Buffer } from 'node:buffer';
import { waves } from './indicator-columns.ts';
import { createRandom } from './random.ts';
import { municipalities } from './region.ts';
import { schools, type School } from './schools.ts';

/** The files a GGD keeps beside the monitor: which school is which, and how many young people live where. */
export function generateRegisters(): readonly { readonly fileName: string; readonly bytes: Buffer }[] {
  return [
    { fileName: 'bevolking.csv', bytes: writeTable(populationRows()) },
    { fileName: 'scholenlijst.csv', bytes: writeTable(schoolRows()) },
  ];
}

function schoolRows(): readonly string[][] {
  const random = createRandom(375);
  const header = [
    'Schoolcode',
    'Naam',
    'BRIN',
    'Wijkcode',
    'Gemeentecode',
    'Leerlingen klas 2 (2025)',
    'Leerlingen klas 4 (2025)',
  ];
  const rows = schools.map((school, place) => {
    const { code, name, district, municipality, respondents } = school;
    // Seven in ten of those enrolled take part, or somewhat more or less.
    const enrolled = Math.round(respondents * (1.36 + 0.12 * random.uniform()));
    const klas2 = Math.round(enrolled * (0.5 + 0.04 * random.uniform()));
    return [code, name, brinOf(school, place), district, municipality, `${klas2}`, `${enrolled - klas2}`];
  });
  return [header, ...rows];
}

/** No real BRIN begins with 99. */
function brinOf({ code }: School, place: number): string {
  const letter = (number: number) => String.fromCharCode(65 + (number % 26));
  return `99${letter(Number(code.slice(3, 4)) + 18)}${letter(place)}00`;
}

/** A little fewer young people every year. */
function populationRows(): readonly string[][] {
  const rows = municipalities.flatMap(({ code, pupils }) =>
    waves.map((year) => [code, String(year), String(Math.round(pupils * (1 - 0.006 * (year - 2019))))]),
  );
  return [['Gemeentecode', 'Jaar', 'Aantal'], ...rows];
}

function writeTable(rows: readonly (readonly string[])[]): Buffer {
  return Buffer.from(`\uFEFF${rows.map((row) => row.join(';')).join('\r\n')}\r\n`, 'utf8');
}
