import { describe, expect, it } from 'vitest';
import { ask, figureOf, indicatorColumn, microdata, shown, times, wave, workspaceWith } from './workspace.ts';

interface Pupils {
  readonly school: string;
  readonly lives: string;
  readonly yes: number;
  readonly no: number;
}

/** Pupils go to school in GM1 or GM2 and live in either. */
function workspaceOf(...pupils: readonly Pupils[]) {
  const columns = [
    indicatorColumn(
      'STRESS',
      pupils.flatMap(({ yes, no }) => times(yes, 1, no, 0)),
    ),
    {
      name: 'Schoolcode',
      role: 'school' as const,
      values: pupils.flatMap(({ school, yes, no }) => times(yes + no, school)),
    },
    {
      name: 'Gemeentecode',
      role: 'municipality' as const,
      values: pupils.flatMap(({ lives, yes, no }) => times(yes + no, lives)),
    },
  ];
  return workspaceWith([microdata([wave(2025, columns)])], 'table-book').reader;
}

const elsewhere = Array.from({ length: 12 }, (_, place) => `E${String(place)}`);
/** GM1 has two schools that are just alike, and sends a few pupils to each of twelve elsewhere. */
const twoAlike: readonly Pupils[] = [
  { school: 'A', lives: 'GM1', yes: 60, no: 90 },
  { school: 'B', lives: 'GM1', yes: 61, no: 89 },
  ...elsewhere.map((school) => ({ school, lives: 'GM1', yes: 1, no: 1 })),
  ...elsewhere.map((school, place) => ({ school, lives: 'GM2', yes: 20 + (place % 5), no: 40 })),
];
const municipalities = { indicators: ['STRESS'], areas: [{ level: 'municipality' as const }] };

describe('a municipality that two schools carry', () => {
  it('has the interval by pupils where its schools happen to be alike, and says how many schools it is of', () => {
    const reader = workspaceOf(...twoAlike);
    const figure = figureOf(ask(reader, { ...municipalities, psu: 'school' }), 'GM1');
    const byPupil = figureOf(ask(reader, { ...municipalities, psu: 'respondent' }), 'GM1');
    expect(figure.marks).toEqual(expect.arrayContaining(['few-schools', 'less-reliable']));
    expect(shown(figure)).toMatchObject({ fewSchools: 2, se: shown(byPupil).se, df: shown(byPupil).df });
    expect(shown(figure).deff).toBeCloseTo(1, 2);
    expect(byPupil.marks).not.toContain('few-schools');
  });

  it('keeps the interval by schools where those reach further', () => {
    const [a, b, ...others] = twoAlike;
    if (a === undefined || b === undefined) throw new Error('Two schools');
    const reader = workspaceOf({ ...a, yes: 30, no: 120 }, { ...b, yes: 110, no: 40 }, ...others);
    const figure = figureOf(ask(reader, { ...municipalities, psu: 'school' }), 'GM1');
    expect(shown(figure)).toMatchObject({ fewSchools: 2, df: 13 });
    expect(shown(figure).deff).toBeGreaterThan(10);
  });

  it('does not touch a municipality that many schools carry', () => {
    const table = ask(workspaceOf(...twoAlike), { ...municipalities, psu: 'school' });
    expect(shown(figureOf(table, 'GM2'))).toMatchObject({ df: 11 });
    expect(shown(figureOf(table, 'GM2'))).not.toHaveProperty('fewSchools');
    expect(figureOf(table, 'GM2').marks).not.toContain('least-sure');
  });

  it('warns of fewer than four schools only; of five the least sure of two intervals is enough', () => {
    const five = ['A', 'B', 'C', 'D', 'E'].map((school, place) => ({
      school,
      lives: 'GM1',
      yes: 60 + (place % 2),
      no: 90 - (place % 2),
    }));
    const reader = workspaceOf(...five, ...twoAlike.filter(({ lives }) => lives === 'GM2'));
    const figure = figureOf(ask(reader, { ...municipalities, psu: 'school' }), 'GM1');
    expect(figure.marks).toContain('least-sure');
    expect(figure.marks).not.toContain('few-schools');
    expect(shown(figure)).not.toHaveProperty('fewSchools');
    expect(shown(figure).deff).toBeCloseTo(1, 2);
  });

  it('is compared with the rest by the same rule: not surer than by pupils', () => {
    const reader = workspaceOf(...twoAlike);
    const compared = (psu: 'school' | 'respondent') => {
      const { comparison } = figureOf(
        ask(reader, { ...municipalities, psu, compare: { with: 'rest' } }),
        'GM1',
      );
      if (comparison?.status !== 'shown') throw new Error('Not compared');
      return comparison;
    };
    const [bySchool, byPupil] = [compared('school'), compared('respondent')];
    expect(bySchool.difference).toBeCloseTo(byPupil.difference, 10);
    const widthOf = ({ diffLower, diffUpper }: typeof bySchool) => (diffUpper ?? NaN) - (diffLower ?? NaN);
    expect(widthOf(bySchool)).toBeGreaterThanOrEqual(widthOf(byPupil) * (1 - 1e-12));
  });

  it('stays marked where one school of another municipality sends the whole question to pupils', () => {
    const reader = workspaceOf(...twoAlike, { school: 'Z', lives: 'GM3', yes: 30, no: 30 });
    const figure = figureOf(ask(reader, { ...municipalities, psu: 'school' }), 'GM1');
    expect(figure.marks).toEqual(expect.arrayContaining(['psu-respondent', 'few-schools', 'less-reliable']));
    expect(shown(figure)).toMatchObject({ fewSchools: 2 });
  });
});
