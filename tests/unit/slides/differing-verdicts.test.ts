import { expect, test } from 'vitest';
import { writeFooter } from '../../../shared/charts/footer/write-footer.ts';
import type { ChartSpec, SpecOf } from '../../../shared/charts/spec.ts';
import type { Verdict } from '../../../shared/model/comparison.ts';
import { tellDiffering } from '../../../shared/slides/differing-verdicts.ts';
import { chartStates } from '../../charts/states.ts';

const list = chartStates()['top, differences that may all be chance'];
if (list?.kind !== 'top') throw new Error('No list among the chart states.');
const top: SpecOf<'top'> = list;
const label = top.rows[0]?.label ?? '';

test('says in both charts of a figure that is tested in two ways, and why', () => {
  const why = 'daar is met een andere steekproefeenheid of weging getoetst.';
  const [few, one] = told(top, alone('ongunstiger'));
  expect(few).toEqual([`‘${label}’ telt hier niet als verschil en elders in dit verhaal wel: ${why}`]);
  expect(one).toEqual([`‘${label}’ telt hier wel als verschil en elders in dit verhaal niet: ${why}`]);
});

test('says nothing where charts agree, or hold a figure against something else', () => {
  expect(told(top, alone('vergelijkbaar'))).toEqual([[], []]);
  const elsewhere = { name: 'de meting van 2023', place: 'in 2023' };
  expect(told(top, alone('ongunstiger', elsewhere))).toEqual([[], []]);
});

test('says of a school that counts in a ranking and not in a funnel that the two treat chance otherwise', () => {
  const funnel = chartStates()['funnel, within the limits'];
  const ranking = chartStates()['ranking, compared with the rest'];
  if (funnel?.kind !== 'funnel' || ranking?.kind !== 'ranking')
    throw new Error('Not among the chart states.');
  const school = funnel.points.find(({ difference }) => difference?.verdict === 'vergelijkbaar');
  const row = ranking.rows.find(({ difference }) => difference?.verdict === 'ongunstiger');
  if (!school || !row) throw new Error('No school that could differ.');
  const same = { ...ranking, rows: [{ ...row, mark: school.mark }] };
  const [inFunnel, inRanking] = told(funnel, same);
  const why = 'een trechter en een toets gaan anders met toeval om.';
  expect(inFunnel).toEqual([
    `‘${school.name}’ telt hier niet als verschil en elders in dit verhaal wel: ${why}`,
  ]);
  expect(inRanking).toEqual([
    `‘${row.name}’ telt hier wel als verschil en elders in dit verhaal niet: ${why}`,
  ]);
});

/** What each of two charts of a story says besides its own account. */
function told(...specs: readonly ChartSpec[]): readonly (readonly string[])[] {
  const charts = tellDiffering(new Map(specs.map((spec, index) => [String(index), spec])));
  return specs.map((spec, index) =>
    writeFooter(charts.get(String(index))?.footer.slice(spec.footer.length) ?? []),
  );
}

/** The first of the list by itself. */
function alone(verdict: Verdict, other?: { readonly name: string; readonly place: string }): ChartSpec {
  return {
    ...top,
    rows: top.rows.slice(0, 1).map((row) => ({
      ...row,
      difference: row.difference && { ...row.difference, verdict, other: other ?? row.difference.other },
    })),
  };
}
