import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { schools } from '../../../build/sample/schools.ts';
import { areaNames } from '../../../shared/catalogue/areas-2024.ts';
import { sampleMunicipalities } from '../../../shared/catalogue/sample-areas.ts';

const register = '../shared/data/schools/vo_vestigingen_afgeleid.csv';

describe('the names in the sample', () => {
  it('give every school a name and code of its own, in a district that exists', () => {
    expect(new Set(schools.map(({ name }) => name)).size).toBe(36);
    expect(new Set(schools.map(({ code }) => code)).size).toBe(36);
    const districts = sampleMunicipalities.flatMap(({ districts }) => districts.map(({ code }) => code));
    expect(schools.filter(({ district }) => !districts.includes(district))).toEqual([]);
  });

  it('are borne by no real municipality', () => {
    const real = new Set([...areaNames.values()].map(({ name }) => plain(name)));
    expect(sampleMunicipalities.filter(({ name }) => real.has(plain(name)))).toEqual([]);
  });

  it.skipIf(!existsSync(register))(
    'are borne by no real school, town or municipality of the register (needs ../shared/data)',
    () => {
      const rows = new TextDecoder('windows-1252').decode(readFileSync(register)).split(/\r?\n/).slice(1);
      const real = rows.map((row) => row.split(';'));
      const realSchools = new Set(real.map((fields) => plain(fields[3] ?? '')));
      const realPlaces = new Set(real.flatMap((fields) => [plain(fields[7] ?? ''), plain(fields[8] ?? '')]));
      expect(realSchools.size).toBeGreaterThan(1000);
      expect(schools.filter(({ name }) => realSchools.has(plain(name)))).toEqual([]);
      expect(sampleMunicipalities.filter(({ name }) => realPlaces.has(plain(name)))).toEqual([]);
      // No real school is called after a fictional town either.
      const towns = sampleMunicipalities.map(({ name }) => plain(name));
      expect([...realSchools].filter((name) => towns.some((town) => name.includes(town)))).toEqual([]);
    },
  );
});

/** Lower case, letters only, so that "De Wiek" and "DE WIEK." are one name. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '');
}
