import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kornGraubardInterval } from '../../shared/statistics/korn-graubard-interval.ts';
import { estimateProportion } from '../../shared/statistics/weighted-proportion.ts';
import { wilsonInterval } from '../../shared/statistics/wilson-interval.ts';
import { expectClose } from './expect-close.ts';
import { tallyOf, type Design, type Survey } from './surveys.ts';

type Limits = readonly [number, number];
const golden = readGolden('intervals') as {
  readonly wilson: readonly { numerator: number; n: number; level: number; interval: Limits }[];
  readonly kornGraubardUncapped: readonly { survey: string; design: string; interval: Limits }[];
};
const { surveys, designs } = readGolden('weighted-proportion') as {
  readonly surveys: Readonly<Record<string, Survey>>;
  readonly designs: Readonly<Record<string, Design>>;
};

describe('intervals agree with R', () => {
  it('Wilson, as prop.test without correction', () => {
    for (const { numerator, n, level, interval } of golden.wilson) {
      const limits = wilsonInterval(numerator, n, level);
      expectClose(limits?.lower ?? null, interval[0], `${numerator}/${n} lower`);
      expectClose(limits?.upper ?? null, interval[1], `${numerator}/${n} upper`);
    }
  });

  it('Wilson, the values METHODS.md names', () => {
    expect(wilsonInterval(65, 100)?.lower).toBeCloseTo(0.552544, 6);
    expect(wilsonInterval(65, 100)?.upper).toBeCloseTo(0.736358, 6);
    expect(wilsonInterval(65, 100, 0.998)?.lower).toBeCloseTo(0.495495, 6);
    expect(wilsonInterval(65, 100, 0.998)?.upper).toBeCloseTo(0.778354, 6);
    expect(wilsonInterval(1045, 5000)?.lower).toBeCloseTo(0.197955, 6);
    expect(wilsonInterval(1045, 5000)?.upper).toBeCloseTo(0.220491, 6);
  });

  it("Korn–Graubard is R's own svyciprop(method = 'beta') where the cap does not bite", () => {
    expect(golden.kornGraubardUncapped.length).toBeGreaterThan(10);
    for (const { survey, design, interval } of golden.kornGraubardUncapped) {
      const estimate = estimateProportion(
        tallyOf(named(surveys, survey), named(designs, design), () => true),
      );
      const limits = estimate && kornGraubardInterval(estimate);
      expectClose(limits?.lower ?? null, interval[0], `${survey}, ${design} lower`);
      expectClose(limits?.upper ?? null, interval[1], `${survey}, ${design} upper`);
    }
  });
});

function readGolden(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`${name}.json`, import.meta.url), 'utf8'));
}

function named<Value>(record: Readonly<Record<string, Value>>, name: string): Value {
  const value = record[name];
  if (value === undefined) throw new Error(`No ${name} in the golden values`);
  return value;
}
