import { describe, expect, it } from 'vitest';
import { saveRegister } from '../../../electron/store/deliveries.ts';
import { readSettings, writeSettings } from '../../../electron/store/settings.ts';
import { wholeFileRegion } from '../../../shared/model/area.ts';
import type { Psu } from '../../../shared/model/figure.ts';
import type { Enrolment, ListedSchool, RegisterContent } from '../../../shared/model/register.ts';
import { ask, figureOf, indicatorColumn, microdata, shown, wave, workspaceWith } from './workspace.ts';

// Two municipalities, each a stratum with two schools of 40 pupils: 20 in klas 2 and 20 in klas 4.
const schools = ['1', '2', '3', '4'];
const pupilsPerSchool = 40;
const answers = schools.flatMap((school) =>
  Array.from({ length: pupilsPerSchool }, (_, i) => (i < 8 + 3 * Number(school) ? '1' : '0')),
);
const ofPupils = (value: (school: string, pupil: number) => string) =>
  schools.flatMap((school) => Array.from({ length: pupilsPerSchool }, (_, i) => value(school, i)));
const standsIn = (school: string) => (school <= '2' ? 'GM0001' : 'GM0002');
const everyone = { indicators: ['GELUK'], areas: [{ level: 'region' as const }] };

describe('the correction for a finite population', () => {
  it('takes pupils enrolled in the klassen that were surveyed, also at schools that did not take part', () => {
    // 80 of 100 and of 400 pupils: f = 0.8 and 0.2; school 5 stands in the second municipality.
    const list = [
      listed('1', 25, 25),
      listed('2', 25, 25),
      listed('3', 25, 25),
      listed('4', 25, 25),
      listed('5', 150, 150),
    ];
    const { off, on } = seOf(list, 'respondent');
    const half = seOf(
      list.map(({ code }) => listed(code, 40, 40)),
      'respondent',
    );
    expect(on.se).toBeLessThan(off.se);
    expect(half.on.se).not.toBeCloseTo(on.se, 6);
    expect(on.marks).not.toContain('no-correction');
    expect(on.se ** 2).toBeCloseTo(varianceWith([0.8, 0.2]), 9);
  });

  it('takes schools invited where the school is the sampling unit', () => {
    const list = ['1', '2', '3', '4', '5', '6'].map((code) => listed(code, 30, 30));
    const { off, on } = seOf(list, 'school');
    // The first municipality is complete; of the second 2 of 4 schools took part.
    expect(on.se).toBeLessThan(off.se);
    expect(on.se).toBeGreaterThan(0);
    // All that were invited took part: between schools nothing is left to chance. So few schools do not
    // say how sure that is, and what is left is the chance between pupils, of whom all took part too.
    expect(seOf(list.slice(0, 4), 'school').on.se).toBeCloseTo(
      seOf(list.slice(0, 4), 'respondent').on.se,
      12,
    );
  });

  it('does not correct, and says so, where a school is in no list or has no number of pupils', () => {
    const { off, on } = seOf([listed('1', 30, 30), listed('2', 30, null)], 'respondent');
    expect(on.se).toBe(off.se);
    expect(on.marks).toContain('no-correction');
    expect(off.marks).not.toContain('no-correction');
  });

  it('answers an enrolment smaller than the respondents with words, never with a negative variance', () => {
    const list = schools.map((code) => listed(code, 5, 5));
    const { off, on } = seOf(list, 'respondent');
    expect(on.se).toBe(off.se);
    expect(on.marks).toContain('enrolment-too-small');
  });

  it('does not correct strata in which a school that took no part may lie, however many it is in', () => {
    // A school of a municipality without respondents: each stratum is one other municipality, so it is in neither.
    const elsewhere = [...schools.map((code) => listed(code, 50, 50)), listed('9', 50, 50, 'GM0009')];
    expect(seOf(elsewhere, 'respondent').on.marks).not.toContain('no-correction');
    // One stratum for all: then it is in that.
    const mixed = seOf(elsewhere, 'respondent', () => 'all');
    expect(mixed.on.marks).not.toContain('no-correction');
    // Two strata over both municipalities: nobody knows in which.
    const unclear = seOf(elsewhere, 'respondent', (_, pupil) => (pupil % 2 === 0 ? 'even' : 'odd'));
    expect(unclear.on.marks).toContain('no-correction');
    expect(unclear.on.se).toBe(unclear.off.se);
  });

  it('divides a school over strata by klas', () => {
    const byKlas = (_: string, pupil: number) => (pupil < 20 ? 'two' : 'four');
    const { on, off } = seOf(
      schools.map((code) => listed(code, 40, 80)),
      'respondent',
      byKlas,
    );
    expect(on.marks).not.toContain('no-correction');
    expect(on.se).toBeLessThan(off.se);
  });
});

/** The region's standard error and marks without and with the correction. */
function seOf(
  list: readonly ListedSchool[],
  psu: Psu,
  stratum: (school: string, pupil: number) => string = standsIn,
) {
  const { reader, db } = workspaceWith([
    microdata([
      wave(2025, [
        { name: 'Schoolcode', role: 'school', values: ofPupils((school) => school) },
        { name: 'Gemeentecode', role: 'municipality', values: ofPupils(standsIn) },
        { name: 'Stratum', role: 'stratum', values: ofPupils(stratum) },
        {
          name: 'KLAS',
          role: 'class',
          values: ofPupils((_, pupil) => (pupil < 20 ? '1' : '2')),
          valueLabels: [
            { code: '1', label: 'Klas 2' },
            { code: '2', label: 'Klas 4' },
          ],
        },
        indicatorColumn('GELUK', answers),
      ]),
    ]),
  ]);
  saveRegister(db, schoolList(list), '2025-11-22T13:00:00');
  const read = () => {
    const figure = figureOf(ask(reader, { ...everyone, psu }), wholeFileRegion);
    return { se: shown(figure).se ?? NaN, marks: figure.marks };
  };
  const off = read();
  writeSettings(db, { ...readSettings(db), finitePopulation: true });
  return { off, on: read() };
}

/** Σ (1 − f) n/(n − 1) Σ (u − ū)² by hand, in percentage points squared, for strata of two schools. */
function varianceWith(fractions: readonly number[]): number {
  const yes = (school: number) => 8 + 3 * school;
  const n = 2 * pupilsPerSchool;
  const p = (yes(1) + yes(2) + yes(3) + yes(4)) / (2 * n);
  return fractions.reduce((sum, fraction, h) => {
    const says = yes(2 * h + 1) + yes(2 * h + 2);
    const mean = says / n - p;
    const squares = says * (1 - p - mean) ** 2 + (n - says) * (-p - mean) ** 2;
    return sum + ((1 - fraction) * (n / (n - 1)) * squares * 100 ** 2) / (2 * n) ** 2;
  }, 0);
}

function listed(
  code: string,
  klas2: number | null,
  klas4: number | null,
  municipality = code <= '2' ? 'GM0001' : 'GM0002',
): ListedSchool {
  const enrolment: Enrolment = { klas2, klas4, year: 2025 };
  return { code, name: `School ${code}`, municipality, district: null, brin: null, enrolment };
}

function schoolList(list: readonly ListedSchool[]): RegisterContent {
  return {
    kind: 'school-list',
    title: 'Scholenlijst',
    fileName: 'scholen.csv',
    hash: 'scholen',
    bytes: 1,
    layout: { kind: 'school-list', delimiter: ';', decimal: ',', encoding: 'utf-8' },
    mappingJson: '{}',
    fictitious: true,
    population: '',
    warnings: [],
    areas: [],
    schools: list,
  };
}
