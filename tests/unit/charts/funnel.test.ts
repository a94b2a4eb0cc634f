import { describe, expect, it, test } from 'vitest';
import { writeFooter } from '../../../shared/charts/footer/write-footer.ts';
import { buildChart } from '../../../shared/charts/build-chart.ts';
import { chartMarks } from '../../../shared/charts/chart-marks.ts';
import { describeValue } from '../../../shared/charts/describe-value.ts';
import { heightOf } from '../../../shared/charts/geometry.ts';
import { limitRuns, limits } from '../../../shared/charts/funnel/funnel-geometry.ts';
import { nameLabels } from '../../../shared/charts/funnel/name-labels.ts';
import type { FunnelSpec } from '../../../shared/charts/funnel/funnel-spec.ts';
import { overlaps } from '../../../shared/charts/place-notes.ts';
import { tableTexts } from '../../support/table-texts.ts';
import { writePercent } from '../../../shared/base/dutch-numbers.ts';
import { manySchools } from '../../charts/states/funnel.ts';
import { funnelAnswer, funnelRequest } from '../../support/funnel-answers.ts';

const plot = { x: 50, y: 30, w: 800, h: 380 };

test.each([58, 400])(
  'names of %i schools stand near their own marks, on their own side of the region',
  (count) => {
    const spec = build(manySchools(count));
    const line = heightOf(spec.axis, spec.reference?.percent ?? NaN, plot);
    const labels = nameLabels(spec, { plot, size: 13 }, 11, null);
    expect(labels.length).toBeGreaterThan(0);
    for (const { point, box, leader } of labels) {
      const isAbove = point.value.percent >= (spec.reference?.percent ?? NaN);
      expect(isAbove ? box.y + box.h : -box.y, point.name).toBeLessThanOrEqual(
        (isAbove ? line : -line) + 0.01,
      );
      expect(Math.hypot(leader.to.x - leader.from.x, leader.to.y - leader.from.y)).toBeLessThanOrEqual(
        8 * 13,
      );
    }
  },
);

describe('a funnel of 58 schools', () => {
  const spec = build(manySchools(58));

  it('says the same figures in plot, table, tooltip and sentence', () => {
    const { rows } = tableTexts(spec);
    expect(rows.map(([name]) => name)).toEqual(spec.points.map(({ name }) => name));
    for (const [index, { value, difference, name }] of chartMarks(spec).entries()) {
      if (value.status !== 'shown') throw new Error(`${name} is not shown.`);
      expect(rows[index]?.[1]).toBe(writePercent(value.percent));
      expect(rows[index]?.[9]).toBe(difference?.verdict);
      expect(describeValue(value, difference)).toContain(writePercent(value.percent));
    }
    const outside = spec.points.filter(({ difference }) => difference?.verdict !== 'vergelijkbaar');
    expect(outside.length).toBeGreaterThan(2);
    for (const { name, value } of outside) {
      expect(spec.altText).toContain(`${name} (${writePercent(value.percent)})`);
    }
  });

  it('calls different exactly what lies beyond the limit of 99.8 %', () => {
    for (const { n, value, difference, position } of spec.points) {
      const line = spec.lines.findLast((candidate) => candidate.n <= n);
      if (line === undefined) throw new Error(`No limits at ${String(n)}.`);
      // The limit one step to the left is a little wider: what is beyond it is beyond its own.
      const isBeyond = value.percent > line.upper998 || value.percent < line.lower998;
      if (isBeyond) expect(position).toMatch(/99\.8$/);
      expect(difference?.verdict === 'vergelijkbaar').toBe(!position?.endsWith('99.8'));
    }
  });

  it('counts what differs in its headline', () => {
    const told = spec.points.filter(({ difference }) => difference?.verdict !== 'vergelijkbaar').length;
    expect(spec.headline).toContain(`${String(told)} van de 58 scholen wijken af`);
  });

  it('says that a ranking may judge otherwise, and only where the funnel judges', () => {
    const unlike = /anders zijn dan in de ranglijst: .* leerlingen per school/;
    expect(writeFooter(spec.footer).some((line) => unlike.test(line))).toBe(true);
    expect(writeFooter(build({}).footer).join(' ')).not.toContain('ranglijst');
  });

  it('has room for the limits of 95 % from where they begin, save those below nought', () => {
    const [first] = spec.lines;
    if (first === undefined) throw new Error('It has limits.');
    expect(spec.axis.min).toBeLessThanOrEqual(Math.max(0, first.lower95));
    expect(spec.axis.max).toBeGreaterThanOrEqual(Math.min(100, first.upper95));
  });

  it('cuts off no mark, and limits only at the edge', () => {
    for (const { value } of spec.points) {
      expect(value.percent).toBeGreaterThan(spec.axis.min);
      expect(value.percent).toBeLessThan(spec.axis.max);
    }
    for (const limit of limits) {
      const heights = limitRuns(spec, limit, plot).flatMap((run) => run.map(({ y }) => y));
      expect(heights.length).toBeGreaterThan(20);
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(plot.y - 1e-9);
      expect(Math.max(...heights)).toBeLessThanOrEqual(plot.y + plot.h + 1e-9);
    }
  });
});

test('names what differs without one name over another, also among 400 schools', () => {
  const spec = build(manySchools(400));
  const names = nameLabels(spec, { plot, size: 13 }, 11, null);
  expect(names.length).toBeGreaterThan(8);
  const covered = names.flatMap((one, index) =>
    names.slice(index + 1).filter((other) => overlaps(one.box, other.box)),
  );
  expect(covered.map(({ name }) => name)).toEqual([]);
});

test('counts hidden schools in words and says no number of them', () => {
  const spec = build({
    ...manySchools(20),
    'De Terp': { hidden: 'few-respondents' },
    'De Kade': { hidden: 'few-respondents' },
  });
  expect(spec.absentLines).toEqual(['2 scholen niet getoond: minder dan 30 leerlingen']);
  expect(spec.points).toHaveLength(20);
  const { header, rows } = tableTexts(spec);
  expect(rows.slice(-2)).toEqual(
    ['De Terp', 'De Kade'].map((name) => [
      ...[name, ...Array<string>(header.length - 2).fill('–')],
      'Verborgen: minder dan 30 leerlingen.',
    ]),
  );
});

test.each([
  [
    { 'Het Baken': { percent: 75, n: 200 }, 'De Kade': { percent: 47, n: 200 } },
    'Vaak stress: Het Baken (ongunstiger) wijkt af',
  ],
  [
    { 'Het Baken': { percent: 48, n: 200 }, 'De Kade': { percent: 46, n: 200 } },
    'Vaak stress: alle scholen vallen binnen de trechter, de verschillen kunnen toeval zijn',
  ],
  [{ 'De Kade': { hidden: 'few-answers' } }, 'Vaak stress per school en het aantal deelnemers, 2025'],
] as const)('states in the headline what the limits say: %#', (schools, headline) => {
  expect(build(schools).headline).toBe(headline);
});

test('says by how much the limits were widened', () => {
  const spec = build(manySchools(58), { overdispersion: true });
  expect(writeFooter(spec.footer).join(' ')).toMatch(
    /φ\u00a0\d,\d\d, τ\u00a0\d+,\d procentpunt|niet verbreed/,
  );
});

test('tells how to read it, and how many lie between the limits by chance', () => {
  expect(build(manySchools(58)).reading.map(({ answer }) => answer)).toEqual([
    'Elke stip is een school; binnen de trechter kan een verschil met Voorbeeldregio toeval zijn.',
    'Bij weinig leerlingen is er meer toeval.',
    '2 scholen gunstiger en 2 scholen ongunstiger. Tussen de grenzen liggen door toeval al zo’n 3 van de 58 scholen.',
  ]);
});

function build(
  schools: Parameters<typeof funnelAnswer>[0],
  options: Parameters<typeof funnelAnswer>[1] = {},
): FunnelSpec {
  const spec = buildChart(funnelRequest, funnelAnswer(schools, options), {
    headline: '',
    annotations: [],
    chosen: null,
  });
  if (spec.kind !== 'funnel') throw new Error('Not a funnel.');
  return spec;
}
