import { expect, test } from 'vitest';
import type { ChartSpec, SpecOf } from '../../../shared/charts/spec.ts';
import type { Verdict } from '../../../shared/model/comparison.ts';
import { differingVerdicts } from '../../../shared/slides/differing-verdicts.ts';
import { chartStates } from '../../charts/states.ts';

const list = chartStates()['top, differences that may all be chance'];
if (list?.kind !== 'top') throw new Error('No list among the chart states.');
const top: SpecOf<'top'> = list;

test('says of a figure that counts alone, and not among five, why that is', () => {
  const label = top.rows[0]?.label ?? '';
  expect(differingVerdicts([top, alone('ongunstiger')])).toEqual([
    `‘${label}’ telt hier als verschil bij 1 vergelijking en niet bij 5 vergelijkingen tegelijk: wat samen wordt vergeleken, wordt samen gecorrigeerd voor toeval.`,
  ]);
});

test('says nothing where charts agree, or hold a figure against something else', () => {
  expect(differingVerdicts([top, alone('vergelijkbaar')])).toEqual([]);
  const elsewhere = { name: 'de meting van 2023', place: 'in 2023' };
  expect(differingVerdicts([top, alone('ongunstiger', elsewhere)])).toEqual([]);
});

/** The first of the list by itself. */
function alone(verdict: Verdict, other?: { readonly name: string; readonly place: string }): ChartSpec {
  const { comparison } = top;
  return {
    ...top,
    rows: top.rows.slice(0, 1).map((row) => ({
      ...row,
      difference: row.difference && { ...row.difference, verdict, other: other ?? row.difference.other },
    })),
    comparison: comparison && { ...comparison, family: 1 },
  };
}
