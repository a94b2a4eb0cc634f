import { alongAxis, heightOf, trendWaveX } from '../geometry.ts';
import type { Box } from '../place-notes.ts';
import type { Axis, ChartSpec } from '../spec.ts';

/** How percentages and years of a chart map to its plane. */
export interface PlotAxes {
  /** Which way percentages run. */
  readonly along: 'x' | 'y';
  readonly axis: Axis;
  readonly percentAt: (percent: number) => number;
  /** Where a year lies, also between and beyond waves; null where the chart is not over time. */
  readonly yearAt: ((year: number) => number) | null;
}

/** Null for a chart without one axis of percentages: a map, a matrix, a figure, a profile of differences. */
export function axesOf(spec: ChartSpec, plot: Box): PlotAxes | null {
  switch (spec.kind) {
    case 'ranking':
    case 'dumbbell':
    case 'top':
      return across(spec.axis, plot);
    case 'profile':
      return spec.scale.kind === 'percent' ? across(spec.axis, plot) : null;
    case 'bars':
    case 'funnel':
      return upright(spec.axis, plot, null);
    case 'trend':
    case 'gaps':
      return upright(spec.axis, plot, spec.waves.length < 2 ? null : (year) => trendWaveX(spec, plot, year));
    // Bars of answers are stacked: only the first answer is measured from the foot of the axis.
    case 'distribution':
    case 'map':
    case 'matrix':
    case 'multiples':
    case 'number':
    case 'response':
      return null;
  }
}

function across(axis: Axis, plot: Box): PlotAxes {
  return {
    ...{ along: 'x', axis, yearAt: null },
    percentAt: (percent) => alongAxis(axis, percent, plot.x, plot.x + plot.w),
  };
}

function upright(axis: Axis, plot: Box, yearAt: PlotAxes['yearAt']): PlotAxes {
  return { along: 'y', axis, yearAt, percentAt: (percent) => heightOf(axis, percent, plot) };
}

export function isOnAxis({ axis }: PlotAxes, percent: number): boolean {
  return percent >= axis.min && percent <= axis.max;
}
