import { writeFileSync } from 'node:fs';
import path from 'node:path';

/** A small monitor file of our own: one wave, two schools of 40 and 60 pupils (or so many times that), two national indicators. */
export function writeMonitorCsv(folder: string, fileName = 'GMJ_proef_2023.csv', times = 1): string {
  const header = 'Onderzoeksjaar;Schoolcode;Gemeentecode;Standaardisatiefactor;KLAS;GENDER;EBGLK3S1;SBSSK3S6';
  const rows = Array.from({ length: 100 * times }, (_, pupil) => {
    const school = pupil < 40 * times ? 990901 : 990902;
    const weight = (0.8 + (pupil % 5) / 10).toString().replace('.', ',');
    const happy = pupil % 4 === 0 ? 0 : 1;
    const stressed = pupil % 2;
    return [
      2023,
      school,
      9901,
      weight,
      1 + (pupil % 2),
      1 + (Math.floor(pupil / 2) % 2),
      happy,
      stressed,
    ].join(';');
  });
  const file = path.join(folder, fileName);
  writeFileSync(file, `\ufeff${[header, ...rows].join('\r\n')}\r\n`);
  return file;
}
