import { describe, expect, it } from 'vitest';
import { readSettings, writeSettings } from '../../../electron/store/settings.ts';
import type { Comparison, ShownComparison } from '../../../shared/model/comparison.ts';
import type { Figure } from '../../../shared/model/figure.ts';
import {
  area,
  ask,
  figureOf,
  indicatorColumn,
  microdata,
  published,
  shown,
  times,
  wave,
  workspaceWith,
} from './workspace.ts';

interface SchoolOf {
  readonly code: string;
  readonly yes: number;
  readonly pupils?: number;
  readonly municipality?: string;
}

/** Per school 40 pupils of whom `yes` say yes; a pupil lives where the school stands. */
function pupilsOf(...schools: readonly SchoolOf[]) {
  const each = (value: (school: SchoolOf) => readonly string[]) => schools.flatMap(value);
  return [
    indicatorColumn(
      'STRESS',
      each(({ yes, pupils = 40 }) => times(yes, 1, pupils - yes, 0)),
    ),
    {
      name: 'Schoolcode',
      role: 'school' as const,
      values: each(({ code, pupils = 40 }) => times(pupils, code)),
    },
    {
      name: 'Gemeentecode',
      role: 'municipality' as const,
      values: each(({ municipality = 'GM1', pupils = 40 }) => times(pupils, municipality)),
    },
  ];
}

function schoolsIn(municipality: string, ...codes: readonly string[]) {
  return codes.map((code) => ({ code, name: `School ${code}`, municipality, district: null }));
}

const against = (kind: 'rest' | 'wave' | 'reference') => ({
  indicators: ['STRESS'],
  compare: { with: kind },
});

describe('a school against the other schools of its municipality', () => {
  const known = { schools: schoolsIn('GM1', 'A', 'B', 'C', 'D') };

  it('takes the rule and the correction of the workspace where the question names none', () => {
    const columns = pupilsOf({ code: 'A', yes: 28 }, { code: 'B', yes: 12 }, { code: 'C', yes: 13 });
    const { reader, db } = workspaceWith([microdata([wave(2025, columns)], known)]);
    const rule = { kind: 'points', points: 60 } as const;
    writeSettings(db, { ...readSettings(db), correction: 'bonferroni', differenceRule: rule });
    const question = { ...against('rest'), areas: [{ level: 'school' }] } as const;
    const table = ask(reader, question);
    expect(table.comparing).toMatchObject({ correction: 'bonferroni', rule });
    // School A lies 39 points from the rest.
    expect(figureOf(table, 'A').comparison).toMatchObject({ verdict: 'vergelijkbaar' });
    const asked = { ...question.compare, correction: 'none', rule: { kind: 'test' } } as const;
    expect(ask(reader, { ...question, compare: asked }).comparing).toMatchObject({
      correction: 'none',
      rule: { kind: 'test' },
    });
  });

  it('compares with the rest, corrects for the tests together, and says what it means', () => {
    const columns = pupilsOf({ code: 'A', yes: 28 }, { code: 'B', yes: 12 }, { code: 'C', yes: 13 });
    const { reader } = workspaceWith([microdata([wave(2025, columns)], known)]);
    const table = ask(reader, { ...against('rest'), areas: [{ level: 'school' }] });
    const a = comparison(figureOf(table, 'A'));
    // 28 of 40 against 25 of 80.
    expect(a.difference).toBeCloseTo(70 - 31.25, 10);
    expect(a).toMatchObject({
      compareTo: { kind: 'rest', of: { level: 'municipality', code: 'GM1' } },
      test: 'rao-scott',
      family: 3,
      verdict: 'ongunstiger',
    });
    expect(a.p).toBeLessThan(0.001);
    expect(a.pAdjusted).toBeCloseTo(3 * (a.p ?? NaN), 12);
    expect(comparison(figureOf(table, 'C')).verdict).toBe('vergelijkbaar');
    expect(table.comparing).toEqual({
      with: 'rest',
      correction: 'bh',
      rule: { kind: 'test' },
      family: 3,
    });
  });

  it('shows no comparison where the rest is a school that is hidden', () => {
    const columns = pupilsOf({ code: 'A', yes: 20 }, { code: 'B', yes: 13, pupils: 29 });
    const { reader } = workspaceWith([microdata([wave(2025, columns)], known)]);
    const table = ask(reader, { ...against('rest'), areas: [{ level: 'school' }] });
    // A would give B away, so that it is hidden too.
    expect(any(figureOf(table, 'A'))).toMatchObject({ status: 'hidden', reason: 'protects-another-figure' });
    expect(Object.keys(any(figureOf(table, 'A'))).sort()).toEqual(['compareTo', 'reason', 'status']);
    expect(any(figureOf(table, 'B'))).toMatchObject({ status: 'hidden', reason: 'few-respondents' });
    expect(table.comparing?.family).toBe(0);
  });

  it('can be held against the rest of the region', () => {
    const columns = pupilsOf(
      { code: 'A', yes: 28 },
      { code: 'B', yes: 12 },
      { code: 'C', yes: 14, pupils: 28 },
      { code: 'D', yes: 13, pupils: 36 }, // protects C
      { code: 'E', yes: 20, municipality: 'GM2', pupils: 80 },
    );
    const schools = [...schoolsIn('GM1', 'A', 'B', 'C', 'D'), ...schoolsIn('GM2', 'E')];
    const { reader } = workspaceWith([microdata([wave(2025, columns)], { schools })]);
    const question = { indicators: ['STRESS'], areas: [{ level: 'school' as const }] };
    const table = ask(reader, { ...question, compare: { with: 'rest', of: 'region' } });
    const a = comparison(figureOf(table, 'A'));
    // 28 of 40 against the 59 of 184 of all others.
    expect(a.compareTo).toMatchObject({ kind: 'rest', of: { level: 'region' } });
    expect(a.difference).toBeCloseTo(100 * (28 / 40 - 59 / 184), 10);
    expect(a.verdict).toBe('ongunstiger');
    expect(table.comparing).toMatchObject({ with: 'rest', of: 'region', family: 3 });
    expect(any(figureOf(table, 'C')).status).toBe('hidden');
  });

  it('counts a hidden comparison in no family', () => {
    const columns = pupilsOf(
      { code: 'A', yes: 28 },
      { code: 'B', yes: 12 },
      { code: 'C', yes: 20, pupils: 28 },
      { code: 'D', yes: 20, pupils: 36 }, // protects C
    );
    const { reader } = workspaceWith([microdata([wave(2025, columns)], known)]);
    const table = ask(reader, { ...against('rest'), areas: [{ level: 'school' }] });
    expect(comparison(figureOf(table, 'A')).family).toBe(2);
    expect(any(figureOf(table, 'C')).status).toBe('hidden');
    expect(any(figureOf(table, 'D')).status).toBe('hidden');
  });

  it('says so where nobody is left, and where the municipality of a school is not known', () => {
    const columns = pupilsOf({ code: 'A', yes: 20 }, { code: 'X', yes: 20, municipality: 'GM2' });
    const { reader } = workspaceWith([
      microdata([wave(2025, columns)], {
        schools: [
          ...schoolsIn('GM1', 'A'),
          { code: 'X', name: 'School X', municipality: null, district: null },
        ],
      }),
    ]);
    const table = ask(reader, { ...against('rest'), areas: [{ level: 'school' }] });
    expect(any(figureOf(table, 'A'))).toMatchObject({ status: 'unavailable', reason: 'no-rest' });
    expect(any(figureOf(table, 'X'))).toMatchObject({ status: 'unavailable', reason: 'no-larger-area' });
  });

  it('compares a group with the same group of the other schools', () => {
    const columns = [
      ...pupilsOf({ code: 'A', yes: 40, pupils: 80 }, { code: 'B', yes: 20, pupils: 80 }),
      { name: 'GENDER', role: 'gender' as const, values: ['1', '2'].flatMap(() => [...times(40, 1, 40, 2)]) },
    ];
    const answers = [
      ...times(30, 1, 10, 0),
      ...times(10, 1, 30, 0),
      ...times(8, 1, 32, 0),
      ...times(9, 1, 31, 0),
    ];
    const { reader } = workspaceWith([
      microdata([wave(2025, [indicatorColumn('STRESS', answers), ...columns.slice(1)])], known),
    ]);
    const table = ask(reader, {
      ...against('rest'),
      areas: [{ level: 'school', only: ['A'] }],
      by: 'gender',
    });
    expect(comparison(figureOf(table, 'A', '1')).difference).toBeCloseTo(75 - 20, 10);
    expect(comparison(figureOf(table, 'A', '2')).difference).toBeCloseTo(25 - 22.5, 10);
    expect(comparison(figureOf(table, 'A')).difference).toBeCloseTo(50 - 21.25, 10);
  });
});

describe('an area against the rest of a larger one', () => {
  it('answers with respondents where the rest is a single school', () => {
    const columns = pupilsOf(
      { code: 'A', yes: 20 },
      { code: 'B', yes: 15 },
      { code: 'C', yes: 10, municipality: 'GM2' },
    );
    const { reader } = workspaceWith([microdata([wave(2025, columns)])]);
    const question = { indicators: ['STRESS'], areas: [{ level: 'municipality' as const, only: ['GM1'] }] };
    expect(shown(figureOf(ask(reader, question), 'GM1')).df).toBe(1);
    const compared = ask(reader, { ...question, compare: { with: 'rest' } });
    const figure = figureOf(compared, 'GM1');
    expect(shown(figure).df).toBe(79);
    expect(figure.marks).toContain('psu-respondent');
    expect(comparison(figure).difference).toBeCloseTo(43.75 - 25, 10);
  });

  it('keeps schools as the unit where both sides have several, also one with pupils on both sides', () => {
    const columns = pupilsOf(
      { code: 'A', yes: 20 },
      { code: 'B', yes: 15 },
      { code: 'B', yes: 12, municipality: 'GM2' },
      { code: 'C', yes: 10, municipality: 'GM2' },
    );
    const { reader } = workspaceWith([microdata([wave(2025, columns)])]);
    const table = ask(reader, { ...against('rest'), areas: [{ level: 'municipality' }] });
    const one = comparison(figureOf(table, 'GM1'));
    const other = comparison(figureOf(table, 'GM2'));
    expect(shown(figureOf(table, 'GM1')).df).toBe(1);
    expect(other.difference).toBeCloseTo(-one.difference, 12);
    expect(other.p).toBeCloseTo(one.p ?? NaN, 12);
    expect(other.diffLower).toBeCloseTo(-(one.diffUpper ?? NaN), 10);
  });

  it('shows nothing that would tell of the few who are in the part and not in the larger area', () => {
    const withMunicipality = (elsewhere: number) => {
      const columns = [
        indicatorColumn('STRESS', [...times(30, 1, 30, 0), ...times(30, 1, 50, 0)]),
        { name: 'Wijkcode', role: 'district' as const, values: times(60, 'WK000101', 80, 'WK000102') },
        {
          name: 'Gemeentecode',
          role: 'municipality' as const,
          values: times(elsewhere, 'GM0002', 140 - elsewhere, 'GM0001'),
        },
      ];
      const { reader } = workspaceWith([microdata([wave(2025, columns)])]);
      const district = (of?: 'municipality') =>
        any(
          figureOf(
            ask(reader, {
              indicators: ['STRESS'],
              areas: [{ level: 'district' }],
              compare: { with: 'rest', ...(of && { of }) },
            }),
            'WK000101',
          ),
        );
      return [district('municipality'), district()];
    };
    const inMunicipality = { status: 'shown', compareTo: { of: { level: 'municipality' } } };
    expect(withMunicipality(0)).toMatchObject([inMunicipality, inMunicipality]);
    expect(withMunicipality(4)).toMatchObject([
      { status: 'hidden', reason: 'protects-another-figure' },
      { status: 'shown', compareTo: { of: { level: 'region' } } },
    ]);
  });

  it('has nothing larger than the region, and no rest of a published figure', () => {
    const columns = pupilsOf({ code: 'A', yes: 20 }, { code: 'B', yes: 15 });
    const { reader } = workspaceWith([
      microdata([wave(2025, columns)]),
      published([{ areaCode: 'GM0001', percent: 20 }], [area('municipality', 'GM0001')]),
    ]);
    const region = ask(reader, { ...against('rest'), areas: [{ level: 'region' }] });
    expect(any(figureOf(region, 'REGIO'))).toMatchObject({ reason: 'no-larger-area' });
    const table = ask(reader, {
      indicators: ['Stress_21'],
      areas: [{ level: 'municipality' }],
      compare: { with: 'rest' },
    });
    expect(any(figureOf(table, 'GM0001'))).toMatchObject({ reason: 'no-microdata' });
  });
});

describe('a wave against the one before', () => {
  const asked = (version: number, yes: number, pupils = 60) => [
    indicatorColumn('STRESS', times(yes, 1, pupils - yes, 0), version),
  ];
  const region = [{ level: 'region' as const }];

  it('finds the earlier wave, also where only the last was asked', () => {
    const { reader } = workspaceWith([
      microdata([wave(2021, asked(1, 20)), wave(2023, asked(1, 30)), wave(2025, asked(1, 45))]),
    ]);
    const table = ask(reader, { ...against('wave'), areas: region, waves: [2025] });
    const value = comparison(figureOf(table, 'REGIO'));
    expect(value).toMatchObject({ compareTo: { kind: 'wave', wave: 2023 }, test: 'difference', family: 1 });
    expect(value.difference).toBeCloseTo(25, 10);
    expect(table.waves).toEqual([2025]);
    expect(table.sources.map((source) => source.wave)).toEqual([2023, 2025]);
    // p(1 − p)/(n − 1) of both waves, on 59 + 59 degrees of freedom.
    const se = 100 * Math.sqrt((0.75 * 0.25) / 59 + 0.25 / 59);
    expect(value.diffLower).toBeCloseTo(25 - 1.980272 * se, 4);
  });

  it('never bridges a change of the question, and has nothing before the first', () => {
    const { reader } = workspaceWith([
      microdata([wave(2021, asked(1, 20)), wave(2023, asked(2, 30)), wave(2025, asked(2, 45))]),
    ]);
    const table = ask(reader, { ...against('wave'), areas: region });
    const at = (year: number) => any(figureOf(table, 'REGIO', null, year));
    expect(at(2021)).toMatchObject({ status: 'unavailable', reason: 'no-earlier-wave' });
    expect(at(2023)).toMatchObject({ status: 'unavailable', reason: 'definition-changed' });
    expect(at(2025)).toMatchObject({ status: 'shown', compareTo: { wave: 2023 } });
  });

  it('is hidden where the earlier figure is', () => {
    const { reader } = workspaceWith([microdata([wave(2023, asked(1, 4)), wave(2025, asked(1, 45))])]);
    const table = ask(reader, { ...against('wave'), areas: region, waves: [2025] });
    expect(any(figureOf(table, 'REGIO'))).toEqual({
      status: 'hidden',
      compareTo: { kind: 'wave', wave: 2023 },
      reason: 'few-answers',
    });
  });
});

describe('a published figure against the country', () => {
  const areas = [area('country', 'NL01'), area('municipality', 'GM0001'), area('municipality', 'GM0002')];
  const compareWith = (
    own: { percent: number | null; n?: number; lower?: number; upper?: number },
    country: { percent: number; n?: number; lower?: number; upper?: number },
    rule: { kind: 'test' } | { kind: 'points'; points: number } = { kind: 'test' },
  ) => {
    const cells = [
      { areaCode: 'NL01', ...country },
      { areaCode: 'GM0001', ...own },
    ];
    const { reader } = workspaceWith([published(cells, areas)]);
    const table = ask(reader, {
      indicators: ['Stress_21'],
      areas: [{ level: 'municipality' }],
      compare: { with: 'reference', rule },
    });
    return any(figureOf(table, 'GM0001'));
  };

  it('tests two proportions where n is known', () => {
    // R: prop.test(c(30, 2500), c(100, 10000), correct = FALSE)
    expect(compareWith({ percent: 30, n: 100 }, { percent: 25, n: 10000 })).toMatchObject({
      compareTo: { kind: 'reference', area: { code: 'NL01' } },
      test: 'two-proportions',
      verdict: 'vergelijkbaar',
    });
  });

  it('holds intervals side by side where only limits are known, and says so', () => {
    const apart = compareWith({ percent: 30, lower: 27, upper: 33 }, { percent: 25, lower: 24, upper: 26 });
    expect(apart).toMatchObject({
      test: 'non-overlap',
      apart: true,
      p: null,
      verdict: 'ongunstiger',
      family: 0,
    });
    const touching = compareWith(
      { percent: 30, lower: 26, upper: 34 },
      { percent: 25, lower: 24, upper: 26 },
    );
    expect(touching).toMatchObject({ test: 'non-overlap', apart: false, verdict: 'vergelijkbaar' });
  });

  it('has no test, and no verdict that needs one, where neither is known', () => {
    // Of published cells only percentages are known.
    expect(compareWith({ percent: 30 }, { percent: 25 })).toMatchObject({
      status: 'shown',
      difference: 5,
      diffLower: null,
      test: 'none',
      verdict: null,
    });
    expect(compareWith({ percent: 30 }, { percent: 25 }, { kind: 'points', points: 3 })).toMatchObject({
      verdict: 'ongunstiger',
    });
  });

  it('says no data for an empty cell, and that the country is missing', () => {
    expect(compareWith({ percent: null }, { percent: 25 })).toMatchObject({ reason: 'no-data' });
    const { reader } = workspaceWith([
      microdata([wave(2025, pupilsOf({ code: 'A', yes: 20 }, { code: 'B', yes: 15 }))]),
    ]);
    const table = ask(reader, { ...against('reference'), areas: [{ level: 'municipality' }] });
    expect(any(figureOf(table, 'GM1'))).toMatchObject({ status: 'unavailable', reason: 'no-reference' });
  });
});

it('leaves a question that does not compare as it was', () => {
  const { reader } = workspaceWith([microdata([wave(2025, pupilsOf({ code: 'A', yes: 20 }))])]);
  const table = ask(reader, { indicators: ['STRESS'], areas: [{ level: 'school' }] });
  expect(table).not.toHaveProperty('comparing');
  expect(figureOf(table, 'A')).not.toHaveProperty('comparison');
});

function any({ comparison: found }: Figure): Comparison {
  if (found === undefined) throw new Error('No comparison was asked');
  return found;
}

function comparison(figure: Figure): ShownComparison {
  const found = any(figure);
  if (found.status !== 'shown') throw new Error(`${figure.key.areaCode}: ${found.reason}`);
  return found;
}
