import type { ShapeOf } from '../../model/annotation.ts';
import type { MarkPosition } from '../geometry.ts';
import { inside } from '../nearest-free.ts';
import { overlaps, type Box, type Point } from '../place-notes.ts';
import { isBroken } from './broken-line.ts';
import type { LaidPiece } from './laid-annotation.ts';
import { leastCovering, positionOf, sharedGround, type Draft, type LayFrame } from './lay-frame.ts';
import { ownRow } from './own-row.ts';

/** Of the words of an annotation. */
export interface WordsSize {
  readonly w: number;
  readonly h: number;
}

/**
 * Dotted guides from both marks to an arrow along the axis of percentages, which ends level with the `to` mark. It
 * stands where it, its guides and its words cover least, near its marks. Null where a figure is not shown, the chart
 * has no such axis, or the question changed in between.
 */
export function layDifference(
  shape: ShapeOf<'difference'>,
  words: WordsSize | null,
  frame: LayFrame,
  bounds: Box,
): Draft | null {
  const from = positionOf(frame, shape.from);
  const to = positionOf(frame, shape.to);
  if (!from || !to || !frame.axes || isBroken(frame.spec, shape.from, shape.to)) return null;
  const isUpright = frame.axes.along === 'y';
  const draftAt = (at: number) =>
    isUpright ? upright(from, to, at, frame.size) : across(from, to, at, frame.size);
  const places = isUpright
    ? placesBeside(stretchX(to), stretchX(from), { start: frame.plot.x, length: frame.plot.w }, frame.size)
    : placesBeside(stretchY(to), stretchY(from), { start: frame.plot.y, length: frame.plot.h }, frame.size);
  const at = leastCovering(
    places,
    (place) => coveredBy(draftAt(place), words, { from, to }, frame, bounds),
    0.04,
  );
  const draft = draftAt(at ?? (isUpright ? (from.at.x + to.at.x) / 2 : (from.at.y + to.at.y) / 2));
  const { seats } = draft.words;
  return seats === undefined
    ? draft
    : { ...draft, words: { ...draft.words, seats: (w, h) => airyFirst(seats(w, h), frame, bounds) } };
}

/** Seats off all other words first: a badge right above a name reads as one with it. Where none is, as they were. */
function airyFirst(seats: readonly Box[], { texts, size }: LayFrame, bounds: Box): readonly Box[] {
  const air = seatAir * size;
  const isAiry = (seat: Box) => {
    const { x, y, w, h } = inside(seat, bounds);
    const wide = { x: x - air, y: y - air, w: w + 2 * air, h: h + 2 * air };
    return !texts.some((text) => overlaps(wide, text));
  };
  return [...seats.filter(isAiry), ...seats.filter((seat) => !isAiry(seat))];
}

/**
 * What a difference at a place lies over: its arrow, its guides, and its words in their best seat. Measured in lengths
 * of type, not as a share of the line: a long guide may not run through more than a short one.
 */
function coveredBy(
  { pieces, words: { seats } }: Draft,
  words: WordsSize | null,
  ends: { readonly from: MarkPosition; readonly to: MarkPosition },
  frame: LayFrame,
  bounds: Box,
): number {
  const { size, obstacles } = frame;
  const isOther = (box: Box) => box !== ends.from.box && box !== ends.to.box;
  const others = obstacles.filter(isOther);
  // A guide may run over lines, and over no figure; not through the mark at the other end either.
  const figures = [...[...frame.positions.values()].map(({ box }) => box), ...frame.texts].filter(isOther);
  const through = pieces.map((piece) => {
    if (piece.kind !== 'line') return 0;
    const isArrow = piece.use === 'arrow';
    const box = around(piece.from, piece.to, size * (isArrow ? arrowAir : 0.1));
    const ground = isArrow
      ? sharedGround(box, others)
      : sharedGround(box, [...figures, ...otherEnd(piece.from, ends)]);
    return ((isArrow ? 0.8 : 0.1) * ground) / (Math.min(box.w, box.h) * size);
  });
  const over = (seat: Box) => others.some((other) => overlaps(seat, other)) || leaves(seat, bounds);
  const isCrowded = words !== null && (seats?.(words.w, words.h) ?? []).every(over);
  return (
    through.reduce((total, each) => total + each, isCrowded ? crowded : 0) +
    anothersRow * strays(pieces, ends, frame)
  );
}

/** Rows between the figures and an arrow that lies in none of theirs. */
function strays(
  pieces: Draft['pieces'],
  { from, to }: { readonly from: MarkPosition; readonly to: MarkPosition },
  frame: LayFrame,
): number {
  const rows = [from, to].flatMap((mark) => ownRow(mark, frame) ?? []);
  const arrow = pieces.find((piece) => piece.kind === 'line' && piece.use === 'arrow');
  if (rows.length === 0 || arrow?.kind !== 'line') return 0;
  const [top, foot] = [Math.min(...rows.map((row) => row.from)), Math.max(...rows.map((row) => row.to))];
  const { y } = arrow.from;
  return Math.max(0, top - y, y - foot) / frame.size;
}

/** The mark a guide does not come from. */
function otherEnd(
  start: Point,
  { from, to }: { readonly from: MarkPosition; readonly to: MarkPosition },
): readonly Box[] {
  const isOf = ({ at, box }: MarkPosition) =>
    start.y === at.y && start.x >= box.x && start.x <= box.x + box.w;
  return [from, to].filter((mark) => !isOf(mark)).map(({ box }) => box);
}

function leaves({ x, y, w, h }: Box, bounds: Box): boolean {
  return x < bounds.x || y < bounds.y || x + w > bounds.x + bounds.w || y + h > bounds.y + bounds.h;
}

function around(a: Point, b: Point, by: number): Box {
  const [x, y] = [Math.min(a.x, b.x) - by, Math.min(a.y, b.y) - by];
  return { x, y, w: Math.abs(a.x - b.x) + 2 * by, h: Math.abs(a.y - b.y) + 2 * by };
}

function upright(from: MarkPosition, to: MarkPosition, x: number, size: number): Draft {
  const ends = { from: { x, y: from.at.y }, to: { x, y: to.at.y } };
  const middle = (from.at.y + to.at.y) / 2;
  const pad = size * 0.6;
  const levels = (h: number) => [
    ...[middle, to.at.y - h / 2 - pad, to.box.y - h / 2 - pad],
    ...[to.at.y + h / 2 + pad, from.at.y, from.at.y - h / 2 - pad, from.at.y + h / 2 + pad],
  ];
  const guides = [
    guide(
      { ...from.at, x: edgeTowards(stretchX(from), from.at.x, x) },
      past(ends.from, 'x', from.at.x, size),
    ),
    guide({ ...to.at, x: edgeTowards(stretchX(to), to.at.x, x) }, past(ends.to, 'x', to.at.x, size)),
  ];
  return {
    pieces: [...guides, ...arrowOf(ends, size)],
    words: {
      anchor: { x, y: middle, clear: pad },
      seats: (w, h) =>
        levels(h).flatMap((y) => [
          { x: x + pad, y: y - h / 2, w, h },
          { x: x - pad - w, y: y - h / 2, w, h },
          { x: x - w / 2, y: y - h / 2, w, h },
        ]),
      around: around(ends.from, ends.to, 0),
      leader: 'far',
      isPill: true,
    },
  };
}

function across(from: MarkPosition, to: MarkPosition, y: number, size: number): Draft {
  const ends = { from: { x: from.at.x, y }, to: { x: to.at.x, y } };
  const [left, right] = [Math.min(from.at.x, to.at.x), Math.max(from.at.x, to.at.x)];
  const pad = size * 0.6;
  const guides = [
    guide(
      { ...from.at, y: edgeTowards(stretchY(from), from.at.y, y) },
      past(ends.from, 'y', from.at.y, size),
    ),
    guide({ ...to.at, y: edgeTowards(stretchY(to), to.at.y, y) }, past(ends.to, 'y', to.at.y, size)),
  ];
  return {
    pieces: [...guides, ...arrowOf(ends, size)],
    words: {
      anchor: { x: (left + right) / 2, y, clear: pad },
      seats: (w, h) => {
        const lefts = [(left + right) / 2 - w / 2, left, right - w];
        return [
          { x: right + pad, y: y - h / 2, w, h },
          { x: left - pad - w, y: y - h / 2, w, h },
          ...lefts.flatMap((x) => [
            { x, y: y - pad - h, w, h },
            { x, y: y + pad, w, h },
          ]),
        ];
      },
      around: around(ends.from, ends.to, 0),
      leader: 'far',
      isPill: true,
    },
  };
}

/** Between the words of a difference and other words; in type. */
const seatAir = 0.5;
/** What a place costs where none of the seats of its words is free: their leader would run through the chart. */
const crowded = 2;
/** What each length of type costs that an arrow lies beyond the rows of its figures. */
const anothersRow = 2;

/** Half the ground of an arrow and its head; in type. */
const arrowAir = 0.3;

interface Stretch {
  readonly start: number;
  readonly length: number;
}

function stretchX({ box }: MarkPosition): Stretch {
  return { start: box.x, length: box.w };
}

function stretchY({ box }: MarkPosition): Stretch {
  return { start: box.y, length: box.h };
}

/**
 * Just past the one mark, on the far side of the other; just before it; then the same at the other; between them; and
 * then anywhere in the plot, the nearest to its marks first.
 */
function placesBeside(to: Stretch, from: Stretch, plot: Stretch, size: number): readonly number[] {
  const air = size * 0.3;
  const before = ({ start }: Stretch) => start - air;
  const after = ({ start, length }: Stretch) => start + length + air;
  const middleOf = ({ start, length }: Stretch) => start + length / 2;
  const [far, near] = middleOf(to) >= middleOf(from) ? [after, before] : [before, after];
  const between = (middleOf(to) + middleOf(from)) / 2;
  const own = [far(to), near(to), near(from), far(from), between];
  const step = size * 0.6;
  const anywhere = Array.from(
    { length: Math.floor(plot.length / step) },
    (_, index) => plot.start + (index + 0.5) * step,
  );
  // Rather at the figure it points at.
  const away = (at: number) => Math.min(Math.abs(at - middleOf(to)), 2 * Math.abs(at - middleOf(from)));
  const nearest = anywhere.sort((a, b) => away(a) - away(b)).slice(0, mostPlaces);
  return [...own, ...nearest].filter((at) => at >= plot.start && at <= plot.start + plot.length);
}

/** Of a long ranking there are thousands; one that is far from its marks says little. */
const mostPlaces = 40;

/** The edge of a mark on the side of the arrow; its middle where the arrow stands within it. */
function edgeTowards({ start, length }: Stretch, middle: number, arrow: number): number {
  const side = Math.sign(arrow - middle);
  const edge = side > 0 ? start + length : start;
  return side * (arrow - edge) > 0 ? edge : middle;
}

/** Guides run to just past the arrow. */
function past(end: Point, along: 'x' | 'y', from: number, size: number): Point {
  return { ...end, [along]: end[along] + Math.sign(end[along] - from) * size * 0.25 };
}

function guide(from: Point, to: Point): LaidPiece {
  return { kind: 'line', use: 'guide', from, to };
}

/** Equal figures have guides and no arrow. */
function arrowOf(ends: { readonly from: Point; readonly to: Point }, size: number): readonly LaidPiece[] {
  const length = Math.hypot(ends.to.x - ends.from.x, ends.to.y - ends.from.y);
  return length < size * 0.15 ? [] : [{ kind: 'line', use: 'arrow', ...ends }];
}
