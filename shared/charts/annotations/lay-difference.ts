import type { ShapeOf } from '../../model/annotation.ts';
import type { MarkPosition } from '../geometry.ts';
import type { Box, Point } from '../place-notes.ts';
import { isBroken } from './broken-line.ts';
import { freest, positionOf, type Draft, type LayFrame } from './lay-frame.ts';
import type { LaidPiece } from './laid-annotation.ts';

/**
 * Dotted guides from both marks to an arrow along the axis of percentages, which ends level with the `to` mark.
 * Null where a figure is not shown, the chart has no such axis, or the question changed in between.
 */
export function layDifference(shape: ShapeOf<'difference'>, frame: LayFrame): Draft | null {
  const from = positionOf(frame, shape.from);
  const to = positionOf(frame, shape.to);
  if (!from || !to || !frame.axes || isBroken(frame.spec, shape.from, shape.to)) return null;
  return frame.axes.along === 'y' ? upright(from, to, frame) : across(from, to, frame);
}

function upright(from: MarkPosition, to: MarkPosition, frame: LayFrame): Draft {
  const { size, plot, obstacles } = frame;
  const isRight = to.at.x >= from.at.x;
  const candidates = besides(
    { start: to.box.x, length: to.box.w },
    { start: from.box.x, length: from.box.w },
    isRight,
    size * 0.3,
  ).filter((x) => x >= plot.x && x <= plot.x + plot.w);
  const [top, foot] = sorted(from.at.y, to.at.y);
  const strip = (x: number): Box => ({ x: x - size * 0.2, y: top, w: size * 0.4, h: foot - top });
  const x = freest(candidates, strip, obstacles) ?? (from.at.x + to.at.x) / 2;
  const ends = { from: { x, y: from.at.y }, to: { x, y: to.at.y } };
  const middle = (top + foot) / 2;
  const pad = size * 0.6;
  return {
    pieces: withGuides(from, to, ends, size, frame),
    sign: null,
    words: {
      anchor: { x, y: middle, clear: pad },
      seats: (w, h) =>
        [middle, to.at.y - h / 2 - pad, to.box.y - h / 2 - pad, to.at.y + h / 2 + pad, from.at.y].flatMap(
          (y) => [
            { x: x + pad, y: y - h / 2, w, h },
            { x: x - pad - w, y: y - h / 2, w, h },
            { x: x - w / 2, y: y - h / 2, w, h },
          ],
        ),
      leader: 'never',
    },
  };
}

function across(from: MarkPosition, to: MarkPosition, frame: LayFrame): Draft {
  const { size, plot, obstacles } = frame;
  const isBelow = to.at.y > from.at.y;
  const candidates = besides(
    { start: to.box.y, length: to.box.h },
    { start: from.box.y, length: from.box.h },
    isBelow,
    size * 0.3,
  ).filter((y) => y >= plot.y && y <= plot.y + plot.h);
  const [left, right] = sorted(from.at.x, to.at.x);
  const strip = (y: number): Box => ({ x: left, y: y - size * 0.2, w: right - left, h: size * 0.4 });
  const y = freest(candidates, strip, obstacles) ?? (from.at.y + to.at.y) / 2;
  const ends = { from: { x: from.at.x, y }, to: { x: to.at.x, y } };
  const pad = size * 0.6;
  return {
    pieces: withGuides(from, to, ends, size, frame),
    sign: null,
    words: {
      anchor: { x: (left + right) / 2, y, clear: pad },
      seats: (w, h) => {
        const middle = (left + right) / 2 - w / 2;
        return [
          { x: right + pad, y: y - h / 2, w, h },
          { x: left - pad - w, y: y - h / 2, w, h },
          { x: middle, y: y - pad - h, w, h },
          { x: middle, y: y + pad, w, h },
        ];
      },
      leader: 'never',
    },
  };
}

interface Stretch {
  readonly start: number;
  readonly length: number;
}

/** Just past the one mark, on the far side of the other; just before it; then the same at the other; between them. */
function besides(to: Stretch, from: Stretch, isAfter: boolean, air: number): readonly number[] {
  const before = ({ start }: Stretch) => start - air;
  const after = ({ start, length }: Stretch) => start + length + air;
  const [far, near] = isAfter ? [after, before] : [before, after];
  const between = (to.start + from.start + (to.length + from.length) / 2) / 2;
  return [far(to), near(to), near(from), far(from), between];
}

/** Guides run from the edge of their mark to just past the arrow. Equal figures have guides and no arrow. */
function withGuides(
  from: MarkPosition,
  to: MarkPosition,
  arrow: { readonly from: Point; readonly to: Point },
  size: number,
  { axes }: LayFrame,
): readonly LaidPiece[] {
  const guide = ({ at, box }: MarkPosition, end: Point): LaidPiece => {
    const [fromX, toX] = axes?.along === 'y' ? pastMark(at.x, box.x, box.w, end.x, size) : [at.x, end.x];
    const [fromY, toY] = axes?.along === 'y' ? [at.y, end.y] : pastMark(at.y, box.y, box.h, end.y, size);
    return { kind: 'line', use: 'guide', from: { x: fromX, y: fromY }, to: { x: toX, y: toY } };
  };
  const length = Math.hypot(arrow.to.x - arrow.from.x, arrow.to.y - arrow.from.y);
  return [
    guide(from, arrow.from),
    guide(to, arrow.to),
    ...(length < size * 0.15 ? [] : [{ kind: 'line', use: 'arrow', ...arrow } as const]),
  ];
}

/** From the edge of a mark on the side of the arrow to a little past that. */
function pastMark(at: number, start: number, length: number, end: number, size: number): [number, number] {
  const side = Math.sign(end - at);
  const edge = side > 0 ? start + length : start;
  return [side * (end - edge) > 0 ? edge : at, end + side * size * 0.25];
}

function sorted(a: number, b: number): readonly [number, number] {
  return a <= b ? [a, b] : [b, a];
}
