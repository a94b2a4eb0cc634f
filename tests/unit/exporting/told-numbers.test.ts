import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toldNumber } from '../../../electron/exporting/pptx/chart/told-number.ts';
import { writePptx } from '../../../electron/exporting/pptx/write-pptx.ts';
import { groupBy } from '../../../shared/base/group-by.ts';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import { chartStates } from '../../charts/states.ts';
import { parse, textsIn, unpack } from '../../support/office-file.ts';
import { drawChart } from '../../support/read-asset.ts';
import { documentOf } from '../../support/slide-documents.ts';

// The sheet behind a chart tells no more than the tables of the app, and its labels what the slide says.

test('a figure for a sheet has one decimal and rounds to the whole that is written', () => {
  fc.assert(
    fc.property(fc.double({ min: -100, max: 100, noNaN: true }), (value) => {
      const told = toldNumber(value);
      expect(Math.abs(told - value)).toBeLessThanOrEqual(0.06 + 1e-9);
      expect(String(Math.abs(told))).toMatch(/^\d+(\.\d|\.49)?$/);
      // As a spreadsheet rounds: halves away from zero.
      expect(Math.round(Math.abs(told))).toBe(Math.round(Math.abs(value)));
    }),
    { examples: [[61.46], [-61.46], [61.5], [99.96], [0.04], [-0.04]] },
  );
});

/** What a percentage of few pupils looks like. */
const extra = 0.0123457;
const tail = /\.\d*1234[56]/;

const specs = [...groupBy(Object.values(chartStates()), ({ kind }) => kind).values()].flatMap((ofKind) =>
  ofKind.slice(0, 2).map(withDecimals),
);

test('no sheet and no chart holds a figure with all its decimals', async () => {
  const bytes = await writePptx(documentOf(specs), drawChart);
  const files = await unpack(bytes);
  const charts = [...files].filter(([path]) => /^ppt\/charts\/[^/]+\.xml$/.test(path));
  const sheets = [...files].filter(([path]) => path.endsWith('!xl/worksheets/sheet1.xml'));
  expect(sheets.length).toBeGreaterThan(15);
  let numbers = 0;
  for (const [path, xml] of [...charts, ...sheets]) {
    const values = textsIn(parse(xml), path.includes('!') ? 'v' : 'c:v');
    numbers += values.length;
    expect(
      values.filter((value) => tail.test(value)),
      path,
    ).toEqual([]);
  }
  expect(numbers).toBeGreaterThan(1000);
});

function withDecimals(spec: ChartSpec): ChartSpec {
  const isFigure = new Set(['percent', 'lower', 'upper', 'at']);
  return JSON.parse(JSON.stringify(spec), (key, value: unknown) =>
    isFigure.has(key) && typeof value === 'number' && value < 99 ? value + extra : value,
  ) as ChartSpec;
}
