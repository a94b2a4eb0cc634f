import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { byarLimits } from '../../shared/statistics/byar-limits.ts';
import {
  dobsonInterval,
  standardiseProportion,
  type StandardStratum,
} from '../../shared/statistics/direct-standardisation.ts';
import { normalQuantile } from '../../shared/statistics/normal-quantile.ts';
import { domainWeight, estimateProportion } from '../../shared/statistics/weighted-proportion.ts';
import { expectClose } from './expect-close.ts';
import { tallyOf, type Design, type Survey } from './surveys.ts';

interface PupilSurvey extends Survey {
  /** 1 or 2; gender 0 is not known. */
  readonly gender: readonly number[];
  readonly class: readonly number[];
}
interface GoldenCase {
  readonly survey: string;
  readonly design: string;
  readonly area: number;
  readonly by: 'gender' | 'gender,class';
  /** Strata nobody in the area is in; then there is no value. */
  readonly missing: number;
  readonly n?: number;
  readonly numerator?: number;
  readonly p?: number;
  readonly se?: number;
  readonly lower?: number | null;
  readonly upper?: number | null;
}
const golden = JSON.parse(readFileSync(new URL('standardisation.json', import.meta.url), 'utf8')) as {
  readonly surveys: Readonly<Record<string, PupilSurvey>>;
  readonly designs: Readonly<Record<string, Design>>;
  readonly byar: readonly { readonly count: number; readonly lower: number; readonly upper: number }[];
  readonly cases: readonly GoldenCase[];
};

describe('Byar’s limits', () => {
  it.each(golden.byar)('are R’s for a count of $count', ({ count, lower, upper }) => {
    const limits = byarLimits(count, normalQuantile(0.975));
    expectClose(limits.lower, lower, 'lower');
    expectClose(limits.upper, upper, 'upper');
  });
});

describe('directly standardised proportions are the sums over R’s strata', () => {
  it('has cases enough, and some that cannot be', () => {
    expect(golden.cases.length).toBeGreaterThanOrEqual(40);
    expect(golden.cases.some(({ missing }) => missing > 0)).toBe(true);
  });

  it.each(golden.cases)('$survey, $design, area $area by $by', (expected) => {
    const strata = strataOf(expected);
    expect(strata.filter((stratum) => stratum === null)).toHaveLength(expected.missing);
    if (expected.missing > 0) return;
    const found = standardiseProportion(strata.filter((stratum) => stratum !== null));
    const interval = dobsonInterval(found);
    expect(found).toMatchObject({ n: expected.n, numerator: expected.numerator });
    expectClose(found.proportion, expected.p ?? null, 'proportion');
    expectClose(Math.sqrt(found.variance), expected.se ?? null, 'se');
    expectClose(interval?.lower ?? null, expected.lower ?? null, 'lower');
    expectClose(interval?.upper ?? null, expected.upper ?? null, 'upper');
  });
});

/** The strata of the whole survey, each with its estimate in the area; null where nobody is in it. */
function strataOf({ survey: name, design: designName, area, by }: GoldenCase): (StandardStratum | null)[] {
  const survey = golden.surveys[name];
  const design = golden.designs[designName];
  if (survey === undefined || design === undefined) throw new Error(`No survey ${name} or ${designName}`);
  const cells =
    by === 'gender' ? [[1], [2]] : [1, 2].flatMap((gender) => [1, 2].map((klas) => [gender, klas]));
  return cells.flatMap(([gender, klas]) => {
    const inside = (row: number): boolean =>
      survey.gender[row] === gender && (klas === undefined || survey.class[row] === klas);
    const share = domainWeight(tallyOf(survey, design, inside));
    if (share === 0) return [];
    const tally = tallyOf(survey, design, (row) => inside(row) && survey.group[row] === area);
    const estimate = estimateProportion(tally);
    return [estimate === null ? null : { share, estimate }];
  });
}
