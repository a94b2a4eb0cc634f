import { fitText, measureText, wrapText } from '../../base/text-metrics.ts';
import { lineHeight, type MapPlace } from './lay-map.ts';
import { boxAround, figureOf, fits, type LabelSizes, type MapLabel } from './map-label.ts';
import { tileNames } from './tile-names.ts';

/** What of a name fits in its tile in one line, and in no other tile. */
export function shortNames(places: readonly MapPlace[], size: number): ReadonlyMap<MapPlace, string | null> {
  const tiles = places.filter(({ isTile }) => isTile);
  const room = Math.min(...tiles.map(({ box }) => box.w - 2 * leastEdge));
  const names = tileNames(
    tiles.map(({ area }) => area.name),
    (text) => measureText(text, size) <= room,
  );
  return new Map(tiles.map((place, index) => [place, names[index] ?? null]));
}

/** Name and figure, or as much of them as fits; null where nothing does. */
export function labelInside(place: MapPlace, short: string | null, sizes: LabelSizes): MapLabel | null {
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
    if (fits(place, box)) return { place, names, ...what, number: null, box, leader: null };
  }
  return short === null ? null : nameAlone(place, short, sizes.name);
}

/** In a tile too small for its figure: hundreds of bare tiles are no map. */
function nameAlone(place: MapPlace, name: string, size: number): MapLabel | null {
  const { at, box: tile } = place;
  if (size * lineHeight > tile.h) return null;
  const w = measureText(name, size);
  const box = { x: at.x - w / 2, y: at.y - (size * lineHeight) / 2, w, h: size * lineHeight };
  return { place, names: [name], figure: '', look: null, number: null, box, leader: null };
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
