import { fitText, measureText, wrapText } from '../../base/text-metrics.ts';
import { overlaps, type Box, type Point } from '../place-notes.ts';
import type { VerdictLook } from '../verdict-look.ts';
import { lineHeight, widestLine, type MapPlace } from './lay-map.ts';
import type { MapArea } from './map-spec.ts';
import { isInside } from './outline.ts';
import { tileNames } from './tile-names.ts';
import { writeValue } from '../write-value.ts';

export interface MapLabel {
  readonly place: MapPlace;
  /** Name, in as many lines as it takes; none where only the figure fits. */
  readonly names: readonly string[];
  /** "31 %", "31 % ↑", or "–"; "" where only the beginning of the name fits. */
  readonly figure: string;
  /** The sign of a verdict, right of the figure. */
  readonly look: VerdictLook | null;
  readonly box: Box;
  /** From the area to a label outside it. */
  readonly leader: { readonly from: Point; readonly to: Point } | null;
}

interface Sizes {
  readonly name: number;
  readonly figure: number;
}

/**
 * Name and figure inside each area, where they fit wholly; else the figure alone. What is too small for that gets its
 * label outside, with a line to it, where there is room: the larger areas first. So do the few whose name does not
 * fit. On a map of many small areas the figures are in the tooltip and the table.
 */
export function placeMapLabels(places: readonly MapPlace[], frame: Box, sizes: Sizes): readonly MapLabel[] {
  const shortOf = shortNames(places, sizes.name);
  const inside = places.flatMap((place) => labelInside(place, shortOf.get(place) ?? null, sizes) ?? []);
  const labelled = new Set(inside.map(({ place }) => place));
  const left = places.filter((place) => !labelled.has(place) && place.outline.length > 0);
  if (left.length > mostOutside) return inside;
  const nameless = inside.filter(({ place, names }) => names.length === 0 && !place.isTile);
  const wanting = nameless.length > mostNamed ? left : [...left, ...nameless.map(({ place }) => place)];
  const bySize = [...wanting].sort((a, b) => b.box.w * b.box.h - a.box.w * a.box.h);
  return bySize.reduce<readonly MapLabel[]>((placed, place) => {
    const others = placed.filter((label) => label.place !== place);
    const label = labelOutside(place, places, others, frame, sizes);
    return label === null ? placed : [...others, label];
  }, inside);
}

/** More lines than this across a map confuse; so do fewer, where the figures could have stood in their areas. */
const mostOutside = 12;
const mostNamed = 4;

/** Width of figure and sign, the space between them included. */
export function figureWidth({ figure, look }: Pick<MapLabel, 'figure' | 'look'>, size: number): number {
  return measureText(figure, size, 600) + (look === null ? 0 : size * (signGap + signSize));
}
export const signGap = 0.3;
export const signSize = 0.85;

/** What of a name fits in its tile in one line, and in no other tile. */
function shortNames(places: readonly MapPlace[], size: number): ReadonlyMap<MapPlace, string | null> {
  const tiles = places.filter(({ isTile }) => isTile);
  const room = Math.min(...tiles.map(({ box }) => box.w - 2 * leastEdge));
  const names = tileNames(
    tiles.map(({ area }) => area.name),
    (text) => measureText(text, size) <= room,
  );
  return new Map(tiles.map((place, index) => [place, names[index] ?? null]));
}

function labelInside(place: MapPlace, short: string | null, sizes: Sizes): MapLabel | null {
  const what = figureOf(place.area);
  const halves = wrapText(place.area.name, measureText(place.area.name, sizes.name) * 0.62, sizes.name);
  // A tile holds a name however long, and rather that than its figure: its colour says the class. On a map only one that stays long enough to know it by.
  const choices = place.isTile
    ? [...twoLines(place, sizes.name), ...(short === null ? [[]] : [[short]])]
    : [
        [place.area.name],
        halves.length === 2 ? halves : [],
        [fitText(place.area.name, sizes.name * 8, sizes.name)],
        [],
      ];
  for (const names of choices) {
    const box = boxAround(place.at, names, what, sizes);
    if (fits(place, box)) return { place, names, ...what, box, leader: null };
  }
  return short === null ? null : nameAlone(place, short, sizes.name);
}

/** In a tile too small for its figure: hundreds of bare tiles are no map. */
function nameAlone(place: MapPlace, name: string, size: number): MapLabel | null {
  const { at, box: tile } = place;
  if (size * lineHeight > tile.h) return null;
  const w = measureText(name, size);
  const box = { x: at.x - w / 2, y: at.y - (size * lineHeight) / 2, w, h: size * lineHeight };
  return { place, names: [name], figure: '', look: null, box, leader: null };
}

/** Between letters and the edge of a tile. */
const leastEdge = 1.5;

/** The name in one line or two, where all of it fits, or so much that it is known by it. */
function twoLines({ area, box }: MapPlace, size: number): readonly (readonly string[])[] {
  const width = box.w - size * 0.6;
  const [first = '', ...rest] = wrapText(area.name, width, size);
  const lines = rest.length === 0 ? [first] : [first, rest.join(' ')];
  const fitted = lines.map((line) => fitText(line, width, size));
  const isWhole = fitted.every((line, index) => line === lines[index]);
  return isWhole || width >= size * roomy ? [fitted] : [];
}

/** In its own letters: a tile in which a name of two shortened lines is still as no other. */
const roomy = 8;

function figureOf({ value, look }: MapArea): Pick<MapLabel, 'figure' | 'look'> {
  if (value.status !== 'shown') return { figure: '–', look: null };
  const percent = writeValue(value);
  // Higher and lower are arrows, which are letters.
  if (look?.tone === 'different') return { figure: `${percent} ${look.word.charAt(0)}`, look: null };
  return { figure: percent, look };
}

function boxAround(
  { x, y }: Point,
  names: readonly string[],
  what: Pick<MapLabel, 'figure' | 'look'>,
  sizes: Sizes,
): Box {
  const w = Math.max(widestLine(names, sizes.name), figureWidth(what, sizes.figure));
  const h = names.length * sizes.name * lineHeight + sizes.figure * lineHeight;
  return { x: x - w / 2, y: y - h / 2, w, h };
}

/** Wholly inside, seen at fifteen places of the box. */
function fits({ outline, box: around }: MapPlace, box: Box): boolean {
  if (box.w > around.w || box.h > around.h) return false;
  return pointsOf(box).every((point) => isInside(outline, point));
}

function pointsOf({ x, y, w, h }: Box): readonly Point[] {
  return [0, 0.25, 0.5, 0.75, 1].flatMap((across) =>
    [0, 0.5, 1].map((down) => ({ x: x + across * w, y: y + down * h })),
  );
}

const longestOutside = 14;

/** Nearest free ground first; null where there is none. */
function labelOutside(
  place: MapPlace,
  places: readonly MapPlace[],
  placed: readonly MapLabel[],
  frame: Box,
  sizes: Sizes,
): MapLabel | null {
  const what = figureOf(place.area);
  const names = [fitText(place.area.name, sizes.name * longestOutside, sizes.name)];
  for (let far = sizes.figure * 2; far < sizes.figure * 16; far += sizes.figure) {
    for (let turn = 0; turn < 16; turn++) {
      const angle = (turn / 16) * 2 * Math.PI;
      const middle = { x: place.at.x + far * 1.4 * Math.cos(angle), y: place.at.y + far * Math.sin(angle) };
      const box = boxAround(middle, names, what, sizes);
      if (!liesIn(box, frame)) continue;
      const to = nearestOn(box, place.at);
      const leader = { from: place.at, to };
      const isFree =
        placed.every((other) => !overlaps(other.box, box) && !crosses(leader, other.box)) &&
        placed.every((other) => other.leader === null || !crosses(other.leader, box)) &&
        places.every(({ outline }) => pointsOf(box).every((point) => !isInside(outline, point)));
      if (isFree) return { place, names, ...what, box, leader };
    }
  }
  return null;
}

function liesIn(box: Box, frame: Box): boolean {
  return (
    box.x >= frame.x &&
    box.y >= frame.y &&
    box.x + box.w <= frame.x + frame.w &&
    box.y + box.h <= frame.y + frame.h
  );
}

function nearestOn({ x, y, w, h }: Box, from: Point): Point {
  return { x: Math.max(x, Math.min(from.x, x + w)), y: Math.max(y, Math.min(from.y, y + h)) };
}

/** Seen at points along the line. */
function crosses({ from, to }: NonNullable<MapLabel['leader']>, { x, y, w, h }: Box): boolean {
  return Array.from({ length: 24 }, (_, step) => {
    const share = (step + 0.5) / 24;
    return { x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) };
  }).some((point) => point.x > x && point.x < x + w && point.y > y && point.y < y + h);
}
