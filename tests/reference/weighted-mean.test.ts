import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { frameScores, readScores } from '../../electron/analysis/read-scale.ts';
import { tallyScores, type MeanTally } from '../../electron/analysis/tally-scores.ts';
import { estimateMean, meanInterval } from '../../shared/statistics/weighted-mean.ts';
import { expectClose } from './expect-close.ts';
import { frameOf, type Design, type Survey } from './surveys.ts';

interface GoldenMean {
  readonly survey: string;
  readonly design: string;
  readonly domain: string;
  readonly n: number;
  readonly mean: number;
  readonly se: number;
  readonly df: number;
  readonly deff: number | null;
  readonly interval: readonly [number | null, number | null];
}
interface Golden {
  readonly surveys: Readonly<Record<string, Survey>>;
  readonly designs: Readonly<Record<string, Design>>;
  readonly figures: readonly GoldenMean[];
}

const golden = JSON.parse(readFileSync(new URL('weighted-mean.json', import.meta.url), 'utf8')) as Golden;

const domains: Readonly<Record<string, (survey: Survey, row: number) => boolean>> = {
  everyone: () => true,
  group_2: ({ group }, row) => group[row] === 2,
  two_schools: ({ school }, row) => (school[row] ?? 0) <= 2,
  one_school: ({ school }, row) => school[row] === 1,
  group_in_stratum: ({ group, stratum }, row) => group[row] !== 1 && stratum[row] === 1,
};

describe('weighted means and their intervals agree with R survey to 1e-9', () => {
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

function compare(figure: GoldenMean): void {
  const survey = found(golden.surveys[figure.survey]);
  const inside = found(domains[figure.domain]);
  const estimate = estimateMean(
    tallyOf(survey, found(golden.designs[figure.design]), (row) => inside(survey, row)),
  );
  if (figure.n === 0) {
    expect(estimate, figure.domain).toBeNull();
    return;
  }
  if (estimate === null) throw new Error(`No estimate for ${figure.domain}`);
  expect({ n: estimate.n, df: estimate.df }, figure.domain).toEqual({ n: figure.n, df: figure.df });
  expectClose(estimate.mean, figure.mean, `${figure.domain} mean`);
  expectClose(Math.sqrt(estimate.variance), figure.se, `${figure.domain} se`);
  expectClose(estimate.designEffect, figure.deff, `${figure.domain} deff`);
  const interval = meanInterval(estimate);
  expectClose(interval?.lower ?? null, figure.interval[0], `${figure.domain} lower`);
  expectClose(interval?.upper ?? null, figure.interval[1], `${figure.domain} upper`);
}

/** One domain through the same reading, sorting and summing as the app. */
function tallyOf(survey: Survey, design: Design, inside: (row: number) => boolean): MeanTally {
  const frame = frameOf(survey, design);
  const column = {
    kind: 'number',
    values: Float64Array.from(survey.answer, (value) => value ?? NaN),
  } as const;
  const noCodes = { missingCodes: [], notApplicableCodes: [] };
  const [tally] = tallyScores({
    frame,
    psu: design.schools ? 'school' : 'respondent',
    scores: frameScores(readScores(noCodes, column, { categories: [], score: null }), frame),
    areas: Int32Array.from(frame.order, (row) => (inside(row) ? 1 : 0)),
    areaCount: 1,
    groups: new Uint8Array(survey.answer.length),
    groupCount: 0,
  });
  return found(tally);
}

function found<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('Named in the golden values, but not there');
  return value;
}
