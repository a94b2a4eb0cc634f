import { meets } from '../note-leader.ts';
import type { Box, Point } from '../place-notes.ts';
import { aroundTexts } from './around-texts.ts';
import { sidesOf, type Side } from './bracket-sides.ts';
import type { Extent } from './enclosed-extent.ts';
import type { LaidPiece } from './laid-annotation.ts';
import { leastCovering, sharedGround, type Draft, type LayFrame } from './lay-frame.ts';

/**
 * A bracket beside what it is about, where it covers least. Its arms reach to the figures, around what is to be read
 * in between, so that it is theirs also where its back stands further off.
 */
export function layBracket(extent: Extent, frame: LayFrame): Draft {
  const { size, obstacles } = frame;
  const isLying = extent.runs === 'upright' || frame.spec.kind === 'distribution';
  const brackets = sidesOf(isLying).flatMap((side) => bracketsOn(side, extent, frame));
  const best = leastCovering(brackets, (bracket) => {
    const strip = stripOf(bracket, size);
    return sharedGround(strip, obstacles) / (strip.w * strip.h) + bracket.cost;
  });
  return draftOf(best ?? nearest(isLying, extent, frame), isLying, frame);
}

/** Seen from its side: x runs out from the figures, y along them. */
interface Bracket {
  readonly side: Side;
  /** Where its back stands. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  /** Where its arms end. */
  readonly foot: number;
  readonly cost: number;
}

const tickInType = 0.45;
const airInType = 0.4;
/** How far its arms reach into the air around figures. */
const reachInType = 0.2;
/** How far off its back may stand from figures, and from the edge of the plot where it is about an axis. */
const stepsOff = [0, 0.7, 1.4, 2.1, 2.8, 4];
const stepsIn = [2, 4, 6, 8];
/** The other side of its figures is where one looks last. */
const otherSide = 0.5;

function bracketsOn(side: Side, { box, isOfMarks }: Extent, frame: LayFrame): readonly Bracket[] {
  const { size, plot } = frame;
  const own = side.seen(box);
  const room = side.seen(plot);
  const end = room.x + room.w;
  const tick = size * tickInType;
  if (!isOfMarks) {
    if (side.isOther) return [];
    return stepsIn.map((step) => {
      const at = end - size * step;
      return { side, at, from: own.y, to: own.y + own.h, foot: at - tick, cost: 0 };
    });
  }
  const edge = own.x + own.w;
  const foot = edge - size * reachInType;
  return stepsOff
    .map((step) => edge + tick + step * size)
    .filter((at) => at <= end + size)
    .map((at) => ({ ...around(side, at, foot, own, frame), cost: side.isOther ? otherSide : 0 }));
}

/** Its arms a little further apart where that keeps them clear of what is to be read. */
function around(side: Side, at: number, foot: number, own: Box, { texts, size }: LayFrame) {
  const air = size * 0.15;
  const seen = texts.map(side.seen);
  const cutAt = (y: number) => seen.filter((text) => meets(text, { x: foot, y }, { x: at, y }));
  const mostApart = size * 1.5;
  const from = Math.min(own.y, ...cutAt(own.y).map(({ y }) => y - air));
  const to = Math.max(own.y + own.h, ...cutAt(own.y + own.h).map(({ y, h }) => y + h + air));
  return {
    ...{ side, at, foot },
    from: own.y - from > mostApart ? own.y : from,
    to: to - own.y - own.h > mostApart ? own.y + own.h : to,
  };
}

/** Where there is no room on either side. */
function nearest(isLying: boolean, { box }: Extent, { size }: LayFrame): Bracket {
  const [side] = sidesOf(isLying);
  const own = side.seen(box);
  const foot = own.x + own.w;
  return { side, at: foot + size * tickInType, from: own.y, to: own.y + own.h, foot, cost: 0 };
}

function stripOf({ side, at, from, to }: Bracket, size: number): Box {
  const tick = size * tickInType;
  return side.placed({ x: at - tick, y: from, w: tick + size * airInType, h: to - from });
}

function draftOf({ side, at, from, to, foot }: Bracket, isLying: boolean, frame: LayFrame): Draft {
  const air = frame.size * airInType;
  const middle = (from + to) / 2;
  const stroke = (start: Point, end: Point): readonly LaidPiece[] =>
    aroundTexts(...inOrder(side.point(start), side.point(end)), frame).map((part) => ({
      ...{ kind: 'line', use: 'bracket', ...part },
    }));
  return {
    pieces: [
      ...stroke({ x: at, y: from }, { x: at, y: to }),
      ...stroke({ x: foot, y: from }, { x: at, y: from }),
      ...stroke({ x: foot, y: to }, { x: at, y: to }),
    ],
    words: {
      anchor: { ...side.point({ x: at, y: middle }), clear: air },
      // Its arms too: its back may stand right under what is to be read, where no leader comes.
      reach: side.placed({ x: foot, y: from, w: at - foot, h: to - from }),
      seats: (wide, high) => {
        const [out, along] = isLying ? [high, wide] : [wide, high];
        return [
          { x: at + air, y: middle - along / 2 },
          { x: at - out / 2, y: to + air },
          { x: at - out / 2, y: from - air - along },
          { x: foot - air - out, y: middle - along / 2 },
        ].map((corner) => side.placed({ ...corner, w: out, h: along }));
      },
      leader: 'far',
      ...(isLying ? { align: 'center' } : {}),
    },
  };
}

/** Rightwards or downwards. */
function inOrder(one: Point, other: Point): readonly [Point, Point] {
  return one.x + one.y <= other.x + other.y ? [one, other] : [other, one];
}
