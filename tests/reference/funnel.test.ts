import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { layFunnel, type FunnelFigure } from '../../electron/analysis/lay-funnel.ts';
import {
  alarmQuantile,
  funnelError,
  funnelLimits,
  warningQuantile,
} from '../../shared/statistics/funnel-limits.ts';
import { estimateOverdispersion } from '../../shared/statistics/funnel-overdispersion.ts';
import { makeArea } from '../support/figure-tables.ts';
import { expectClose } from './expect-close.ts';

interface GoldenLimits {
  readonly lower998: readonly number[];
  readonly lower95: readonly number[];
  readonly upper95: readonly number[];
  readonly upper998: readonly number[];
}
interface GoldenFunnel {
  readonly reference: number;
  readonly deff: number;
  readonly n: readonly number[];
  readonly p: readonly number[];
  readonly z: readonly number[];
  /** Limits by chance alone, and with the variance between areas. */
  readonly chance: GoldenLimits;
  readonly wide: GoldenLimits;
  readonly phi: number;
  readonly tau2: number;
}
interface GoldenPooled extends GoldenFunnel {
  /** The design effect of each school. */
  readonly deffs: readonly number[];
}
const { cases, pooled } = JSON.parse(readFileSync(new URL('funnel.json', import.meta.url), 'utf8')) as {
  readonly cases: readonly GoldenFunnel[];
  readonly pooled: readonly GoldenPooled[];
};

describe('funnels are what R makes of Spiegelhalter’s formulas', () => {
  it('has cases with and without overdispersion, and limits that are clipped', () => {
    expect(cases.length).toBeGreaterThanOrEqual(40);
    expect(cases.some(({ tau2 }) => tau2 > 0)).toBe(true);
    expect(cases.some(({ tau2 }) => tau2 === 0)).toBe(true);
    expect(cases.some(({ chance }) => chance.lower998.includes(0))).toBe(true);
  });

  it.each(cases.map((golden, i) => [i, golden] as const))('case %i', (_, golden) => {
    const { reference: proportion, deff, chance, wide } = golden;
    const areas = golden.p.map((p, i) => ({ proportion: p, effectiveN: (golden.n[i] ?? NaN) / deff }));
    const found = estimateOverdispersion(proportion, areas);
    expectClose(found?.phi ?? null, golden.phi, 'phi');
    expectClose(found?.betweenVariance ?? null, golden.tau2, 'tau²');
    areas.forEach(({ proportion: p, effectiveN }, i) => {
      const z = (p - proportion) / funnelError({ proportion, effectiveN });
      expectClose(z, golden.z[i] ?? null, `z of area ${i}`);
      for (const [limits, betweenVariance] of [
        [chance, 0],
        [wide, found?.betweenVariance ?? NaN],
      ] as const) {
        const near = funnelLimits({ proportion, effectiveN, betweenVariance }, warningQuantile);
        const far = funnelLimits({ proportion, effectiveN, betweenVariance }, alarmQuantile);
        expectClose(near.lower, limits.lower95[i] ?? null, `lower 95 % of area ${i}`);
        expectClose(near.upper, limits.upper95[i] ?? null, `upper 95 % of area ${i}`);
        expectClose(far.lower, limits.lower998[i] ?? null, `lower 99.8 % of area ${i}`);
        expectClose(far.upper, limits.upper998[i] ?? null, `upper 99.8 % of area ${i}`);
      }
    });
  });
});

describe('schools lie around what they come to together, as in R', () => {
  it.each(pooled.map((golden, i) => [i, golden] as const))('case %i', (_, golden) => {
    const schools = golden.p.map((p, i) =>
      figureOf(`S${String(i)}`, p, golden.n[i] ?? NaN, golden.deffs[i] ?? NaN),
    );
    // Those who live in the municipality are not those who go to its schools.
    const municipality = { ...figureOf('GM', 0.2, 2000, 1), area: makeArea('municipality', 'GM') };
    const laid = layFunnel(schools, municipality, {
      ...{ direction: 'low', overdispersion: false, isOfAreas: true },
    });
    expect(laid.reference?.kind).toBe('pooled');
    expectClose((laid.reference?.percent ?? NaN) / 100, golden.reference, 'reference');
    expectClose(laid.designEffect, golden.deff, 'design effect');
    laid.areas.forEach(({ place }, i) => {
      expectClose(place?.z ?? null, golden.z[i] ?? null, `z of school ${String(i)}`);
      expectClose(
        (place?.upper998 ?? NaN) / 100,
        golden.chance.upper998[i] ?? null,
        `limit of school ${String(i)}`,
      );
    });
  });
});

function figureOf(code: string, p: number, n: number, deff: number): FunnelFigure {
  const value: FunnelFigure['figure']['value'] = {
    ...{
      status: 'shown',
      percent: 100 * p,
      n,
      deff,
      se: 1,
      lower: 0,
      upper: 100,
      df: n - 1,
      method: 'logit',
    },
  };
  return { area: makeArea('school', code), figure: { value, marks: [] } };
}
