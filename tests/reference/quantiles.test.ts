import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { normalQuantile } from '../../shared/statistics/normal-quantile.ts';
import { betaQuantile, studentQuantile } from '../../shared/statistics/quantiles.ts';

type Columns<Name extends string> = Readonly<Record<Name, readonly number[]>>;
const golden = JSON.parse(readFileSync(new URL('quantiles.json', import.meta.url), 'utf8')) as {
  readonly student: Columns<'df' | 'probability' | 'value'>;
  readonly beta: Columns<'a' | 'b' | 'probability' | 'value'>;
  readonly normal: Columns<'probability' | 'value'>;
};

it("Student's quantiles agree with R's qt", () => {
  const { df, probability, value } = golden.student;
  value.forEach((expected, i) => agree(studentQuantile(probability[i] ?? NaN, df[i] ?? NaN), expected));
});

it("beta quantiles agree with R's qbeta", () => {
  const { a, b, probability, value } = golden.beta;
  value.forEach((expected, i) =>
    agree(betaQuantile(probability[i] ?? NaN, a[i] ?? NaN, b[i] ?? NaN), expected),
  );
});

it("normal quantiles agree with R's qnorm in the middle and far in the tails", () => {
  const { probability, value } = golden.normal;
  value.forEach((expected, i) => agree(normalQuantile(probability[i] ?? NaN), expected));
});

function agree(actual: number, expected: number): void {
  expect(Math.abs(actual - expected), `${actual} against ${expected}`).toBeLessThanOrEqual(
    1e-11 * Math.abs(expected),
  );
}
