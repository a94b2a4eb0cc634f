import type { FunnelLine } from '../../model/funnel.ts';
import { alongAxis, heightOf } from '../geometry.ts';
import type { Box, Point } from '../place-notes.ts';
import type { Axis } from '../spec.ts';
import type { FunnelPoint, FunnelSpec } from './funnel-spec.ts';

/** Where an area lies: respondents to the right, percentages upwards. */
export function funnelPointAt(
  { axis, countAxis }: Pick<FunnelSpec, 'axis' | 'countAxis'>,
  { n, value }: Pick<FunnelPoint, 'n' | 'value'>,
  plot: Box,
): Point {
  return { x: funnelX(countAxis, n, plot), y: heightOf(axis, value.percent, plot) };
}

export function funnelX(countAxis: Axis, n: number, plot: Box): number {
  return alongAxis(countAxis, n, plot.x, plot.x + plot.w);
}

export const limits = ['lower95', 'upper95', 'lower998', 'upper998'] as const;
export type Limit = (typeof limits)[number];

/** The parts of a limit that lie in the window of the axis, each ending on its edge. */
export function limitRuns(spec: FunnelSpec, limit: Limit, plot: Box): readonly (readonly Point[])[] {
  const { axis, lines } = spec;
  const isInside = (line: FunnelLine) => line[limit] >= axis.min && line[limit] <= axis.max;
  const runs: Point[][] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before !== undefined && isInside(before) !== isInside(line)) {
      const crossing = onEdge(spec, limit, before, line, plot);
      if (isInside(line)) runs.push([crossing]);
      else runs.at(-1)?.push(crossing);
    }
    if (!isInside(line)) continue;
    if (before === undefined) runs.push([]);
    runs.at(-1)?.push({ x: funnelX(spec.countAxis, line.n, plot), y: heightOf(axis, line[limit], plot) });
  }
  return runs;
}

function onEdge(spec: FunnelSpec, limit: Limit, from: FunnelLine, to: FunnelLine, plot: Box): Point {
  const { min, max } = spec.axis;
  const edge = Math.max(from[limit], to[limit]) > max ? max : min;
  const share = (edge - from[limit]) / (to[limit] - from[limit]);
  const n = from.n + share * (to.n - from.n);
  return { x: funnelX(spec.countAxis, n, plot), y: heightOf(spec.axis, edge, plot) };
}

/** The outline of the ground between two limits, cut off at the window of the axis. */
export function groundBetween(
  { axis, countAxis, lines }: FunnelSpec,
  lower: Limit,
  upper: Limit,
  plot: Box,
): readonly Point[] {
  const at = (line: FunnelLine, limit: Limit): Point => ({
    x: funnelX(countAxis, line.n, plot),
    y: heightOf(axis, Math.max(axis.min, Math.min(line[limit], axis.max)), plot),
  });
  return [...lines.map((line) => at(line, upper)), ...[...lines].reverse().map((line) => at(line, lower))];
}
