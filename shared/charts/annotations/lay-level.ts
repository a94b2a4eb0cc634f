import type { ShapeOf } from '../../model/annotation.ts';
import { trendWaveX } from '../geometry.ts';
import type { Box } from '../place-notes.ts';
import { aroundTexts } from './around-texts.ts';
import { isOnAxis, type PlotAxes } from './plot-axes.ts';
import type { Draft, LayFrame } from './lay-frame.ts';

/** A line over the whole plot at a value of the axis; null where the chart has no axis or the value is off it. */
export function layLevel(shape: ShapeOf<'level'>, frame: LayFrame): Draft | null {
  const { axes, plot, size } = frame;
  if (!axes || !isOnAxis(axes, shape.percent)) return null;
  const at = axes.percentAt(shape.percent);
  const [from, to] =
    axes.along === 'y'
      ? [
          { x: startOfLines(frame), y: at },
          { x: plot.x + plot.w, y: at },
        ]
      : [
          { x: at, y: plot.y },
          { x: at, y: plot.y + plot.h },
        ];
  return {
    pieces: aroundTexts(from, to, frame).map((part) => ({ kind: 'line', use: shape.role, ...part })),
    words: {
      anchor: axes.along === 'y' ? { ...to, clear: size * 0.3 } : { ...from, clear: size * 0.3 },
      reach: { ...from, w: to.x - from.x, h: to.y - from.y },
      seats: (w, h) => seatsAlong(axes, at, plot, { w, h }, size * 0.35),
      leader: 'far',
    },
  };
}

/** Over time the figures of the axis stand before the first wave. */
function startOfLines({ spec, plot }: LayFrame): number {
  const first = 'waves' in spec ? spec.waves[0] : undefined;
  return first === undefined || (spec.kind !== 'trend' && spec.kind !== 'gaps')
    ? plot.x
    : trendWaveX(spec, plot, first);
}

/** At the end of the line first, on either side of it, then further back. */
export function seatsAlong(
  { along }: PlotAxes,
  at: number,
  plot: Box,
  { w, h }: Pick<Box, 'w' | 'h'>,
  air: number,
): readonly Box[] {
  const shares = [1, 0, 0.85, 0.15, 0.7, 0.3, 0.5];
  // Above the rows there may be room, as over a reference line.
  const onTop = [at - w / 2, at + air, at - air - w].map((x) => ({ x, y: plot.y - air - h, w, h }));
  const beside = shares.flatMap((share): Box[] => {
    if (along === 'y') {
      const x = plot.x + air + (plot.w - w - 2 * air) * share;
      return [
        { x, y: at - air - h, w, h },
        { x, y: at + air, w, h },
      ];
    }
    const y = plot.y + air + (plot.h - h - 2 * air) * (1 - share);
    return [
      { x: at + air, y, w, h },
      { x: at - air - w, y, w, h },
    ];
  });
  return along === 'y' ? beside : [...onTop, ...beside];
}
