import { expect, test } from 'vitest';
import type { TrendSpec } from '../../../shared/charts/spec.ts';
import { slideTexts } from '../../../shared/language/nl/slides.ts';
import { smallTrend } from '../../../shared/charts/trend/small-trend.ts';
import { chartStates } from '../../charts/states.ts';

const states = chartStates();
const words = ({ min, max }: { readonly min: number; readonly max: number }) =>
  `${String(min)} tot ${String(max)}`;

test('keeps the own line alone, without an axis, and says the scale', () => {
  const small = smallTrend(trend('trend, three areas and a reference'), words);
  expect(small.series.map(({ role }) => role)).toEqual(['own']);
  expect(small.axis.ticks).toEqual([]);
  expect(small.subtitle).toMatch(new RegExp(` · ${words(small.axis)}$`));
});

test('holds all its figures in a window of fifty points, or the whole scale', () => {
  for (const [name, spec] of Object.entries(states)) {
    if (spec.kind !== 'trend') continue;
    const { axis, series } = smallTrend(spec, words);
    const { min, max } = axis;
    expect([50, 100], name).toContain(max - min);
    expect(min, name).toBeGreaterThanOrEqual(0);
    expect(max, name).toBeLessThanOrEqual(100);
    for (const { value } of series.flatMap(({ points }) => points))
      if (value.status === 'shown') expect(value.percent >= min && value.percent <= max, name).toBe(true);
  }
});

test('holds a score on the stretch of the whole chart, and says which', () => {
  const whole = trend('trend, one area');
  const axis = { min: 3.4, max: 4.2, ticks: [3.4, 3.6, 3.8, 4, 4.2], measure: 'mean' } as const;
  const small = smallTrend({ ...whole, axis }, slideTexts.scaleFromTo);
  expect(small.axis).toEqual({ ...axis, ticks: [] });
  expect(small.subtitle).toBe(`${whole.subtitle} · getekend van 3,4 tot 4,2`);
});

test('says that a question changed, and joins nothing across it', () => {
  const whole = trend('trend, question changed');
  const small = smallTrend(whole, words);
  expect(small.subtitle).toContain(whole.breaks[0]?.title);
  expect(new Set(small.series[0]?.points.map(({ version }) => version)).size).toBe(2);
});

test('a hidden wave keeps its place and no number', () => {
  const values = smallTrend(trend('trend, a wave hidden for one area'), words).series.flatMap(({ points }) =>
    points.map(({ value }) => value),
  );
  for (const value of values) if (value.status !== 'shown') expect(value.reason).toBe('–');
});

function trend(name: string): TrendSpec {
  const spec = states[name];
  if (spec?.kind !== 'trend') throw new Error(`No trend “${name}”.`);
  return spec;
}
