import { testDifference } from './difference-test.ts';
import type { Interval } from './interval.ts';
import { degreesOfFreedom, varianceAround, type DomainSums } from './weighted-proportion.ts';

/**
 * Trend of a weighted proportion over three or more waves.
 *
 * Method: logistic regression of the answer on the year, over the waves stacked (stratum = wave ×
 * stratum, no PSU in two waves), by Newton's method; variance by Taylor linearisation, A⁻¹ V(score) A⁻¹;
 * t on degf − 1. As all of a wave have the same year, the score needs only the sums of each wave. In
 * points per year: the fitted change from the first year to the last over the years between, variance
 * by the delta method.
 * Valid: separate samples; ten or so degrees of freedom, as every t of a design.
 * Reference: METHODS.md §4; Binder 1983; R `svyglm(answer ~ year, family = quasibinomial())`.
 * Golden values: tests/reference/trends-and-gaps.test.ts.
 *
 * null where no line can be drawn: fewer than two years, nobody or everybody says yes, or yes and no are
 * parted by the year.
 */
export function logisticTrend(waves: readonly TrendWave[]): LogisticTrend | null {
  const middle = waves.reduce((total, { year }) => total + year, 0) / waves.length;
  const points = waves.map((wave) => weigh(wave, middle));
  const line = fitLine(points);
  if (line === null) return null;
  const df = waves.reduce((total, wave) => total + degreesOfFreedom(wave), 0) - 1;
  const bread = invert(informationOf(points, line));
  if (bread === null) return null;
  const variance = sandwich(bread, scoreVariance(points, line));

  const times = points.map(({ time }) => time);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const [before, after] = [chanceAt(line, first), chanceAt(line, last)];
  const steepness = { before: before * (1 - before), after: after * (1 - after) };
  const years = last - first;
  const gradient: Pair = [
    (steepness.after - steepness.before) / years,
    (steepness.after * last - steepness.before * first) / years,
  ];
  const slope = { difference: line.slope, variance: variance[2], df };
  const perYear = { difference: (after - before) / years, variance: quadratic(variance, gradient), df };
  const test = testDifference(slope);
  return {
    slope: line.slope,
    variance: variance[2],
    df,
    p: test?.p ?? null,
    oddsRatio: Math.exp(line.slope),
    oddsInterval:
      test === null ? null : { lower: Math.exp(test.interval.lower), upper: Math.exp(test.interval.upper) },
    perYear: perYear.difference,
    perYearVariance: perYear.variance,
    perYearInterval: test === null ? null : (testDifference(perYear)?.interval ?? null),
  };
}

export interface TrendWave extends Pick<DomainSums, 'strata'> {
  readonly year: number;
}

export interface LogisticTrend {
  /** Log odds per year. */
  readonly slope: number;
  readonly variance: number;
  readonly df: number;
  /** Of the slope; null below one degree of freedom or without any spread. */
  readonly p: number | null;
  /** Per year. */
  readonly oddsRatio: number;
  readonly oddsInterval: Interval | null;
  /** Change of the proportion per year, −1 to 1. */
  readonly perYear: number;
  readonly perYearVariance: number;
  /** Limits of the change per year, not of a proportion. */
  readonly perYearInterval: Interval | null;
}

interface Point extends Pick<DomainSums, 'strata'> {
  /** Years from the middle one. */
  readonly time: number;
  readonly yes: number;
  readonly no: number;
}
interface Line {
  readonly level: number;
  readonly slope: number;
}
type Pair = readonly [number, number];
/** [a, b, c] is the symmetric matrix a b / b c. */
type Symmetric = readonly [number, number, number];

function weigh({ year, strata }: TrendWave, middle: number): Point {
  const yes = strata.reduce((total, stratum) => total + stratum.yes, 0);
  const no = strata.reduce((total, stratum) => total + stratum.no, 0);
  return { time: year - middle, yes, no, strata };
}

/** The most likely line, by Newton's steps; a step that makes it less likely is halved. */
function fitLine(points: readonly Point[]): Line | null {
  const yes = points.reduce((total, point) => total + point.yes, 0);
  const no = points.reduce((total, point) => total + point.no, 0);
  if (yes === 0 || no === 0) return null;
  let line: Line = { level: Math.log(yes / no), slope: 0 };
  const reach = Math.max(...points.map(({ time }) => Math.abs(time)));
  for (let round = 0; round < 100; round++) {
    const inverse = invert(informationOf(points, line));
    if (inverse === null) return null;
    const [a, b] = scoreOf(points, line);
    let step: Line = { level: inverse[0] * a + inverse[1] * b, slope: inverse[1] * a + inverse[2] * b };
    if (Math.abs(step.level) + Math.abs(step.slope) * reach < 1e-11) return moved(line, step);
    const reached = likelihoodOf(points, line);
    while (likelihoodOf(points, moved(line, step)) < reached - 1e-12 * Math.abs(reached)) {
      step = { level: step.level / 2, slope: step.slope / 2 };
    }
    line = moved(line, step);
  }
  return null;
}

function moved(line: Line, step: Line): Line {
  return { level: line.level + step.level, slope: line.slope + step.slope };
}

function chanceAt({ level, slope }: Line, time: number): number {
  return 1 / (1 + Math.exp(-(level + slope * time)));
}

function likelihoodOf(points: readonly Point[], { level, slope }: Line): number {
  return points.reduce((total, { time, yes, no }) => {
    const logit = level + slope * time;
    // log(1 − p) = −log(1 + e^logit), and log p = logit + log(1 − p).
    const logNo = -(Math.max(logit, 0) + Math.log1p(Math.exp(-Math.abs(logit))));
    return total + yes * (logit + logNo) + no * logNo;
  }, 0);
}

function scoreOf(points: readonly Point[], line: Line): Pair {
  return points.reduce<Pair>(
    ([a, b], { time, yes, no }) => {
      const residual = yes - (yes + no) * chanceAt(line, time);
      return [a + residual, b + residual * time];
    },
    [0, 0],
  );
}

function informationOf(points: readonly Point[], line: Line): Symmetric {
  return weighTimes(points, ({ time, yes, no }) => {
    const chance = chanceAt(line, time);
    return (yes + no) * chance * (1 - chance);
  });
}

/** Waves are separate designs: their parts add up. */
function scoreVariance(points: readonly Point[], line: Line): Symmetric {
  return weighTimes(points, (point) => varianceAround(point, chanceAt(line, point.time)));
}

function weighTimes(points: readonly Point[], weightOf: (point: Point) => number): Symmetric {
  return points.reduce<Symmetric>(
    ([a, b, c], point) => {
      const weight = weightOf(point);
      return [a + weight, b + weight * point.time, c + weight * point.time ** 2];
    },
    [0, 0, 0],
  );
}

/** null where it has no inverse: one year, or chances that are all 0 or 1. */
function invert([a, b, c]: Symmetric): Symmetric | null {
  const determinant = a * c - b * b;
  return determinant <= 1e-14 * a * c || determinant === 0
    ? null
    : [c / determinant, -b / determinant, a / determinant];
}

function sandwich([a, b, c]: Symmetric, [x, y, z]: Symmetric): Symmetric {
  return [
    a * a * x + 2 * a * b * y + b * b * z,
    a * b * x + (a * c + b * b) * y + b * c * z,
    b * b * x + 2 * b * c * y + c * c * z,
  ];
}

function quadratic([a, b, c]: Symmetric, [x, y]: Pair): number {
  return a * x * x + 2 * b * x * y + c * y * y;
}
