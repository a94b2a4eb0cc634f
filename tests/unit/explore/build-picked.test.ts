import { expect, test } from 'vitest';
import { buildPicked } from '../../../renderer/features/explore/build-picked.ts';
import type { ChartRequest } from '../../../shared/model/chart-request.ts';
import { gender, makeTable, stress, type Cell } from '../../support/figure-tables.ts';
import { makeGaps } from '../../support/gap-tables.ts';

const cell = (percent: number): Cell => ({ percent, lower: percent - 5, upper: percent + 5, n: 120 });

test('an area that was chosen as a whole lifts out its row among groups per area, and picks none of its dots', () => {
  const table = makeTable(
    ['Het Baken', 'De Terp'].flatMap((area) =>
      ['1', '2'].map((group) => ({ level: 'school' as const, area, wave: 2025, group, cell: cell(40) })),
    ),
    { breakdown: gender },
  );
  const request: ChartRequest = {
    ...{ kind: 'dumbbell', indicator: stress.code, wave: 2025, level: 'school', within: null },
    ...{ reference: null, by: 'gender', order: 'gap' },
  };
  const answer = { table, gaps: makeGaps(table, () => ({ p: 0.01 })) };
  const school = {
    indicator: stress.code,
    wave: 2025,
    level: 'school',
    groupVariable: null,
    group: null,
  } as const;
  const liftedBy = (areaCode: string) => {
    const { spec, mark } = buildPicked(
      request,
      answer,
      { headline: '', annotations: [] },
      { ...school, areaCode },
    );
    expect(mark).toBeNull();
    if (spec.kind !== 'dumbbell') throw new Error(spec.kind);
    return spec.rows.filter(({ chosen }) => chosen).map(({ areaCode: code }) => code);
  };
  expect(liftedBy('De Terp')).toEqual(['De Terp']);
  expect(liftedBy('Elders')).toEqual([]);
});
