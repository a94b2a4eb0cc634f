import { heightOf, trendWaveX } from '../../charts/geometry.ts';
import type { Box } from '../../charts/place-notes.ts';
import type { TrendSpec } from '../../charts/spec.ts';

const reach = 14;

/** What answers to the pointer for a point at height `y`: up to halfway its neighbours in the same wave. */
export function trendTarget(spec: TrendSpec, plot: Box, wave: number, y: number): Box {
  const heights = spec.series.flatMap(({ points }) =>
    points.flatMap(({ wave: at, value }) =>
      at === wave && value.status === 'shown' ? [heightOf(spec.axis, value.percent, plot)] : [],
    ),
  );
  const above = Math.max(y - 2 * reach, ...heights.filter((other) => other < y));
  const below = Math.min(y + 2 * reach, ...heights.filter((other) => other > y));
  const top = (y + above) / 2;
  return { x: trendWaveX(spec, plot, wave) - reach, y: top, w: 2 * reach, h: (y + below) / 2 - top };
}
