import { expect, test } from 'vitest';
import { buildChart } from '../../../shared/charts/build-chart.ts';
import { describeValue } from '../../../shared/charts/describe-value.ts';
import { lookUp } from '../../../shared/charts/figure-lookup.ts';
import { markTip } from '../../../shared/charts/mark-tip.ts';
import { whyNotCompared } from '../../../renderer/features/explore/comparison-facts.ts';
import type { FigureTable } from '../../../shared/model/figure.ts';
import { makeArea, makeTable } from '../../support/figure-tables.ts';
import { tableTexts } from '../../support/table-texts.ts';

const table = makeTable(
  [
    {
      ...{ level: 'school', area: 'Het Baken', wave: 2025 },
      cell: { percent: 61.4, lower: 54.2, upper: 67.9, n: 212 },
      compared: 'hidden',
    },
  ],
  { comparing: { with: 'rest', correction: 'bh', rule: { kind: 'test' }, family: 6 } },
);

test('says at a figure without a verdict why it has none, and nothing of the comparison itself', () => {
  const figures = lookUp(table);
  const mark = figures.mark('school', 'Het Baken', 2025);
  const value = figures.value(mark);
  expect(describeValue(value, figures.difference(mark))).toBe(
    '61\u00a0% (54 tot 68\u00a0%), niet vergeleken: dat zou te veel zeggen over een kleine groep',
  );
  const tip = markTip({ mark, name: 'Het Baken', detail: null, value, difference: null, isReference: false });
  expect(tip.reason).toBe('Niet vergeleken: dat zou te veel zeggen over een kleine groep.');
  expect(tip.difference).toBeNull();
});

test('gives the true reason where part and rest are large: a few of it stand in another municipality', () => {
  const districts = (wholeOf: number) =>
    makeTable(
      [
        {
          ...{ level: 'district', area: 'Vogelbuurt', wave: 2025 },
          cell: { percent: 52, lower: 47, upper: 57, n: 384 },
          compared: 'hidden',
        },
        {
          ...{ level: 'municipality', area: 'Lindewaard', wave: 2025 },
          cell: { percent: 53, lower: 50, upper: 56, n: wholeOf },
        },
      ],
      { comparing: { with: 'rest', correction: 'bh', rule: { kind: 'test' }, family: 6 } },
    );
  const tableOf = (wholeOf: number) => {
    const table = districts(wholeOf);
    const figures = table.figures.map((figure) =>
      figure.comparison?.status === 'hidden'
        ? {
            ...figure,
            comparison: {
              ...figure.comparison,
              reason: 'few-respondents' as const,
              compareTo: { kind: 'rest' as const, of: makeArea('municipality', 'Lindewaard') },
            },
          }
        : figure,
    );
    return { ...table, figures };
  };
  const reasonIn = (table: ReturnType<typeof tableOf>) => {
    const figures = lookUp(table);
    const value = figures.value(figures.mark('district', 'Vogelbuurt', 2025));
    return value.status === 'shown' ? value.notCompared : null;
  };
  expect(reasonIn(tableOf(2947))).toContain('bij een andere gemeente');
  const [district] = tableOf(2947).figures;
  expect(district && whyNotCompared(tableOf(2947), district)).toContain('bij een andere gemeente');
  const [remark] = profileRemarks(tableOf(2947));
  expect(remark).toBe('Niet vergeleken: een paar leerlingen staan elders.');
  // A rest that is small itself.
  expect(profileRemarks(tableOf(400))).toEqual([
    'Verborgen: te weinig leerlingen aan een van de twee kanten.',
  ]);
  expect(reasonIn(tableOf(400))).toBe('dat zou te veel zeggen over een kleine groep');
});

/** Last column of the table of a profile. */
function profileRemarks(table: FigureTable): (string | undefined)[] {
  const spec = buildChart(
    {
      kind: 'profile',
      indicators: table.indicators.map(({ code }) => code),
      wave: 2025,
      area: { level: 'district', code: 'Vogelbuurt' },
      reference: { level: 'municipality', code: 'Lindewaard' },
      besides: [],
    },
    { table },
    { headline: '', annotations: [], chosen: null },
  );
  return tableTexts(spec).rows.map((cells) => cells.at(-1));
}
