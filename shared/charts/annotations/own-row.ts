import type { MarkPosition } from '../geometry.ts';
import type { LayFrame } from './lay-frame.ts';

/** From top to foot. */
export interface OwnRow {
  readonly from: number;
  readonly to: number;
}

/** The row a mark stands in; null in a chart whose marks stand about. */
export function ownRow({ at }: MarkPosition, frame: LayFrame): OwnRow | null {
  const { spec, plot } = frame;
  switch (spec.kind) {
    case 'ranking':
    case 'dumbbell':
      return evenRow(at.y, plot.y, plot.h / Math.max(1, spec.rows.length));
    case 'distribution':
      return evenRow(at.y, plot.y, plot.h / Math.max(1, spec.bars.length));
    case 'profile':
    case 'top':
      return betweenNeighbours(at.y, frame);
    default:
      return null;
  }
}

function evenRow(y: number, top: number, high: number): OwnRow {
  const from = top + Math.floor((y - top) / high) * high;
  return { from, to: from + high };
}

/** Rows of different heights: half way to the next mark on either side. */
function betweenNeighbours(y: number, { positions, plot }: LayFrame): OwnRow {
  const others = [...positions.values()].map(({ at }) => at.y);
  const above = Math.max(...others.filter((other) => other < y), 2 * plot.y - y);
  const below = Math.min(...others.filter((other) => other > y), 2 * (plot.y + plot.h) - y);
  return { from: (above + y) / 2, to: (y + below) / 2 };
}
