import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { psusPerStratum } from '../../electron/analysis/wave-frame.ts';
import type { Psu } from '../../shared/model/figure.ts';
import { logitInterval } from '../../shared/statistics/logit-interval.ts';
import { estimateProportion } from '../../shared/statistics/weighted-proportion.ts';
import { expectClose } from './expect-close.ts';
import { frameOf, tallyOf, type Survey } from './surveys.ts';

interface Case {
  readonly survey: string;
  readonly psu: Psu;
  readonly domain: 'everyone' | 'group_2';
  /** Sampling units in the population of each stratum. */
  readonly sizes: readonly number[];
  readonly proportion: number;
  readonly se: number;
  readonly df: number;
  readonly deff: number;
  readonly logit: readonly [number | null, number | null];
}
const golden = JSON.parse(readFileSync(new URL('finite-population.json', import.meta.url), 'utf8')) as {
  readonly surveys: Readonly<Record<string, Survey>>;
  readonly cases: readonly Case[];
};

describe('with the correction for a finite population, figures agree with R survey to 1e-9', () => {
  it('has cases for schools and for pupils', () => {
    for (const psu of ['school', 'respondent'] satisfies Psu[]) {
      expect(golden.cases.filter((each) => each.psu === psu).length).toBeGreaterThanOrEqual(20);
    }
  });

  for (const [place, each] of golden.cases.entries()) {
    it(`${String(place + 1)}: ${each.survey}, ${each.domain}, by ${each.psu}, of ${each.sizes.join(' ')}`, () => {
      const survey = golden.surveys[each.survey];
      if (survey === undefined) throw new Error(`No survey ${each.survey}`);
      const design = { weighted: true, strata: true, schools: each.psu === 'school' };
      const drawn = psusPerStratum(frameOf(survey, design), each.psu);
      const fractions = Float64Array.from(each.sizes, (size, h) => (drawn[h] ?? NaN) / size);
      const inside = (row: number) => each.domain === 'everyone' || survey.group[row] === 2;
      const estimate = estimateProportion(tallyOf(survey, design, inside, fractions));
      if (estimate === null) throw new Error('Every case has respondents');
      expect(estimate.df).toBe(each.df);
      expectClose(estimate.proportion, each.proportion, 'proportion');
      expectClose(Math.sqrt(estimate.variance), each.se, 'se');
      expectClose(estimate.designEffect, each.deff, 'deff');
      if (each.logit[0] === null) return;
      const logit = logitInterval(estimate);
      expectClose(logit?.lower ?? null, each.logit[0], 'lower');
      expectClose(logit?.upper ?? null, each.logit[1], 'upper');
    });
  }
});
