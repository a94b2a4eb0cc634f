/**
 * The trend marker of Fingertips: whether five or more points rise or fall.
 *
 * Method: χ² for trend, N(N Σxt − Σx Σnt)² / (Σx (N − Σx)(N Σnt² − (Σnt)²)) with N = Σn, on 1 degree of
 * freedom; a mark above 9.54954 (p < 0.002), and only when the slope keeps its sign with any one point left out.
 * Valid: five or more points; with a design, n the effective number of respondents and x = p·n.
 * Reference: METHODS.md §4; Public Health England, Fingertips technical guidance, "Recent trends".
 * Golden values: 50, 55, 60, 70 and 80 of 500 → 10.2158; tests/reference/trends-and-gaps.test.ts.
 */
export function trendMarker(points: readonly CountedPoint[]): TrendMarker | null {
  if (points.length < fewestPoints) return null;
  // From the first year: with years of four digits the squares lose what the differences need.
  const start = Math.min(...points.map(({ year }) => year));
  const timed = points.map(({ year, n, yes }) => ({ time: year - start, n, yes }));
  const { lean, spread } = leanOf(timed);
  if (spread <= 0) return null;
  const statistic = lean ** 2 / spread;
  const without = timed.map((_, left) => Math.sign(leanOf(timed.filter((_, i) => i !== left)).lean));
  const steady = lean !== 0 && without.every((sign) => sign === Math.sign(lean));
  return {
    statistic,
    direction: statistic <= critical || !steady ? 'none' : lean > 0 ? 'rising' : 'falling',
  };
}

export interface CountedPoint {
  readonly year: number;
  /** Respondents and how many of them say yes; effective numbers need not be whole. */
  readonly n: number;
  readonly yes: number;
}

export interface TrendMarker {
  readonly statistic: number;
  readonly direction: 'rising' | 'falling' | 'none';
}

const fewestPoints = 5;
/** R's `qchisq(0.998, 1)`. */
const critical = 9.54954;

/** N Σxt − Σx Σnt, of the sign of the slope, and what its square is held against. */
function leanOf(points: readonly { readonly time: number; readonly n: number; readonly yes: number }[]) {
  const sum = (value: (point: (typeof points)[number]) => number) =>
    points.reduce((total, point) => total + value(point), 0);
  const n = sum((point) => point.n);
  const yes = sum((point) => point.yes);
  const times = sum((point) => point.n * point.time);
  return {
    lean: n * sum((point) => point.yes * point.time) - yes * times,
    spread: (yes * (n - yes) * (n * sum((point) => point.n * point.time ** 2) - times ** 2)) / n,
  };
}
