import type { SlideLayout } from '../model/story.ts';
import type { Frame } from './document.ts';

/** Between two blocks: half of it on either side of the line that parts them. */
const gutter = 0.5;

/** Where the blocks of a slide stand, in reading order. */
export function blockFrames(layout: SlideLayout, count: number, room: Frame): readonly Frame[] {
  switch (layout) {
    case 'columns':
      return split(
        room,
        Array.from({ length: count }, () => 1),
      );
    case 'large': {
      const [large = room, side = room] = count > 1 ? split(room, [1.7, 1]) : [room];
      return [large, ...stack(side, count - 1)];
    }
    case 'middle': {
      const [left = room, middle = room, right = room] = split(room, count < 3 ? [1, 2] : [1, 2, 1]);
      const [upper = left, lower = left] = count < 4 ? [left] : stack(left, 2, 0.6);
      return [upper, middle, right, lower].slice(0, count);
    }
    case 'grid': {
      if (count < 3)
        return split(
          room,
          Array.from({ length: count }, () => 1),
        );
      const [left = room, right = room] = split(room, [1, 1]);
      const [upperLeft = left, lowerLeft = left] = stack(left, 2);
      const [upperRight = right, lowerRight = right] = stack(right, 2);
      return [upperLeft, upperRight, lowerLeft, lowerRight].slice(0, count);
    }
  }
}

/** Side by side, each its share of the width. */
function split(room: Frame, shares: readonly number[]): readonly Frame[] {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const free = room.w - gutter * (shares.length - 1);
  let x = room.x;
  return shares.map((share) => {
    const frame = { ...room, x, w: (free * share) / whole };
    x += frame.w + gutter;
    return frame;
  });
}

/** One under the other: the first takes its share of the height, the others are as high as each other. */
function stack(room: Frame, count: number, share = 1 / Math.max(1, count)): readonly Frame[] {
  const free = room.h - stackGap * (count - 1);
  let y = room.y;
  return Array.from({ length: count }, (_, index) => {
    const frame = { ...room, y, h: index === 0 ? free * share : (free * (1 - share)) / (count - 1) };
    y += frame.h + stackGap;
    return frame;
  });
}
const stackGap = 0.3;

/** The lines between neighbours: halfway the white between them, as high as the higher of the two. */
export function linesBetween(frames: readonly Frame[]): readonly Frame[] {
  const edges = frames.flatMap((frame) => {
    const left = frames.find((other) => Math.abs(other.x + other.w + gutter - frame.x) < 0.01);
    return left === undefined ? [] : [{ ...left, x: frame.x - gutter / 2, w: 0 }];
  });
  return edges.filter((edge, index) => edges.findIndex(({ x, y }) => x === edge.x && y === edge.y) === index);
}
