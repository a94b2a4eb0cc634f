import { measureText } from '../../base/text-metrics.ts';
import { overlaps, type Box, type Point } from '../place-notes.ts';
import { labelInside, shortNames } from './label-inside.ts';
import { lineHeight, type MapPlace } from './lay-map.ts';
import {
  crosses,
  figureOf,
  figureWidth,
  fits,
  isWhollyNamed,
  liesIn,
  nearestOn,
  pointsOf,
} from './map-label.ts';
import type { LabelSizes, MapLabel } from './map-label.ts';
import type { MapArea } from './map-spec.ts';
import { isInside } from './outline.ts';

/**
 * A number for each area that its whole name does not fit in, to be looked up beside the map: inside with the figure,
 * inside alone, or near it with a line. From north to south, so that it is found both ways; by percentage it would look
 * like a rank. Null where a number has no place of its own.
 */
export function numberMapLabels(
  places: readonly MapPlace[],
  frame: Box,
  sizes: LabelSizes,
): readonly MapLabel[] | null {
  const shortOf = shortNames(places, sizes.name);
  const named = places.flatMap((place) => {
    const label = labelInside(place, shortOf.get(place) ?? null, sizes);
    return label !== null && (place.isTile || isWhollyNamed(label)) ? [label] : [];
  });
  const isNamed = new Set(named.map(({ place }) => place));
  const numbered = places
    .filter((place) => !place.isTile && !isNamed.has(place) && place.outline.length > 0)
    .sort((a, b) => a.at.y - b.at.y || a.at.x - b.at.x)
    .map((place, index) => ({ place, value: index + 1 }));
  const placed = [
    ...named,
    ...numbered.flatMap(({ place, value }) => numberInside(place, value, sizes) ?? []),
  ];
  const isPlaced = new Set(placed.map(({ place }) => place));
  for (const { place, value } of numbered) {
    if (isPlaced.has(place)) continue;
    const label = numberNear(place, value, { places, placed, frame, sizes });
    if (label === null) return null;
    placed.push(label);
  }
  return placed;
}

/** Of a number in its round box, in type of this size. */
export function numberBox(value: number, size: number): Pick<Box, 'w' | 'h'> {
  const h = size * 1.3;
  return { w: Math.max(h, measureText(String(value), size, 600) + size * 0.6), h };
}

/** Over the figure, else before it, else before its sign, else, of an area without one, alone. */
function numberInside(place: MapPlace, value: number, sizes: LabelSizes): MapLabel | null {
  const what = figureOf(place.area);
  const ways: readonly ((at: Point) => NumberLabel)[] = [
    (at) => over(at, value, what, sizes),
    (at) => before(at, value, what, sizes),
    (at) => withSign(at, value, place.area, sizes),
  ];
  for (const way of ways) {
    const fitting = aroundMiddle(place.at, sizes.figure)
      .map(way)
      .find(({ box }) => fits(place, box));
    if (fitting !== undefined) return { place, names: [], leader: null, ...fitting };
  }
  return null;
}

/** An area may have its room beside its middle. */
function aroundMiddle({ x, y }: Point, size: number): readonly Point[] {
  const steps = [0, -0.5, 0.5, -1, 1];
  return steps
    .flatMap((across) => steps.map((down) => ({ across, down })))
    .sort((a, b) => Math.hypot(a.across, a.down) - Math.hypot(b.across, b.down))
    .map(({ across, down }) => ({ x: x + across * size, y: y + down * size }));
}

type NumberLabel = Pick<MapLabel, 'figure' | 'look' | 'number' | 'box'>;
type Figure = Pick<MapLabel, 'figure' | 'look'>;

/** What sets an area apart stays on the map where its figure does not fit. */
function signOf({ value, look }: MapArea): Figure | null {
  if (value.status !== 'shown' || look === null) return null;
  return look.tone === 'different' ? { figure: look.word.charAt(0), look: null } : { figure: '', look };
}

function over(at: Point, value: number, what: Figure, sizes: LabelSizes): NumberLabel {
  const chip = numberBox(value, sizes.name);
  const high = chip.h + sizes.name * 0.2 + sizes.figure * lineHeight;
  const box = boxAt(at, Math.max(chip.w, figureWidth(what, sizes.figure)), high);
  const number = { value, isBeside: false, box: { ...chip, x: at.x - chip.w / 2, y: box.y } };
  return { ...what, box, number };
}

function before(at: Point, value: number, what: Figure, sizes: LabelSizes): NumberLabel {
  const chip = numberBox(value, sizes.name);
  // A sign brings its own gap.
  const gap = what.figure === '' ? 0 : sizes.name * 0.4;
  const box = boxAt(at, chip.w + gap + figureWidth(what, sizes.figure), sizes.figure * lineHeight);
  const number = { value, isBeside: true, box: { ...chip, x: box.x, y: at.y - chip.h / 2 } };
  return { ...what, box, number };
}

/** A number in the place of a figure. */
function withSign(at: Point, value: number, area: MapArea, sizes: LabelSizes): NumberLabel {
  const sign = signOf(area);
  return sign === null ? alone(at, value, sizes) : before(at, value, sign, sizes);
}

function alone(at: Point, value: number, sizes: LabelSizes): NumberLabel {
  const { w, h } = numberBox(value, sizes.name);
  const box = boxAt(at, w, h);
  return { figure: '', look: null, box, number: { value, isBeside: false, box } };
}

function boxAt({ x, y }: Point, w: number, h: number): Box {
  return { x: x - w / 2, y: y - h / 2, w, h };
}

interface Surroundings {
  readonly places: readonly MapPlace[];
  readonly placed: readonly MapLabel[];
  readonly frame: Box;
  readonly sizes: LabelSizes;
}

/** On the middle of an area that is narrower than its number; else at a short line, rather beside the map than on a neighbour. */
function numberNear(
  place: MapPlace,
  value: number,
  { places, placed, frame, sizes }: Surroundings,
): MapLabel | null {
  const isFree = ({ box, leader }: Pick<MapLabel, 'box' | 'leader'>) =>
    liesIn(box, frame) &&
    placed.every(
      (other) =>
        !overlaps(other.box, box) &&
        (leader === null || !crosses(leader, other.box)) &&
        (other.leader === null || !crosses(other.leader, box)),
    );
  const here = { ...withSign(place.at, value, place.area, sizes), leader: null };
  const around = ringAround(place.at, sizes.name).map((middle) => {
    const label = withSign(middle, value, place.area, sizes);
    return { ...label, leader: { from: place.at, to: nearestOn(label.box, place.at) } };
  });
  const isBesideMap = ({ box }: { readonly box: Box }) =>
    places.every(({ outline }) => pointsOf(box).every((point) => !isInside(outline, point)));
  const found = [here, ...around.filter(isBesideMap), ...around].find(isFree);
  return found === undefined ? null : { place, names: [], ...found };
}

/** Nearest first. */
function ringAround({ x, y }: Point, size: number): readonly Point[] {
  return [1.6, 2.2, 3, 4].flatMap((far) =>
    Array.from({ length: 16 }, (_, turn) => {
      const angle = (turn / 16) * 2 * Math.PI;
      return { x: x + far * size * Math.cos(angle), y: y + far * size * Math.sin(angle) };
    }),
  );
}
