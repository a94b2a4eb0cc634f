import { expect, test } from 'vitest';
import { buildChart } from '../../../shared/charts/build-chart.ts';
import { writeFooter } from '../../../shared/charts/footer/write-footer.ts';
import type { ProfileSpec } from '../../../shared/charts/profile/profile-spec.ts';
import type { FigureTable } from '../../../shared/model/figure.ts';
import { joinTables, makeArea, makeTable, stress } from '../../support/figure-tables.ts';
import { tableTexts } from '../../support/table-texts.ts';

test('marks the row that is held against the region, and says everywhere what the star is', () => {
  const spec = profileOf(['municipality', 'municipality', 'region']);
  expect(spec.scale).toEqual({
    kind: 'difference',
    against: 'de andere scholen van Lindewaard (bij * van de regio)',
    zero: 'de andere scholen van Lindewaard',
    held: 'andere scholen',
  });
  const labels = spec.sections.flatMap(({ rows }) => rows.map(({ label }) => label));
  expect(labels).toEqual(['Een', 'Twee', 'Drie*']);
  expect(spec.subtitle).toContain('(bij * van de regio)');
  expect(spec.headline).toContain('op de andere scholen van Lindewaard (bij * van de regio)');
  const footer = writeFooter(spec.footer).join(' ');
  expect(footer).toContain('tegenover de andere scholen van Lindewaard (bij * van de regio)');
  expect(writeFooter(spec.footer, 'short').join(' ')).toContain('(bij * van de regio)');
  // The column of the municipality is of others than the verdict.
  expect(footer).toContain('Heel Lindewaard: wie er woont');
  expect(spec.altText).toContain('Een 30\u00a0% (26 tot 34\u00a0%), andere scholen van Lindewaard 24\u00a0%');
  expect(tableTexts(spec).rows[2]).toContain('de andere scholen van de regio');
});

test('has no star where all rows are held against the same', () => {
  const spec = profileOf(['region', 'region', 'region']);
  expect(spec.scale).toMatchObject({ against: 'de andere scholen van de regio' });
  expect(JSON.stringify(spec)).not.toContain('*');
});

function profileOf(against: readonly ('municipality' | 'region')[]): ProfileSpec {
  const labels = ['Een', 'Twee', 'Drie'];
  const tables = against.map((level, index): FigureTable => {
    const of = makeArea(level, level === 'region' ? 'Regio' : 'Lindewaard');
    const cell = { percent: 30, lower: 26, upper: 34, n: 262 };
    return makeTable(
      [
        {
          ...{ level: 'school', area: 'Het Baken', wave: 2025, cell },
          compared: { to: { kind: 'rest', of }, difference: 6, verdict: 'ongunstiger', p: 0.004 },
        },
        {
          ...{ level: 'municipality', area: 'Lindewaard', wave: 2025 },
          cell: { percent: 25, lower: 23, upper: 27, n: 1600 },
        },
      ],
      {
        indicator: { ...stress, code: `i${String(index)}`, label: labels[index] ?? '' },
        comparing: { with: 'rest', correction: 'bh', rule: { kind: 'test' }, family: 3 },
      },
    );
  });
  const [first, ...more] = tables;
  if (!first) throw new Error('A profile without indicators.');
  return buildChart(
    {
      kind: 'profile',
      indicators: tables.flatMap(({ indicators }) => indicators.map(({ code }) => code)),
      wave: 2025,
      area: { level: 'school', code: 'Het Baken' },
      reference: { level: 'municipality', code: 'Lindewaard' },
      besides: [],
    },
    { table: joinTables([first, ...more]) },
    { headline: '', annotations: [], chosen: null },
  ) as ProfileSpec;
}
