import type { MarkPosition } from '../geometry.ts';
import { inside, nearestFree } from '../nearest-free.ts';
import { leaderOf } from '../note-leader.ts';
import type { Box, Point } from '../place-notes.ts';
import type { LaidPiece, SymbolName } from './laid-annotation.ts';
import { leastCovering, sharedGround, type Draft, type LayFrame } from './lay-frame.ts';
import { ownRow, type OwnRow } from './own-row.ts';

interface Surroundings {
  readonly bounds: Box;
  /** Diameter of a mark. */
  readonly dot: number;
  /** Where a person put the middle of it. */
  readonly put: Point | null;
}

/**
 * A sign right at its mark; its words beside it, or somewhere else with a leader to it. A sign without words may be put
 * elsewhere itself: then the leader is its own.
 */
export function laySign(
  symbol: SymbolName,
  mark: MarkPosition,
  frame: LayFrame,
  around: Surroundings,
): Draft {
  const { size, spec } = frame;
  const box = around.put === null ? placeOf(mark, frame, around) : putBox(around.put, frame, around);
  const middle = { x: box.x + box.w / 2, y: box.y + box.h / 2 };
  const own = ownRow(mark, frame);
  const gap = size * 0.1;
  return {
    pieces: [
      ...leaderTo(mark, box, size),
      { kind: 'symbol', symbol, box, isOnFill: isOnFill(box, mark, spec) },
    ],
    held: box,
    words: {
      anchor: { ...middle, clear: box.w / 2 + size * 0.15 },
      origin: mark.at,
      around: box,
      seats: (w, h) => [
        { x: box.x + box.w + gap, y: middle.y - h / 2, w, h },
        { x: box.x - gap - w, y: middle.y - h / 2, w, h },
        { x: middle.x - w / 2, y: box.y - gap - h, w, h },
        { x: middle.x - w / 2, y: box.y + box.h + gap, w, h },
      ],
      leader: 'far',
      ...(own ? { own } : {}),
    },
  };
}

/** There, or at the nearest place that covers nothing. */
function putBox(put: Point, { size, obstacles, spec }: LayFrame, { bounds }: Surroundings): Box {
  const wanted = inside(dotAround(put, sideOf(spec, size)), bounds);
  return nearestFree(wanted, obstacles, bounds) ?? wanted;
}

/** Where a sign was put so far off that it would be read as another's. */
function leaderTo(mark: MarkPosition, box: Box, size: number): readonly LaidPiece[] {
  const itself = mark.own ?? mark.box;
  if (gapTo(itself, box) < size * leaderFrom) return [];
  const anchor = { ...mark.at, clear: size * 0.3 };
  const { w: width, h: height } = box;
  return [
    {
      ...{ kind: 'line', use: 'leader' },
      ...leaderOf(box, { id: '', anchor, around: itself, width, height }),
    },
  ];
}

/** In type. */
const leaderFrom = 1;
const signSize = 1.5;
/** On a part of a bar, over its edge: larger, it would lie over the figure in it. */
const signSizeOnPart = 1.1;

function sideOf({ kind }: LayFrame['spec'], size: number): number {
  return size * (kind === 'distribution' ? signSizeOnPart : signSize);
}

/** Where marks are areas of colour a sign may stand on them. */
function isFilled({ kind }: LayFrame['spec']): boolean {
  return kind === 'bars' || kind === 'distribution' || kind === 'map';
}

/** A sign beside a bar needs no ground of its own; on a map it stands in its area. */
function isOnFill(box: Box, mark: MarkPosition, spec: LayFrame['spec']): boolean {
  return spec.kind === 'map' || (isFilled(spec) && sharedGround(box, [mark.box]) > 0);
}

/** As near its mark as where it covers little; rather on the line of its own mark than in the row of another. */
function placeOf(mark: MarkPosition, frame: LayFrame, { bounds, dot }: Surroundings): Box {
  const { size, obstacles, spec } = frame;
  const side = sideOf(spec, size);
  const itself = mark.own ?? mark.box;
  const others = [...obstacles.filter((box) => box !== mark.box), ...(mark.beside ?? [])];
  const row = ownRow(mark, frame);
  const share = (box: Box, boxes: readonly Box[]) => sharedGround(box, boxes) / (side * side);
  const ownGround = isFilled(spec) ? 0.3 : 3;
  const outsideRow = isFilled(spec) ? 1.5 : 4;
  const best = leastCovering(
    candidates(mark, side, size, dot),
    (box) =>
      3 * share(box, others) +
      ownGround * share(box, [itself]) +
      4 * share(box, [dotAround(mark.at, isFilled(spec) ? 0 : dot)]) +
      4 * outside(box, { from: bounds.y, to: bounds.y + bounds.h }) +
      4 * (box.x < bounds.x || box.x + side > bounds.x + bounds.w ? 1 : 0) +
      (row ? outsideRow * outside(box, row) : 0) +
      0.6 * (gapTo(itself, box) / size),
    0.004,
  );
  return best ?? { ...dotAround(mark.at, side) };
}

/** Beside the mark and its interval, on every side and a little further on; and on what is filled. */
function candidates(
  { at, box: whole, own: box = whole }: MarkPosition,
  side: number,
  size: number,
  dot: number,
): readonly Box[] {
  const gap = size * 0.15;
  const spots = [dotAround(at, dot), box].flatMap((ring) => {
    const [left, right] = [ring.x - gap - side, ring.x + ring.w + gap];
    const [above, below] = [ring.y - gap - side, ring.y + ring.h + gap];
    const [x, y] = [at.x - side / 2, at.y - side / 2];
    return [0, 1, 2, 3, 4, 5].flatMap((step) => {
      const on = step * size * 0.4;
      return [
        { x: right + on, y },
        { x: left - on, y },
        { x, y: above - on },
        { x, y: below + on },
        { x: right + on, y: above },
        { x: right + on, y: below },
        { x: left - on, y: above },
        { x: left - on, y: below },
      ];
    });
  });
  const columns = Math.max(1, Math.floor((box.w - side) / (size * 0.4)));
  const rows = Math.max(0, Math.min(4, Math.floor((box.h - side) / (size * 0.4))));
  // A thin bar it overlaps a little at both edges.
  const top = box.y + Math.min(0, (box.h - side) / 2);
  const within =
    box.w < side || box.h < side * 0.6
      ? []
      : Array.from({ length: (columns + 1) * (rows + 1) }, (_, index) => ({
          x: box.x + ((box.w - side) * (index % (columns + 1))) / columns,
          y: top + Math.floor(index / (columns + 1)) * size * 0.4,
        }));
  const overEdge = [0.5, 0.7].flatMap((share) => [
    { x: at.x - side / 2, y: box.y - side * share },
    { x: at.x - side / 2, y: box.y + box.h - side * (1 - share) },
  ]);
  return [...spots, ...within, ...overEdge].map((spot) => ({ ...spot, w: side, h: side }));
}

function dotAround({ x, y }: Point, size: number): Box {
  return { x: x - size / 2, y: y - size / 2, w: size, h: size };
}

/** Share of a box that is above or below a stretch. */
function outside({ y, h }: Box, { from, to }: OwnRow): number {
  return (Math.max(0, from - y) + Math.max(0, y + h - to)) / h;
}

/** Between a mark with its interval and a sign. */
function gapTo({ x, y, w, h }: Box, sign: Box): number {
  return Math.hypot(
    Math.max(0, x - sign.x - sign.w, sign.x - x - w),
    Math.max(0, y - sign.y - sign.h, sign.y - y - h),
  );
}
