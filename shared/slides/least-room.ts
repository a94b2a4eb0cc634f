import type { ChartSpec } from '../charts/spec.ts';
import type { Frame } from './document.ts';

type Room = Pick<Frame, 'w' | 'h'>;

/** Whether the words of a chart stand clear of each other in a part of a slide. */
export function hasRoom(spec: ChartSpec, { w, h }: Room): boolean {
  const least = leastRoom(spec);
  return w >= least.w && h >= least.h;
}

/** Inches. Measured: with less, names and figures lie over each other, or the plot says nothing. */
export function leastRoom(spec: ChartSpec): Room {
  switch (spec.kind) {
    case 'ranking':
      return { w: 3.4, h: 1.1 };
    case 'trend':
      return spec.isSmall ? { w: 2.2, h: 0.8 } : { w: 2.9, h: 1.1 };
    case 'bars':
      return { w: Math.max(2, spec.groups.length * 0.6), h: 1.1 };
    case 'funnel':
      return spec.gap === null ? { w: 3.6, h: 2.1 } : { w: 5.7, h: 3 };
    case 'map':
      return { w: 3.6, h: 2.2 };
    case 'multiples':
      return { w: 2.6, h: 1.6 };
    case 'profile':
      return { w: spec.columns.length > 2 ? 7 : 5.5, h: 2.9 };
    case 'top':
      return { w: 2.4, h: 1 };
    case 'matrix':
      return { w: 4.4, h: 2.8 };
    case 'dumbbell':
      return { w: 4.4, h: 2 };
    case 'gaps':
      return { w: 4.4, h: 3.2 };
    case 'distribution':
      // Which answers are hidden stands beside the bars.
      return {
        w: 3.6,
        h: spec.bars.some(({ hiddenNames }) => hiddenNames !== null) ? 4 : rowsHigh(spec.bars.length),
      };
    case 'response':
      return { w: 5.6, h: 1.2 };
    case 'number':
      return { w: 0, h: 0 };
  }
}

/** Bars of answers under each other, with the names of the answers above them. */
function rowsHigh(rows: number): number {
  return Math.min(4, Math.max(2.4, 1.2 + rows * 0.25));
}
