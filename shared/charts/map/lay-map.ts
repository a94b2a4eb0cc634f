import { measureText, wrapText } from '../../base/text-metrics.ts';
import type { Box, Point } from '../place-notes.ts';
import { innerPoint } from './inner-point.ts';
import { layTiles } from './lay-tiles.ts';
import type { MapArea, MapSpec } from './map-spec.ts';
import { fitMercator } from './mercator.ts';
import { outlineBox, outlinePath, projectRings, squareOutline, type Outline } from './outline.ts';

/** An area on paper. */
export interface MapPlace {
  readonly area: MapArea;
  readonly outline: Outline;
  /** The same, for SVG. */
  readonly path: string;
  readonly box: Box;
  /** Where its figure stands. */
  readonly at: Point;
  readonly isTile: boolean;
}

export interface MapLayout {
  /** In the order of the spec. */
  readonly places: readonly MapPlace[];
  readonly around: readonly Outline[];
  /** What lies beside the areas is drawn within this. */
  readonly mapFrame: Box;
  /** Over the tiles. */
  readonly caption: { readonly lines: readonly string[]; readonly at: Point } | null;
}

/** Side of a tile beside the map, in its type. */
const besideMap = 7;

/** Room around the shapes, so that thick borders stay inside. */
const margin = 4;

/** Where everything lies in a frame; `size` is that of small type. */
export function layMap(spec: MapSpec, frame: Box, size: number): MapLayout {
  const { areas, style, tilesCaption: words } = spec;
  const asTiles = style === 'tiles' ? areas : areas.filter(({ rings }) => rings === null);
  const lines = words === null ? [] : wrapText(words, frame.w, size);
  const captionHeight = lines.length === 0 ? 0 : lines.length * size * lineHeight + size * 0.5;
  const strip = style === 'tiles' ? frame : stripUnder(frame, asTiles, size, captionHeight);
  const tileFrame = { ...strip, y: strip.y + captionHeight, h: strip.h - captionHeight };
  const tiles = layTiles(asTiles, tileFrame, size * (style === 'tiles' ? 12 : besideMap));
  const mapFrame = style === 'tiles' ? { ...frame, h: 0 } : { ...frame, h: strip.y - frame.y };
  const ringsOf = areas.flatMap(({ rings }) => rings ?? []);
  const project = style === 'tiles' ? null : fitMercator([ringsOf], inset(mapFrame));
  const places = areas.map((area): MapPlace => {
    const box = tiles.get(area) ?? null;
    if (box !== null) {
      const at = { x: box.x + box.w / 2, y: box.y + box.h / 2 };
      const outline = squareOutline(box);
      return { area, outline, path: outlinePath(outline), box, at, isTile: true };
    }
    const outline = project === null ? [] : projectRings(area.rings ?? [], project);
    const at = innerPoint(outline);
    return { area, outline, path: outlinePath(outline), box: outlineBox(outline), at, isTile: false };
  });
  return {
    places,
    around: project === null ? [] : spec.around.map((rings) => projectRings(rings, project)),
    mapFrame,
    caption: lines.length === 0 ? null : { lines, at: { x: strip.x, y: strip.y } },
  };
}

export const lineHeight = 1.35;

/** Room for the areas that are not on the map: one row of tiles where that is enough. */
function stripUnder(frame: Box, tiles: readonly MapArea[], size: number, captionHeight: number): Box {
  if (tiles.length === 0) return { ...frame, y: frame.y + frame.h, h: 0 };
  const tile = size * besideMap;
  const rows = Math.ceil(tiles.length / Math.max(1, Math.floor(frame.w / tile)));
  const h = Math.min(frame.h * 0.45, rows * tile + captionHeight);
  return { ...frame, y: frame.y + frame.h - h, h };
}

function inset({ x, y, w, h }: Box): Box {
  return { x: x + margin, y: y + margin, w: Math.max(1, w - 2 * margin), h: Math.max(1, h - 2 * margin) };
}

/** Width of a text of several lines. */
export function widestLine(lines: readonly string[], size: number, weight: 400 | 600 = 400): number {
  return lines.reduce((widest, line) => Math.max(widest, measureText(line, size, weight)), 0);
}
