import { expect, it } from 'vitest';
import { listAreas } from '../../electron/store/areas.ts';
import { removeDelivery, saveRegister } from '../../electron/store/deliveries.ts';
import { listRegisters } from '../../electron/store/registers.ts';
import { findShapes } from '../../electron/store/shapes.ts';
import { inNewWorkspace, municipalMap } from './examples.ts';

const importedAt = '2026-03-09T12:00:00';

it('gives the shapes that are asked, and those beside them', () => {
  inNewWorkspace(({ db }) => {
    saveRegister(db, municipalMap, importedAt);
    const [asked, beside] = municipalMap.shapes;
    expect(findShapes(db, 'municipality', ['GM9901', 'GM0363'])).toEqual({
      year: 2023,
      areas: [asked],
      around: [beside],
    });
    expect(findShapes(db, 'district', ['WK990101'])).toBeNull();
  });
});

it('does not call what lies far away a neighbour', () => {
  inNewWorkspace(({ db }) => {
    const far = { code: 'GM9908', name: 'Aldermade', rings: [[5, 52, 5.1, 52, 5.1, 52.1]] };
    saveRegister(db, { ...municipalMap, shapes: [...municipalMap.shapes, far] }, importedAt);
    expect(findShapes(db, 'municipality', ['GM9901'])?.around.map(({ code }) => code)).toEqual(['GM9904']);
  });
});

it('lets a newer map of the same level speak, and the older one again once the newer is removed', () => {
  inNewWorkspace(({ db }) => {
    saveRegister(db, municipalMap, importedAt);
    const newer = saveRegister(
      db,
      { ...municipalMap, year: 2025, shapes: municipalMap.shapes.slice(0, 1) },
      importedAt,
    );
    saveRegister(db, { ...municipalMap, level: 'district', year: 2024 }, importedAt);
    expect(findShapes(db, 'municipality', ['GM9904'])).toEqual({ year: 2025, areas: [], around: [] });
    removeDelivery(db, newer);
    expect(findShapes(db, 'municipality', ['GM9904'])).toMatchObject({ year: 2023, areas: [{}] });
  });
});

it('adds no areas to the workspace, and is listed with its year', () => {
  inNewWorkspace(({ db }) => {
    saveRegister(db, municipalMap, importedAt);
    expect(listAreas(db)).toEqual([]);
    expect(listRegisters(db)).toMatchObject([{ kind: 'shapes', places: 2, years: [2023] }]);
  });
});

it('writes nothing of a map with a shape without points', () => {
  inNewWorkspace(({ db }) => {
    const empty = { code: 'GM9902', name: 'Kreilewoude', rings: [] };
    const broken = { ...municipalMap, shapes: [...municipalMap.shapes, empty] };
    expect(() => saveRegister(db, broken, importedAt)).toThrow('GM9902');
    expect(listRegisters(db)).toEqual([]);
    expect(findShapes(db, 'municipality', ['GM9901'])).toBeNull();
  });
});
