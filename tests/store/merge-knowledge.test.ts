import { describe, expect, it } from 'vitest';
import { mergeArea, mergeIndicator, mergeSchool } from '../../electron/store/merge-knowledge.ts';
import type { Area } from '../../shared/model/area.ts';
import { saveDelivery } from '../../electron/store/deliveries.ts';
import { listAreas } from '../../electron/store/areas.ts';
import { listIndicators } from '../../electron/store/indicators.ts';
import { listSchools } from '../../electron/store/schools.ts';
import { happiness, inNewWorkspace, microdata } from './examples.ts';

const named: Area = { code: 'GM9901', level: 'municipality', name: 'Bovendam', parent: 'REGIO', known: true };
const bare: Area = { code: 'GM9901', level: 'municipality', name: 'GM9901', parent: null, known: false };

describe('what two deliveries know of an area', () => {
  it('is a name rather than a code, known rather than unknown, in either order', () => {
    expect(mergeArea(bare, named)).toEqual(named);
    expect(mergeArea(named, bare)).toEqual(named);
  });

  it('is the later name where both have one', () => {
    expect(mergeArea(named, { ...named, name: 'Nieuw-Bovendam' }).name).toBe('Nieuw-Bovendam');
  });

  it('is the name of the list we know, not the one an unknown area brings', () => {
    expect(mergeArea(named, { ...bare, name: 'Boverdam' }).name).toBe('Bovendam');
  });
});

describe('what two deliveries know of a school', () => {
  it('is completed by the later one, never emptied', () => {
    const bareSchool = { code: '901', name: '901', municipality: 'GM9902', district: null };
    const school = { code: '901', name: 'De Oever', municipality: 'GM9901', district: 'WK990101' };
    expect(mergeSchool(school, bareSchool)).toEqual({ ...school, municipality: 'GM9902' });
    expect(mergeSchool(bareSchool, school)).toEqual(school);
  });
});

describe('what two deliveries know of an indicator', () => {
  const changed = {
    ...happiness,
    label: 'Gelukkig',
    versions: [{ version: 2, columns: ['EBGLK3S9'], fromWave: 2025, breakReason: 'andere vraag' }],
  };

  it('keeps every version of the question, in either order', () => {
    for (const merged of [mergeIndicator(happiness, changed), mergeIndicator(changed, happiness)])
      expect(merged.versions).toEqual([...happiness.versions, ...changed.versions]);
  });

  it('joins the column names of one version, newest first', () => {
    const renamed = {
      ...happiness,
      versions: [{ version: 1, columns: ['EBGLA3S1'], fromWave: null, breakReason: null }],
    };
    expect(mergeIndicator(happiness, renamed).versions).toEqual([
      { version: 1, columns: ['EBGLA3S1', 'EBGLK3S1'], fromWave: 2019, breakReason: null },
    ]);
  });

  it('lets the national list speak over a file that only uses its name', () => {
    const own = { ...happiness, origin: 'own' as const, label: 'EBGLK3S1', direction: 'neutral' as const };
    expect(mergeIndicator(happiness, own)).toEqual(happiness);
    expect(mergeIndicator(own, happiness)).toEqual(happiness);
  });
});

it('merges in the file what later deliveries bring', () => {
  inNewWorkspace(({ db }) => {
    const nameless = {
      ...microdata,
      areas: [bare],
      schools: [{ code: '901', name: '901', municipality: null, district: null }],
      indicators: [
        ...microdata.indicators.slice(1),
        {
          ...happiness,
          versions: [{ version: 2, columns: ['X'], fromWave: 2025, breakReason: 'andere vraag' }],
        },
      ],
    };
    saveDelivery(db, nameless, '2026-03-08T12:00:00');
    saveDelivery(db, { ...microdata, areas: [named] }, '2026-03-09T12:00:00');
    saveDelivery(db, nameless, '2026-03-10T12:00:00');
    expect(listAreas(db)).toEqual([named]);
    expect(listSchools(db)).toContainEqual({ ...microdata.schools[0], brin: null, enrolment: null });
    expect(listIndicators(db).find(({ code }) => code === happiness.code)?.versions).toHaveLength(2);
  });
});
