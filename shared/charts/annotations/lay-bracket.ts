import type { Box, Point } from '../place-notes.ts';
import type { Extent } from './enclosed-extent.ts';
import type { LaidPiece } from './laid-annotation.ts';
import { freest, type Draft, type LayFrame } from './lay-frame.ts';

/** A bracket beside what it is about, where it covers least. */
export function layBracket({ box, runs, isOfMarks }: Extent, frame: LayFrame): Draft {
  return runs === 'upright' ? lyingBracket(box, isOfMarks, frame) : standingBracket(box, isOfMarks, frame);
}

/** Above what it is about, its ends pointing down. */
function lyingBracket({ x, y, w }: Box, isOfMarks: boolean, { size, obstacles, plot }: LayFrame): Draft {
  const tick = size * 0.45;
  const air = size * 0.4;
  const starts = isOfMarks
    ? [y - air, y - air - size * 1.4, y - air - size * 2.8, plot.y + size * 2]
    : [2, 4, 6, 8].map((lines) => plot.y + size * lines);
  const strip = (at: number): Box => ({ x, y: at - air, w, h: tick + air });
  const inside = starts.filter((at) => at - air >= plot.y - size);
  const at = freest(inside, strip, obstacles) ?? Math.max(plot.y, y);
  return {
    pieces: [
      stroke({ x, y: at }, { x: x + w, y: at }),
      stroke({ x, y: at }, { x, y: at + tick }),
      stroke({ x: x + w, y: at }, { x: x + w, y: at + tick }),
    ],
    words: {
      anchor: { x: x + w / 2, y: at, clear: air },
      reach: { x, y: at, w, h: 0 },
      seats: (wide, high) => [
        { x: x + w / 2 - wide / 2, y: at - air - high, w: wide, h: high },
        { x: x + w + air, y: at - high / 2, w: wide, h: high },
        { x: x - air - wide, y: at - high / 2, w: wide, h: high },
        { x: x + w / 2 - wide / 2, y: at + tick + air, w: wide, h: high },
      ],
      leader: 'far',
      align: 'center',
    },
  };
}

/** Right of what it is about, its ends pointing back to it. */
function standingBracket(
  { x, y, w, h }: Box,
  isOfMarks: boolean,
  { size, obstacles, plot }: LayFrame,
): Draft {
  const tick = size * 0.45;
  const air = size * 0.4;
  const right = x + w;
  const starts = isOfMarks
    ? [0, 2, 4, 6, 8, 10, 12].map((step) => right + air + tick + step * size)
    : [plot.x + size, plot.x + plot.w - size];
  const strip = (at: number): Box => ({ x: at - tick, y, w: tick + air, h });
  const inside = starts.filter((at) => at <= plot.x + plot.w + size);
  const at = freest(inside, strip, obstacles) ?? right;
  return {
    pieces: [
      stroke({ x: at, y }, { x: at, y: y + h }),
      stroke({ x: at, y }, { x: at - tick, y }),
      stroke({ x: at, y: y + h }, { x: at - tick, y: y + h }),
    ],
    words: {
      anchor: { x: at, y: y + h / 2, clear: air },
      reach: { x: at, y, w: 0, h },
      seats: (wide, high) => [
        { x: at + air, y: y + h / 2 - high / 2, w: wide, h: high },
        { x: at - tick - air - wide, y: y + h / 2 - high / 2, w: wide, h: high },
      ],
      leader: 'far',
    },
  };
}

function stroke(from: Point, to: Point): LaidPiece {
  return { kind: 'line', use: 'bracket', from, to };
}
