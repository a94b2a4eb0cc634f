import { expect, it } from 'vitest';
import { comparedOtherwise } from '../../../renderer/features/explore/compared-otherwise.ts';
import { countedOtherwise } from '../../../shared/charts/counted-otherwise.ts';
import type { FooterPart } from '../../../shared/charts/footer/footer-part.ts';
import type { Level } from '../../../shared/model/area.ts';
import { makeArea, makeTable, type PlacedCell } from '../../support/figure-tables.ts';

const cell = { percent: 52, lower: 47, upper: 57, n: 384 };

function school(area: string, of: Level): PlacedCell {
  return {
    ...{ level: 'school', area, wave: 2025, cell },
    compared: {
      to: { kind: 'rest', of: makeArea(of, of === 'region' ? 'GG1' : 'Lindewaard') },
      ...{ difference: 4, verdict: 'vergelijkbaar', p: 0.2 },
    },
  };
}

function tableOf(...schools: readonly PlacedCell[]) {
  return makeTable([...schools, { level: 'municipality', area: 'Lindewaard', wave: 2025, cell }], {
    comparing: { with: 'rest', correction: 'bh', rule: { kind: 'test' }, family: 2 },
  });
}

it('says that schools are held against the region where the municipality was asked', () => {
  const expected = { level: 'school', municipality: 'Lindewaard' };
  expect(comparedOtherwise(tableOf(school('A', 'region'), school('B', 'region')))).toEqual({
    ...expected,
    ...{ isSome: false, isOneArea: false },
  });
  expect(comparedOtherwise(tableOf(school('A', 'region'), school('B', 'municipality')))).toEqual({
    ...expected,
    ...{ isSome: true, isOneArea: false },
  });
  expect(comparedOtherwise(tableOf(school('A', 'municipality')))).toBeNull();
});

it('says nothing where the region was asked', () => {
  const table = tableOf(school('A', 'region'));
  expect(
    comparedOtherwise({
      ...table,
      comparing: { with: 'rest', of: 'region', correction: 'bh', rule: { kind: 'test' }, family: 2 },
    }),
  ).toBeNull();
});

it('says that n of a municipality is not n of its schools, where both are told and not the same people', () => {
  const table = tableOf(school('A', 'municipality'));
  const footer = (name: string): FooterPart[] => [
    {
      ...{ kind: 'source', titles: [], fictitious: false, weighting: null },
      n: [
        { least: 2947, most: 2947, name },
        { least: 229, most: 491, each: 'school' },
      ],
    },
  ];
  expect(countedOtherwise(table, footer('Lindewaard'))).toEqual([
    'n van Lindewaard telt wie er woont, n van een school wie er op school zit. Sommigen wonen in een andere plaats dan hun school: de scholen samen zijn dus niet Lindewaard.',
  ]);
  expect(countedOtherwise(table, footer('A'))).toEqual([]);
  const figures = table.figures.map((figure) => ({ ...figure, marks: ['area-of-school'] }));
  expect(countedOtherwise({ ...table, figures }, footer('Lindewaard'))).toEqual([]);
});
