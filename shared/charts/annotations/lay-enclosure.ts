import type { ShapeOf } from '../../model/annotation.ts';
import type { Box, Point } from '../place-notes.ts';
import { clamp, freest, grow, positionOf, unionOf, within, type Draft, type LayFrame } from './lay-frame.ts';
import type { LaidPiece } from './laid-annotation.ts';

type Enclosure = ShapeOf<'enclosure'>;

/** What is enclosed, and whether it reaches over the plot from top to foot ('upright') or from side to side. */
interface Extent {
  readonly box: Box;
  readonly runs: 'upright' | 'across';
  readonly isOfMarks: boolean;
}

/** A band behind the data, a box around figures, or a bracket beside them; null where nothing of it is in the plot. */
export function layEnclosure(shape: Enclosure, frame: LayFrame): Draft | null {
  const extent = extentOf(shape, frame);
  if (!extent) return null;
  switch (shape.form) {
    case 'band':
      return layBand(extent, frame);
    case 'box':
      return layBox(extent, frame);
    case 'bracket':
      return layBracket(extent, frame);
  }
}

function extentOf({ around, form }: Enclosure, frame: LayFrame): Extent | null {
  const { axes, plot, size, spec } = frame;
  if ('marks' in around) {
    // Areas of a map lie all about.
    if (spec.kind === 'map') return null;
    const marks = unionOf(around.marks.flatMap((mark) => positionOf(frame, mark)?.box ?? []));
    if (!marks) return null;
    const runs = axes?.along === 'y' ? 'upright' : 'across';
    const box = grow(marks, size * 0.45);
    return { box: form === 'band' ? spanning(box, runs, plot) : box, runs, isOfMarks: true };
  }
  if (!axes) return null;
  if ('fromYear' in around) {
    if (!axes.yearAt) return null;
    const [from, to] = [around.fromYear, around.toYear].map(axes.yearAt).sort((a, b) => a - b);
    return inPlot({ ...plot, x: from ?? 0, w: (to ?? 0) - (from ?? 0) }, 'upright', plot);
  }
  const [from = 0, to = 0] = [around.fromPercent, around.toPercent].map(axes.percentAt).sort((a, b) => a - b);
  return axes.along === 'y'
    ? inPlot({ ...plot, y: from, h: to - from }, 'across', plot)
    : inPlot({ ...plot, x: from, w: to - from }, 'upright', plot);
}

function inPlot(box: Box, runs: Extent['runs'], plot: Box): Extent | null {
  const shown = within(box, plot);
  return shown && { box: shown, runs, isOfMarks: false };
}

/** From edge to edge of the plot. */
function spanning({ x, y, w, h }: Box, runs: Extent['runs'], plot: Box): Box {
  return runs === 'upright' ? { x, w, y: plot.y, h: plot.h } : { x: plot.x, w: plot.w, y, h };
}

function layBand({ box, runs }: Extent, { size }: LayFrame): Draft {
  const { x, y, w, h } = box;
  const edges: readonly LaidPiece[] =
    runs === 'upright'
      ? [x, x + w].map((at) => edge({ x: at, y }, { x: at, y: y + h }))
      : [y, y + h].map((at) => edge({ x, y: at }, { x: x + w, y: at }));
  const pad = size * 0.5;
  const isRoomy = runs === 'across' || w >= size * 6;
  return {
    pieces: [{ kind: 'ground', box }, ...edges],
    sign: null,
    words: {
      anchor: { x: x + w / 2, y: y + pad, clear: pad },
      seats: (wide, high) =>
        runs === 'upright'
          ? down(box, high, pad, isRoomy ? [x + w / 2 - wide / 2] : [x + w + pad, x - pad - wide], wide)
          : acrossSeats(box, wide, high, pad),
      leader: 'never',
      align: runs === 'upright' && isRoomy ? 'center' : 'left',
      ...(runs === 'upright' && isRoomy ? { widest: w - 2 * pad } : {}),
    },
  };
}

function edge(from: Point, to: Point): LaidPiece {
  return { kind: 'line', use: 'edge', from, to };
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

function layBox({ box }: Extent, { size, plot }: LayFrame): Draft {
  const { x, y, w, h } = box;
  const pad = size * 0.5;
  return {
    pieces: [{ kind: 'outline', box }],
    sign: null,
    words: {
      anchor: { x: x + w / 2, y: clamp(y, plot.y, plot.y + plot.h), clear: pad },
      around: box,
      seats: (wide, high) => [
        { x, y: y - high - pad / 2, w: wide, h: high },
        { x: x + w - wide, y: y - high - pad / 2, w: wide, h: high },
        { x: x + w + pad, y: y + h / 2 - high / 2, w: wide, h: high },
        { x: x - pad - wide, y: y + h / 2 - high / 2, w: wide, h: high },
        { x, y: y + h + pad / 2, w: wide, h: high },
        { x: x + w - wide, y: y + h + pad / 2, w: wide, h: high },
      ],
      leader: 'far',
    },
  };
}

function layBracket({ box, runs, isOfMarks }: Extent, frame: LayFrame): Draft {
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
    sign: null,
    words: {
      anchor: { x: x + w / 2, y: at, clear: air },
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
    sign: null,
    words: {
      anchor: { x: at, y: y + h / 2, clear: air },
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
