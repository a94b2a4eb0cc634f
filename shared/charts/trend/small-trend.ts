import type { TrendPoint, TrendSeries, TrendSpec } from '../spec.ts';

/**
 * A trend in little room: the own line alone with its figures, over the newest waves. The height of the plot is
 * always the same number of points, or as much of a score as the whole chart shows, so that no small change looks large;
 * `subtitle` says which.
 */
export function smallTrend(spec: TrendSpec, scaleWords: (axis: TrendSpec['axis']) => string): TrendSpec {
  const waves = spec.waves.slice(-mostWaves);
  const series = spec.series
    .filter(({ role }) => role === 'own')
    .slice(0, 1)
    .map((own) => ({ ...own, points: own.points.filter(({ wave }) => waves.includes(wave)).map(shortened) }));
  const { measure } = spec.axis;
  const axis = measure === 'mean' ? { ...spec.axis, ticks: [] } : windowAround(series.flatMap(percentsOf));
  const parts = [spec.subtitle, ...spec.breaks.map(({ title }) => title), scaleWords(axis)];
  return {
    ...spec,
    ...{ waves, series, axis, breaks: [], isSmall: true },
    subtitle: parts.join(' · '),
  };
}

const mostWaves = 5;
/** Percentage points from foot to top, where the figures do not need more. */
const height = 50;

function windowAround(percents: readonly number[]): TrendSpec['axis'] {
  const lowest = Math.min(100, ...percents);
  const highest = Math.max(0, ...percents);
  if (percents.length === 0 || highest - lowest > height - 10) return { min: 0, max: 100, ticks: [] };
  const middle = Math.round((lowest + highest) / 20) * 10;
  const min = Math.max(0, Math.min(100 - height, middle - height / 2));
  const start = Math.floor(min / 10) * 10;
  return { min: start, max: start + height, ticks: [] };
}

/** Why a figure is missing stands under the chart: beside the line there is room for a dash. */
function shortened({ mark, wave, version, value }: TrendPoint): TrendPoint {
  const told = value.status === 'shown' ? value : { ...value, reason: '–' };
  // For the word of a verdict there is no room; the headline, the table and the notes have it.
  return { mark, wave, version, value: told, difference: null };
}

function percentsOf({ points }: TrendSeries): readonly number[] {
  return points.flatMap(({ value }) => (value.status === 'shown' ? [value.percent] : []));
}
