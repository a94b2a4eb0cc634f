import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kornGraubardInterval } from '../../shared/statistics/korn-graubard-interval.ts';
import { reliabilityOf, type Reliability } from '../../shared/statistics/reliability.ts';
import type { WeightedProportion } from '../../shared/statistics/weighted-proportion.ts';
import { expectClose } from './expect-close.ts';

type Case = Omit<WeightedProportion, 'lonelyStrata'> & {
  readonly width: number | null;
  readonly reliability: Reliability;
};
const { cases } = JSON.parse(readFileSync(new URL('reliability.json', import.meta.url), 'utf8')) as {
  readonly cases: readonly Case[];
};

describe('the reliability of a proportion agrees with R, rule by rule', () => {
  it('has enough of every kind to mean something', () => {
    for (const kind of ['fine', 'less-reliable', 'unreliable'] satisfies Reliability[]) {
      expect(cases.filter(({ reliability }) => reliability === kind).length, kind).toBeGreaterThan(40);
    }
  });

  it('has the same width of the interval and the same verdict', () => {
    for (const { width, reliability, ...numbers } of cases) {
      const estimate = { ...numbers, lonelyStrata: 0 };
      const { n, numerator, df } = numbers;
      const name = `${String(numerator)} of ${String(n)}, df ${String(df)}`;
      const interval = kornGraubardInterval(estimate);
      expectClose(interval === null ? null : interval.upper - interval.lower, width, name);
      expect(reliabilityOf(estimate), name).toBe(reliability);
    }
  });
});
