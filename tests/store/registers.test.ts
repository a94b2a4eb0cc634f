import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listAreas } from '../../electron/store/areas.ts';
import { listDatasets } from '../../electron/store/datasets.ts';
import { removeDelivery, saveDelivery, saveRegister } from '../../electron/store/deliveries.ts';
import { listPopulation } from '../../electron/store/population.ts';
import { listRegisters } from '../../electron/store/registers.ts';
import { listSchools } from '../../electron/store/schools.ts';
import {
  inNewWorkspace,
  inTemporaryFolder,
  microdata,
  mustOpen,
  population,
  schoolList,
} from './examples.ts';

const importedAt = '2026-03-09T12:00:00';

it('lets a school list say what a school is called, where it stands and how many are enrolled', () => {
  inNewWorkspace(({ db }) => {
    saveDelivery(db, microdata, importedAt);
    saveRegister(db, schoolList, importedAt);
    expect(listSchools(db)).toEqual([
      {
        code: '902',
        name: 'De Kade',
        municipality: 'GM9902',
        district: null,
        brin: null,
        enrolment: null,
      },
      {
        code: '901',
        name: 'De Nieuwe Oever',
        municipality: 'GM9903',
        district: null,
        brin: '99ZZ00',
        enrolment: { klas2: 120, klas4: 96, year: 2025 },
      },
      {
        code: '903',
        name: 'De Steiger',
        municipality: 'GM9901',
        district: null,
        brin: null,
        enrolment: null,
      },
    ]);
  });
});

it('brings back what a school list replaced when that list is removed, in any order of import', () => {
  inNewWorkspace(({ db }) => {
    const first = saveRegister(db, schoolList, importedAt);
    saveDelivery(db, microdata, importedAt);
    const before = { schools: listSchools(db), areas: listAreas(db) };
    const second = saveRegister(
      db,
      { ...schoolList, schools: schoolList.schools.map((school) => ({ ...school, name: 'Anders' })) },
      importedAt,
    );
    expect(listSchools(db).map(({ name }) => name)).toEqual(['Anders', 'Anders', 'De Kade']);
    removeDelivery(db, second);
    expect({ schools: listSchools(db), areas: listAreas(db) }).toEqual(before);
    removeDelivery(db, first);
    expect(listSchools(db).map(({ name }) => name)).toEqual(['De Kade', 'De Oever']);
    expect(listAreas(db).map(({ code }) => code)).not.toContain('GM9903');
  });
});

it('takes the number of an area and year from the newest file, and forgets it with that file', () => {
  inNewWorkspace(({ db }) => {
    saveRegister(db, population, importedAt);
    const newer = saveRegister(
      db,
      { ...population, counts: [{ areaCode: 'GM9901', year: 2023, number: 12 }] },
      importedAt,
    );
    expect(listPopulation(db)).toEqual([
      { areaCode: 'GM9901', year: 2023, number: 12 },
      { areaCode: 'GM9904', year: 2023, number: 0 },
    ]);
    removeDelivery(db, newer);
    expect(listPopulation(db)[0]?.number).toBe(7512);
  });
});

it('lists registers apart from the waves of figures', () => {
  inNewWorkspace(({ db }) => {
    saveRegister(db, schoolList, importedAt);
    saveRegister(db, population, importedAt);
    expect(listDatasets(db)).toEqual([]);
    expect(listRegisters(db)).toMatchObject([
      { kind: 'school-list', fileName: 'scholen.csv', places: 2, years: [2025], fictitious: true },
      { kind: 'population', fileName: 'bevolking.csv', places: 2, years: [2023], fictitious: true },
    ]);
  });
});

it('keeps all answers when the table of deliveries is made anew for an older workspace', () => {
  inTemporaryFolder((path) => {
    copyFileSync(join(import.meta.dirname, '../saved/workspace-schema-5.wib'), path);
    const { db, close } = mustOpen(path);
    expect(db.prepare('SELECT count(*) FROM answers').pluck().get()).toBeGreaterThan(0);
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
    removeDelivery(db, 1);
    expect(db.prepare('SELECT count(*) FROM answers').pluck().get()).toBe(0);
    close();
  });
});
