import { describe, expect, it } from 'vitest';
import { wholeFileRegion } from '../../../shared/model/area.ts';
import { ask, figureOf, indicatorColumn, microdata, shown, wave, workspaceWith } from './workspace.ts';

// 60 pupils in each of two municipalities; yes and no weigh differently by municipality and by region.
const pupils = Array.from({ length: 120 }, (_, i) => ({
  municipality: i < 60 ? 'GM0001' : 'GM0002',
  yes: i % 3 === 0,
  local: i % 3 === 0 ? 2 : 1,
  regional: i % 3 === 0 ? 1 : i < 60 ? 2 : 1,
}));
const question = {
  indicators: ['GELUK'],
  areas: [{ level: 'region' as const }, { level: 'municipality' as const }, { level: 'school' as const }],
  psu: 'respondent' as const,
};

describe('a weight per level', () => {
  it('gives every figure the weight of its level, and says which', () => {
    const table = ask(readerOf(pupils), question);
    // 20 yes of weight 2 and 40 no of weight 1 per municipality; over the region 40 of 40 + 80 + 40.
    expect(shown(figureOf(table, 'GM0001')).percent).toBeCloseTo(50, 9);
    expect(shown(figureOf(table, wholeFileRegion)).percent).toBeCloseTo(25, 9);
    expect(table.sources[0]).toMatchObject({ weightColumn: 'local', levelWeights: { region: 'regional' } });
  });

  it('takes that of the wave where a level has none, and says so', () => {
    const table = ask(readerOf(pupils), question);
    expect(figureOf(table, '1').marks).toContain('weight-of-wave');
    expect(shown(figureOf(table, '1')).percent).toBeCloseTo(50, 9);
    expect(figureOf(table, 'GM0001').marks).not.toContain('weight-of-wave');
    expect(figureOf(ask(readerOf(pupils, {}), question), '1').marks).not.toContain('weight-of-wave');
  });

  it('tests a municipality against the rest of the region by the weight of the region', () => {
    const compared = ask(readerOf(pupils), {
      ...question,
      areas: [{ level: 'municipality' }],
      compare: { with: 'rest' },
    });
    const { comparison } = figureOf(compared, 'GM0001');
    // By the region's weight 20 of 100 against 20 of 60; by its own both would be 50 %.
    expect(comparison).toMatchObject({ status: 'shown' });
    expect(comparison?.status === 'shown' ? comparison.difference : null).toBeCloseTo(20 - 100 / 3, 9);
  });

  it('counts who weighs nothing at one level at none, so that small areas add up to large ones', () => {
    const some = pupils.map((pupil, i) => (i < 6 ? { ...pupil, regional: 0 } : pupil));
    const table = ask(readerOf(some), question);
    expect(shown(figureOf(table, 'GM0001')).n).toBe(54);
    expect(shown(figureOf(table, wholeFileRegion)).n).toBe(114);
  });
});

function readerOf(
  answers: typeof pupils,
  levelWeights = { municipality: 'local', region: 'regional' } as Record<string, string>,
) {
  const columns = [
    {
      name: 'Schoolcode',
      role: 'school' as const,
      values: answers.map(({ municipality }) => municipality.slice(-1)),
    },
    {
      name: 'Gemeentecode',
      role: 'municipality' as const,
      values: answers.map(({ municipality }) => municipality),
    },
    { name: 'local', role: 'weight' as const, values: answers.map(({ local }) => String(local)) },
    { name: 'regional', role: 'weight' as const, values: answers.map(({ regional }) => String(regional)) },
    indicatorColumn(
      'GELUK',
      answers.map(({ yes }) => (yes ? '1' : '0')),
    ),
  ];
  return workspaceWith([microdata([{ ...wave(2025, columns), levelWeights }])]).reader;
}
