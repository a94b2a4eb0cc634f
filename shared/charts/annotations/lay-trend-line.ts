import type { ShapeOf } from '../../model/annotation.ts';
import { isBroken } from './broken-line.ts';
import { positionOf, type Draft, type LayFrame } from './lay-frame.ts';

/** A straight line between two waves; null where one is not shown, or the question changed in between. */
export function layTrendLine(shape: ShapeOf<'trend-line'>, frame: LayFrame): Draft | null {
  const from = positionOf(frame, shape.from)?.at;
  const to = positionOf(frame, shape.to)?.at;
  if (!from || !to || !frame.axes?.yearAt || isBroken(frame.spec, shape.from, shape.to)) return null;
  const { size } = frame;
  const slope = to.x === from.x ? 0 : (to.y - from.y) / (to.x - from.x);
  const pad = size * 0.7;
  return {
    pieces: [{ kind: 'line', use: 'trend-line', from, to }],
    words: {
      anchor: { ...to, clear: size },
      // Along the line, back from its end, above it and below it.
      seats: (w, h) =>
        [1, 0.8, 0.6, 0.4, 0.2].flatMap((share) => {
          const end = from.x + (to.x - from.x) * share;
          const x = to.x >= from.x ? end - w - pad : end + pad;
          const heights = [x, x + w].map((at) => from.y + slope * (at - from.x));
          return [
            { x, y: Math.min(...heights) - pad - h, w, h },
            { x, y: Math.max(...heights) + pad, w, h },
          ];
        }),
      leader: 'far',
    },
  };
}
