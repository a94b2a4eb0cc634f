import type { Box, Point } from '../place-notes.ts';
import { aroundTexts } from './around-texts.ts';
import type { Extent } from './enclosed-extent.ts';
import type { LaidPiece } from './laid-annotation.ts';
import type { Draft, LayFrame } from './lay-frame.ts';

/** Ground behind the data with dashed edges; its words on top, or beside it where it is narrow. */
export function layBand({ box, runs }: Extent, frame: LayFrame): Draft {
  const { size } = frame;
  const { x, y, w, h } = box;
  const edges: readonly LaidPiece[] =
    runs === 'upright'
      ? [x, x + w].flatMap((at) => edge({ x: at, y }, { x: at, y: y + h }, frame))
      : [y, y + h].flatMap((at) => edge({ x, y: at }, { x: x + w, y: at }, frame));
  const pad = size * 0.5;
  const isRoomy = runs === 'across' || w >= size * 6;
  return {
    pieces: [{ kind: 'ground', box }, ...edges],
    words: {
      anchor: { x: x + w / 2, y: y + pad, clear: 0 },
      reach: box,
      seats: (wide, high) =>
        runs === 'upright'
          ? down(box, high, pad, isRoomy ? [x + w / 2 - wide / 2] : [x + w + pad, x - pad - wide], wide)
          : acrossSeats(box, wide, high, pad),
      leader: 'far',
      align: runs === 'upright' && isRoomy ? 'center' : 'left',
      ...(runs === 'upright' && isRoomy ? { widest: w - 2 * pad } : {}),
    },
  };
}

function edge(from: Point, to: Point, frame: LayFrame): readonly LaidPiece[] {
  return aroundTexts(from, to, frame).map((part) => ({ kind: 'line', use: 'edge', ...part }));
}

/** On top of the band, then lower, as far as its foot. */
function down(box: Box, high: number, pad: number, lefts: readonly number[], wide: number): readonly Box[] {
  const steps = 9;
  return Array.from({ length: steps }, (_, step) => step / (steps - 1)).flatMap((share) =>
    lefts.map((x) => ({ x, y: box.y + pad + (box.h - high - 2 * pad) * share, w: wide, h: high })),
  );
}

/** In the band, from its right end back; where it is low, above it and below it. */
function acrossSeats({ x, y, w, h }: Box, wide: number, high: number, pad: number): readonly Box[] {
  const lefts = [1, 0, 0.75, 0.25, 0.5].map((share) => x + pad + (w - wide - 2 * pad) * share);
  const tops = [...(h >= high ? [y + h / 2 - high / 2] : []), y - high - pad / 2, y + h + pad / 2];
  return tops.flatMap((top) => lefts.map((left) => ({ x: left, y: top, w: wide, h: high })));
}
