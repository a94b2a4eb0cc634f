import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kornGraubardInterval } from '../../shared/statistics/korn-graubard-interval.ts';
import { logitInterval } from '../../shared/statistics/logit-interval.ts';
import { estimateProportion } from '../../shared/statistics/weighted-proportion.ts';
import { expectClose } from './expect-close.ts';
import { tallyOf, type Design, type Survey } from './surveys.ts';

type Limits = readonly [number | null, number | null];
interface GoldenFigure {
  readonly survey: string;
  readonly design: string;
  readonly domain: string;
  readonly n: number;
  readonly numerator: number;
  readonly proportion: number;
  readonly se: number;
  readonly df: number;
  readonly deff: number | null;
  readonly logit: Limits;
  readonly kornGraubard: Limits;
}
interface Golden {
  readonly surveys: Readonly<Record<string, Survey>>;
  readonly designs: Readonly<Record<string, Design>>;
  readonly figures: readonly GoldenFigure[];
}

const golden = JSON.parse(
  readFileSync(new URL('weighted-proportion.json', import.meta.url), 'utf8'),
) as Golden;

const domains: Readonly<Record<string, (survey: Survey, row: number) => boolean>> = {
  everyone: () => true,
  group_2: ({ group }, row) => group[row] === 2,
  two_schools: ({ school }, row) => (school[row] ?? 0) <= 2,
  one_school: ({ school }, row) => school[row] === 1,
  group_in_stratum: ({ group, stratum }, row) => group[row] !== 1 && stratum[row] === 1,
};

describe('weighted proportions and their intervals agree with R survey to 1e-9', () => {
  it('has golden values for every design, survey and domain', () => {
    expect(golden.figures.length).toBe(
      Object.keys(golden.surveys).length * Object.keys(golden.designs).length * Object.keys(domains).length,
    );
    expect(golden.figures.filter(({ n }) => n > 0).length).toBeGreaterThan(300);
  });

  for (const surveyName of Object.keys(golden.surveys)) {
    for (const designName of Object.keys(golden.designs)) {
      it(`${surveyName}, design ${designName}`, () => {
        const cases = golden.figures.filter(
          ({ survey, design }) => survey === surveyName && design === designName,
        );
        expect(cases.length).toBeGreaterThan(0);
        for (const figure of cases) compare(figure);
      });
    }
  }
});

function compare(figure: GoldenFigure): void {
  const survey = found(golden.surveys[figure.survey]);
  const inside = found(domains[figure.domain]);
  const tally = tallyOf(survey, found(golden.designs[figure.design]), (row) => inside(survey, row));
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

function found<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('Named in the golden values, but not there');
  return value;
}
