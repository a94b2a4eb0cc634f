import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { kornGraubardInterval } from '../../shared/statistics/korn-graubard-interval.ts';
import { logitInterval } from '../../shared/statistics/logit-interval.ts';
import { estimateProportion } from '../../shared/statistics/weighted-proportion.ts';
import { expectClose } from './expect-close.ts';
import { testDomains, type DomainCase, type GoldenDomain, type GoldenDomains } from './golden-domains.ts';
import { tallyOf } from './surveys.ts';

type Limits = readonly [number | null, number | null];
interface GoldenFigure extends GoldenDomain {
  readonly numerator: number;
  readonly proportion: number;
  readonly se: number;
  readonly df: number;
  readonly deff: number | null;
  readonly logit: Limits;
  readonly kornGraubard: Limits;
}

const golden = JSON.parse(
  readFileSync(new URL('weighted-proportion.json', import.meta.url), 'utf8'),
) as GoldenDomains<GoldenFigure>;

describe('weighted proportions and their intervals agree with R survey to 1e-9', () => {
  testDomains(golden, compare);
});

function compare({ figure, survey, design, inside }: DomainCase<GoldenFigure>): void {
  const tally = tallyOf(survey, design, inside);
  const estimate = estimateProportion(tally);
  if (figure.n === 0) {
    expect(estimate, figure.domain).toBeNull();
    return;
  }
  if (estimate === null) throw new Error(`No estimate for ${figure.domain}`);
  expect({ n: estimate.n, numerator: estimate.numerator, df: estimate.df }, figure.domain).toEqual({
    n: figure.n,
    numerator: figure.numerator,
    df: figure.df,
  });
  expectClose(estimate.proportion, figure.proportion, `${figure.domain} proportion`);
  expectClose(Math.sqrt(estimate.variance), figure.se, `${figure.domain} se`);
  expectClose(estimate.designEffect, figure.deff, `${figure.domain} deff`);
  const logit = logitInterval(estimate);
  expectClose(logit?.lower ?? null, figure.logit[0], `${figure.domain} logit lower`);
  expectClose(logit?.upper ?? null, figure.logit[1], `${figure.domain} logit upper`);
  const kornGraubard = kornGraubardInterval(estimate);
  expectClose(kornGraubard?.lower ?? null, figure.kornGraubard[0], `${figure.domain} Korn–Graubard lower`);
  expectClose(kornGraubard?.upper ?? null, figure.kornGraubard[1], `${figure.domain} Korn–Graubard upper`);
}
