import { heightOf } from '../geometry.ts';
import type { Box } from '../place-notes.ts';
import type { FunnelPoint, FunnelSpec } from './funnel-spec.ts';

interface Side {
  readonly bounds: Box;
  readonly holds: (point: FunnelPoint) => boolean;
}

/** Above and below the larger area: "ongunstiger" among those that do well would be read as theirs. */
export function sidesOf({ axis, reference }: FunnelSpec, plot: Box, size: number): readonly Side[] {
  const whole = [{ bounds: plot, holds: () => true }];
  if (reference === null) return whole;
  const line = heightOf(axis, reference.percent, plot);
  const [above, below] = [line - plot.y, plot.y + plot.h - line];
  if (Math.min(above, below) < size * 4) return whole;
  const isAbove = ({ value }: FunnelPoint) => value.percent >= reference.percent;
  return [
    { bounds: { ...plot, h: above }, holds: isAbove },
    { bounds: { ...plot, y: line, h: below }, holds: (point) => !isAbove(point) },
  ];
}
