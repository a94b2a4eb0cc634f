import { fitText } from '../../base/text-metrics.ts';
import { overlaps, type Box } from '../place-notes.ts';
import { labelInside, shortNames } from './label-inside.ts';
import type { MapPlace } from './lay-map.ts';
import { boxAround, crosses, figureOf, liesIn, nearestOn, pointsOf } from './map-label.ts';
import type { LabelSizes, MapLabel } from './map-label.ts';
import { isInside } from './outline.ts';

/**
 * Name and figure inside each area, where they fit wholly; else the figure alone. What is too small for that gets its
 * label outside, with a line to it, where there is room: the larger areas first. So do the few whose name does not
 * fit. On a map of many small areas the figures are in the tooltip and the table.
 */
export function placeMapLabels(
  places: readonly MapPlace[],
  frame: Box,
  sizes: LabelSizes,
): readonly MapLabel[] {
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

const longestOutside = 14;

/** Nearest free ground first; null where there is none. */
function labelOutside(
  place: MapPlace,
  places: readonly MapPlace[],
  placed: readonly MapLabel[],
  frame: Box,
  sizes: LabelSizes,
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
      if (isFree) return { place, names, ...what, number: null, box, leader };
    }
  }
  return null;
}
