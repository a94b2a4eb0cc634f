import { writeFileSync } from 'node:fs';
import path from 'node:path';

export const manySchools = 300;
/** Of 120 characters, as a merged school really wrote its own. */
export const longName =
  'Christelijke Scholengemeenschap voor Praktijkonderwijs, Vmbo, Havo, Atheneum en Gymnasium Elzermonde-Midden en Omstreken';
/** In the second wave only. */
export const newSchool = 990_297;

/** Two waves that are hard on charts: 300 schools, one with a very long name, one new, and a handful of girls at each. */
export function writeHardMonitor(folder: string): {
  readonly files: readonly string[];
  readonly register: string;
} {
  const files = [2021, 2023].map((wave) => {
    const schools = Array.from({ length: manySchools }, (_, at) => 990_001 + at);
    const rows = schools
      .filter((school) => wave === 2023 || school !== newSchool)
      .flatMap((school, at) => pupilsOf(wave, school, at));
    return write(folder, `GMJ_${wave}_Moeilijk.csv`, [
      'Onderzoeksjaar;Schoolcode;Gemeentecode;Standaardisatiefactor;KLAS;GENDER;EBGLK3S1;SBSSK3S6',
      ...rows,
    ]);
  });
  const register = write(folder, 'scholenlijst.csv', [
    'Schoolcode;Naam;Gemeentecode',
    `990001;${longName};GM9901`,
    `${newSchool};De Nieuwe School;GM9901`,
  ]);
  return { files, register };
}

/** Forty of a school, of whom three girls: too few to show. */
function pupilsOf(wave: number, school: number, at: number): readonly string[] {
  return Array.from({ length: 40 }, (_, pupil) =>
    [
      wave,
      school,
      9901,
      '1,0',
      1 + (pupil % 2),
      pupil < 3 ? 2 : 1,
      pupil % (3 + (at % 4)) === 0 ? 0 : 1,
      (pupil + at) % 2,
    ].join(';'),
  );
}

function write(folder: string, name: string, lines: readonly string[]): string {
  const file = path.join(folder, name);
  writeFileSync(file, `\ufeff${lines.join('\r\n')}\r\n`);
  return file;
}
