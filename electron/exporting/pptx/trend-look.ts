import type { TrendSeries, TrendSpec } from '../../../shared/charts/spec.ts';
import type { Frame } from '../../../shared/slides/document.ts';
import { grid, type } from '../../../shared/slides/grid.ts';
import { palette } from '../../../shared/slides/palette.ts';

/** Petrol for the own line, grey for the reference, a colour each for the others. */
export function seriesColour(spec: TrendSpec, series: TrendSeries | undefined): string {
  if (!series || series.role === 'own') return palette.own;
  if (series.role === 'reference') return palette.other;
  const others = spec.series.filter(({ role }) => role === 'other');
  return palette.series[others.indexOf(series) % palette.series.length] ?? palette.other;
}

/** The room that labels of a trend have on a slide, in inches. */
export function trendRoom(plot: Frame, right: number = grid.content.x + grid.content.w) {
  return { plot, right, size: type.label / 72, dot: 9 / 72 };
}
