import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { normalTwoSided } from '../../shared/statistics/normal-distribution.ts';
import { studentTwoSided } from '../../shared/statistics/student-distribution.ts';

type Columns<Name extends string> = Readonly<Record<Name, readonly number[]>>;
const golden = JSON.parse(readFileSync(new URL('distributions.json', import.meta.url), 'utf8')) as {
  readonly student: Columns<'t' | 'df' | 'value'>;
  readonly fisher: Columns<'t' | 'df' | 'value'>;
  readonly normal: Columns<'z' | 'value'>;
};

it("both tails of Student's t agree with R's pt, near 0 and far out", () => {
  const { t, df, value } = golden.student;
  expect(value.length).toBeGreaterThan(100);
  value.forEach((expected, i) => agree(studentTwoSided(t[i] ?? NaN, df[i] ?? NaN), expected));
});

it("the upper tail of F on 1 and df agrees with R's pf", () => {
  const { t, df, value } = golden.fisher;
  value.forEach((expected, i) => agree(studentTwoSided(-(t[i] ?? NaN), df[i] ?? NaN), expected));
});

it("both tails of the normal distribution agree with R's pnorm", () => {
  const { z, value } = golden.normal;
  value.forEach((expected, i) => agree(normalTwoSided(z[i] ?? NaN), expected));
});

it('leaves nothing beyond infinity', () => {
  expect(studentTwoSided(Infinity, 12)).toBe(0);
});

function agree(actual: number, expected: number): void {
  expect(Math.abs(actual - expected), `${actual} against ${expected}`).toBeLessThanOrEqual(
    1e-10 * Math.abs(expected),
  );
}
