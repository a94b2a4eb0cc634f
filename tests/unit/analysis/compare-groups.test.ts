import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../electron/analysis/answer-question.ts';
import { area, ask, figureOf, indicatorColumn, microdata, times, wave, workspaceWith } from './workspace.ts';

/** Three groups of 60 in one municipality: 12, 30 and 33 say yes. */
const pupils = wave(2025, [
  indicatorColumn('STRESS', times(12, 1, 48, 0, 30, 1, 30, 0, 33, 1, 27, 0)),
  { name: 'MBOKK3S32', role: 'education', values: times(60, 1, 60, 2, 60, 3) },
  { name: 'Gemeentecode', role: 'municipality', values: times(180, 'GM1') },
]);
const known = { areas: [area('municipality', 'GM1')] };
const question = { indicators: ['STRESS'], areas: [{ level: 'municipality' as const }], by: 'education' };

describe('a group against another', () => {
  it('is compared with the first, unless another is named', () => {
    const { reader } = workspaceWith([microdata([pupils], known)]);
    const table = ask(reader, { ...question, compare: { with: 'group' } });
    expect(table.comparing).toMatchObject({ with: 'group', family: 2 });
    const second = figureOf(table, 'GM1', '2').comparison;
    expect(second).toMatchObject({
      status: 'shown',
      compareTo: { kind: 'group', group: { code: '1' } },
      test: 'difference',
      verdict: 'ongunstiger',
    });
    if (second?.status !== 'shown') return;
    expect(second.difference).toBeCloseTo(30, 10);
    // Pupils drawn one by one: t on 118 degrees, variances of the two added up.
    expect(second.p).toBeLessThan(0.001);

    const named = ask(reader, { ...question, compare: { with: 'group', group: '3' } });
    const first = figureOf(named, 'GM1', '1').comparison;
    expect(first).toMatchObject({ status: 'shown', compareTo: { group: { code: '3' } } });
    if (first?.status === 'shown') expect(first.difference).toBeCloseTo(-35, 10);
  });

  it('leaves the total and the group itself without a comparison', () => {
    const { reader } = workspaceWith([microdata([pupils], known)]);
    const table = ask(reader, { ...question, compare: { with: 'group' } });
    for (const group of [null, '1']) {
      expect(figureOf(table, 'GM1', group).comparison).toEqual({
        status: 'unavailable',
        compareTo: null,
        reason: 'no-group',
      });
    }
  });

  it('shows nothing against a group that is hidden', () => {
    const small = wave(2025, [
      indicatorColumn('STRESS', times(12, 1, 16, 0, 30, 1, 30, 0, 33, 1, 27, 0)),
      { name: 'MBOKK3S32', role: 'education', values: times(28, 1, 60, 2, 60, 3) },
      { name: 'Gemeentecode', role: 'municipality', values: times(148, 'GM1') },
    ]);
    const { reader } = workspaceWith([microdata([small], known)]);
    const table = ask(reader, { ...question, compare: { with: 'group' } });
    for (const group of ['2', '3']) {
      const { comparison } = figureOf(table, 'GM1', group);
      expect(comparison?.status).toBe('hidden');
      expect(Object.keys(comparison ?? {}).sort()).toEqual(['compareTo', 'reason', 'status']);
    }
    expect(table.comparing?.family).toBe(0);
  });

  it('asks for a breakdown, and for a group that is in it', () => {
    const { reader } = workspaceWith([microdata([pupils], known)]);
    const { indicators, areas } = question;
    expect(answerQuestion(reader, { indicators, areas, compare: { with: 'group' } })).toMatchObject({
      ok: false,
      issue: { kind: 'input-invalid', title: 'Groepen vergelijken kan alleen met een uitsplitsing.' },
    });
    expect(answerQuestion(reader, { ...question, compare: { with: 'group', group: '7' } })).toMatchObject({
      ok: false,
      issue: { kind: 'not-found', next: 'Kies een van deze groepen: 1, 2 en 3.' },
    });
  });
});
