import { DerivedEstimate } from '../../shared/disclosure/derived-estimate.ts';
import type { Figure, ShownValue } from '../../shared/model/figure.ts';
import type { ShownTrend } from '../../shared/model/trend.ts';
import type { Interval } from '../../shared/statistics/interval.ts';
import { effectiveSize } from '../../shared/statistics/effective-size.ts';
import { linearTrend, type MeanWave } from '../../shared/statistics/linear-trend.ts';
import { logisticTrend, type TrendWave } from '../../shared/statistics/logistic-trend.ts';
import { trendMarker } from '../../shared/statistics/trend-marker.ts';
import type { StratumSums } from '../../shared/statistics/weighted-proportion.ts';
import type { Draft } from './draft-figures.ts';
import { describeSeparate, sideOf } from './seal-comparison.ts';

/** A figure of one wave, and what it was drafted from. */
export interface DraftedFigure {
  readonly draft: Draft;
  readonly value: Figure['value'];
}

export type TrendNumbers = Omit<ShownTrend, 'status' | 'pAdjusted' | 'family' | 'movement'>;

/** A trend ready for the gate, of two or more figures in order of wave. */
export function sealTrend(figures: readonly DraftedFigure[]): DerivedEstimate<TrendNumbers> {
  return new DerivedEstimate({
    figures: figures.map(({ value }) => value),
    describe: () => ({
      ...(figures.length === 2 ? describeTwo(figures) : describeMore(figures)),
      points: figures.map(({ draft, value }) => ({ wave: draft.key.wave, percent: shown(value).percent })),
      // The marker of Fingertips counts those who say yes.
      marker: figures.some(({ draft }) => draft.basis.kind === 'averaged') ? null : markerOf(figures),
    }),
  });
}

type Described = Omit<TrendNumbers, 'points' | 'marker'>;

function describeTwo(figures: readonly DraftedFigure[]): Described {
  const [first, last] = endsOf(figures);
  const years = last.draft.key.wave - first.draft.key.wave;
  const { difference, diffLower, diffUpper, test, p, apart } = describeSeparate(
    last.draft.basis,
    first.draft.basis,
  );
  // Two waves share no respondents: a part against its rest is not among them.
  if (test === 'rao-scott') throw new Error('Two waves were compared as part and rest');
  return {
    ...perYear(difference / years, null),
    perYearLower: diffLower === null ? null : diffLower / years,
    perYearUpper: diffUpper === null ? null : diffUpper / years,
    ...noOdds,
    test,
    p,
    apart,
  };
}

function describeMore(figures: readonly DraftedFigure[]): Described {
  const means = figures.flatMap(({ draft: { basis, key } }) =>
    basis.kind === 'averaged' ? [{ ...basis.tally, year: key.wave }] : [],
  );
  return means.length === figures.length ? describeMeans(figures, means) : describePercentages(figures);
}

/** In the unit of the score. */
function describeMeans(figures: readonly DraftedFigure[], means: readonly MeanWave[]): Described {
  const trend = linearTrend(means);
  if (trend === null || trend.p === null) return untested(figures);
  return {
    perYear: trend.perYear,
    perYearLower: trend.interval?.lower ?? null,
    perYearUpper: trend.interval?.upper ?? null,
    ...noOdds,
    test: 'linear',
    p: trend.p,
    apart: null,
  };
}

function describePercentages(figures: readonly DraftedFigure[]): Described {
  const byDesign = figures.every(({ draft }) => draft.basis.kind === 'counted');
  const waves = figures.flatMap(({ draft }) => waveOf(draft, byDesign) ?? []);
  const trend = waves.length < figures.length ? null : logisticTrend(waves);
  if (trend === null || trend.p === null) return untested(figures);
  return {
    ...perYear(100 * trend.perYear, trend.perYearInterval),
    oddsRatio: trend.oddsRatio,
    oddsLower: trend.oddsInterval?.lower ?? null,
    oddsUpper: trend.oddsInterval?.upper ?? null,
    test: byDesign ? 'logistic' : 'logistic-of-counts',
    p: trend.p,
    apart: null,
  };
}

/** From the first to the last, as no line can be drawn. */
function untested(figures: readonly DraftedFigure[]): Described {
  const [first, last] = endsOf(figures);
  const years = last.draft.key.wave - first.draft.key.wave;
  const change = shown(last.value).percent - shown(first.value).percent;
  return { ...perYear(change / years, null), ...noOdds, test: 'none', p: null, apart: null };
}

/** By its own design; where some waves are published, as a simple random sample. null: its n is not known. */
function waveOf({ basis, key: { wave } }: Draft, byDesign: boolean): TrendWave | null {
  if (byDesign && basis.kind === 'counted') return { year: wave, strata: basis.tally.strata };
  const { n, proportion } = sideOf(basis);
  return n === null ? null : { year: wave, strata: [simpleSample(n, proportion)] };
}

/** Everyone a unit of weight 1. */
function simpleSample(n: number, proportion: number): StratumSums {
  const yes = n * proportion;
  const no = n - yes;
  return { psus: n, presentPsus: n, sampledFraction: 0, yes, no, yesYes: yes, yesNo: 0, noNo: no };
}

function markerOf(figures: readonly DraftedFigure[]): TrendNumbers['marker'] {
  const points = figures.flatMap(({ draft, value }) => {
    const { n, deff, percent } = shown(value);
    if (n === null) return [];
    const effective = effectiveSize(n, deff);
    return [{ year: draft.key.wave, n: effective, yes: (effective * percent) / 100 }];
  });
  return points.length < figures.length ? null : trendMarker(points);
}

function perYear(points: number, interval: Interval | null) {
  return {
    perYear: points,
    perYearLower: interval === null ? null : 100 * interval.lower,
    perYearUpper: interval === null ? null : 100 * interval.upper,
  };
}

const noOdds = { oddsRatio: null, oddsLower: null, oddsUpper: null } as const;

function endsOf(figures: readonly DraftedFigure[]): readonly [DraftedFigure, DraftedFigure] {
  const [first, last] = [figures[0], figures.at(-1)];
  if (first === undefined || last === undefined || first === last) throw new Error('A trend of one figure');
  return [first, last];
}

function shown(value: Figure['value']): ShownValue {
  // The gate asks only for what rests on shown figures.
  if (value.status !== 'shown') throw new Error('A trend over a figure that is not shown was described');
  return value;
}
