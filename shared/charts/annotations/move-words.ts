import type { Annotation } from '../../model/annotation.ts';
import { inside, nearestFree } from '../nearest-free.ts';
import { overlaps, type Box, type Point } from '../place-notes.ts';
import { layWithObstacles, type LayInput } from './lay-annotations.ts';
import { pieceBoxes } from './piece-boxes.ts';
import { noGuides, snapBox, type SnapGuides, type SnapLines } from './snap-box.ts';

/** The words of one annotation, or its sign alone, and all that matters when a person moves them. In the unit of the plot. */
export interface WordsStage {
  readonly box: Box;
  readonly anchor: Point;
  readonly plot: Box;
  readonly bounds: Box;
  /** Data, labels, shapes and other words. */
  readonly taken: readonly Box[];
  readonly lines: SnapLines;
  /** Font size. */
  readonly size: number;
}

/** Null where the annotation has no words that stand anywhere. */
export function stageOf(input: LayInput, id: string): WordsStage | null {
  const { laid, obstacles } = layWithObstacles(input);
  const held = laid.find(({ note }) => note.id === id);
  if (!held?.place) return null;
  const { place, pieces } = held;
  const others = laid.flatMap((each) => (each.place && each.note.id !== id ? [each.place.box] : []));
  const { plot, bounds, size } = input;
  // A sign that is put elsewhere itself is not in its own way.
  const own = pieces.some(({ kind }) => kind === 'words') ? [] : pieceBoxes(pieces, size);
  return {
    ...place,
    ...{ plot, bounds, size },
    taken: [...obstacles.filter((box) => !own.some((each) => isSame(each, box))), ...others],
    lines: {
      x: [place.anchor.x, plot.x, plot.x + plot.w, ...others.flatMap(({ x, w }) => [x, x + w / 2, x + w])],
      y: [place.anchor.y, plot.y, plot.y + plot.h, ...others.flatMap(({ y, h }) => [y, y + h / 2, y + h])],
    },
  };
}

function isSame(one: Box, other: Box): boolean {
  return one.x === other.x && one.y === other.y && one.w === other.w && one.h === other.h;
}

/** Where words go that are dragged to `wanted`: along a line that is near, and free. Guides: the lines they stand on. */
export function dragWords(
  { taken, bounds, lines, size }: WordsStage,
  wanted: Box,
  isFree: boolean,
): { readonly box: Box; readonly guides: SnapGuides } {
  const held = inside(wanted, bounds);
  const snapped = isFree ? { box: held, guides: noGuides } : snapBox(held, lines, size * 0.45);
  const box = nearestFree(snapped.box, taken, bounds) ?? held;
  return {
    box,
    guides: {
      x: Math.abs(box.x - snapped.box.x) < tiny ? snapped.guides.x : null,
      y: Math.abs(box.y - snapped.box.y) < tiny ? snapped.guides.y : null,
    },
  };
}

/**
 * Where words go with so many steps of an arrow key. What is in the way is stepped over, straight on where that can be:
 * without it, words would never get past a mark. At the edge they stay.
 */
export function stepWords({ box, taken, bounds, size }: WordsStage, direction: Point, steps: number): Box {
  const step = size * stepInType;
  const after = (count: number): Box =>
    inside({ ...box, x: box.x + direction.x * step * count, y: box.y + direction.y * step * count }, bounds);
  const along = ({ x, y }: Point) => (x - box.x) * direction.x + (y - box.y) * direction.y;
  const all = Math.ceil(Math.max(bounds.w, bounds.h) / step);
  for (let count = steps; count <= all; count++) {
    const next = after(count);
    if (!taken.some((other) => overlaps(next, other))) return next;
  }
  const aside = nearestFree(after(steps), taken, bounds);
  return aside && along(aside) > tiny ? aside : box;
}

/** What an annotation keeps of where its words were put. */
export function movedTo({ anchor, plot }: WordsStage, { x, y, w, h }: Box): NonNullable<Annotation['moved']> {
  return { x: (x + w / 2 - anchor.x) / plot.w, y: (y + h / 2 - anchor.y) / plot.h };
}

/** About two pixels on the screen. */
const stepInType = 0.16;
const tiny = 1e-4;
