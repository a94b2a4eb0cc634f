import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { frameScores, readScores } from '../../electron/analysis/read-scale.ts';
import { tallyScores, type MeanTally } from '../../electron/analysis/tally-scores.ts';
import { standardDeviationOf } from '../../shared/statistics/standardised-difference.ts';
import { estimateMean, meanInterval } from '../../shared/statistics/weighted-mean.ts';
import { expectClose } from './expect-close.ts';
import { testDomains, type DomainCase, type GoldenDomain, type GoldenDomains } from './golden-domains.ts';
import { frameOf, type Design, type Survey } from './surveys.ts';

interface GoldenMean extends GoldenDomain {
  readonly mean: number;
  readonly se: number;
  readonly df: number;
  readonly deff: number | null;
  /** svyvar of the answers, its root. */
  readonly sd: number | null;
  readonly interval: readonly [number | null, number | null];
}

const golden = JSON.parse(
  readFileSync(new URL('weighted-mean.json', import.meta.url), 'utf8'),
) as GoldenDomains<GoldenMean>;

describe('weighted means and their intervals agree with R survey to 1e-9', () => {
  testDomains(golden, compare);
});

function compare({ figure, survey, design, inside }: DomainCase<GoldenMean>): void {
  const estimate = estimateMean(tallyOf(survey, design, inside));
  if (figure.n === 0) {
    expect(estimate, figure.domain).toBeNull();
    return;
  }
  if (estimate === null) throw new Error(`No estimate for ${figure.domain}`);
  expect({ n: estimate.n, df: estimate.df }, figure.domain).toEqual({ n: figure.n, df: figure.df });
  expectClose(estimate.mean, figure.mean, `${figure.domain} mean`);
  expectClose(Math.sqrt(estimate.variance), figure.se, `${figure.domain} se`);
  expectClose(estimate.designEffect, figure.deff, `${figure.domain} deff`);
  const told = { n: estimate.n, se: Math.sqrt(estimate.variance), deff: estimate.designEffect };
  // Of one school alone nothing is left to work it out from, though the answers have a spread.
  const canTell = told.se > 0;
  expectClose(standardDeviationOf(told), canTell ? figure.sd : null, `${figure.domain} sd`);
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
