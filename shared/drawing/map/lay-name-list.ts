import { fitText, measureText } from '../../base/text-metrics.ts';
import { figureOf, figureWidth, type MapLabel } from '../../charts/map/map-label.ts';
import type { MapArea } from '../../charts/map/map-spec.ts';
import { numberBox } from '../../charts/map/number-map-labels.ts';
import type { Box, Point } from '../../charts/place-notes.ts';
import { mapChartTexts } from '../../language/nl/chart-map.ts';

/** The names that numbers on the map stand for, with their figures. */
export interface NameList {
  readonly rows: readonly NameRow[];
  readonly box: Box;
}

export interface NameRow extends NameWords {
  readonly area: MapArea;
  readonly number: { readonly value: number; readonly box: Box };
  /** Where the name begins and the figure ends, on their line. */
  readonly nameAt: Point;
  readonly figureEnd: number;
}

type NameWords = Pick<MapLabel, 'figure' | 'look'> & { readonly name: string };

/** In type. */
const look = { row: 1.6, between: 1.6, gap: 0.5, widestName: 16 } as const;

/** How many fit under each other. */
export function rowsIn(height: number, size: number): number {
  return Math.max(0, Math.floor(height / (look.row * size)));
}

/** Width of so many columns, whichever of the areas they hold. */
export function listWidth(areas: readonly MapArea[], columns: number, size: number): number {
  return columns * columnWidth(areas, areas.length, size) + (columns - 1) * look.between * size;
}

/** In columns of equal length, from the first to the last number. */
export function layNameList(
  labels: readonly MapLabel[],
  areas: readonly MapArea[],
  columns: number,
  at: Point,
  size: number,
): NameList {
  const numbered = labels
    .flatMap(({ place: { area }, number }) => (number === null ? [] : [{ area, value: number.value }]))
    .sort((a, b) => a.value - b.value);
  const high = Math.ceil(numbered.length / columns);
  const wide = columnWidth(areas, areas.length, size);
  const widestNumber = numberBox(areas.length, size).w;
  const rows = numbered.map(({ area, value }, index): NameRow => {
    const x = at.x + Math.floor(index / high) * (wide + look.between * size);
    const y = at.y + (index % high) * look.row * size;
    const chip = numberBox(value, size);
    const nameAt = { x: x + widestNumber + look.gap * size, y: y + size };
    const box = { ...chip, x: x + widestNumber - chip.w, y };
    return { area, ...wordsOf(area, size), number: { value, box }, nameAt, figureEnd: x + wide };
  });
  return {
    rows,
    box: { ...at, w: listWidth(areas, columns, size), h: high * look.row * size },
  };
}

function columnWidth(areas: readonly MapArea[], greatest: number, size: number): number {
  const words = areas.map((area) => {
    const { name, ...what } = wordsOf(area, size);
    return measureText(name, size) + (what.figure === '' ? 0 : look.gap * size + figureWidth(what, size));
  });
  return numberBox(greatest, size).w + look.gap * size + Math.max(0, ...words);
}

/** Of a figure that is not shown, that it is not: never the figure. */
function wordsOf(area: MapArea, size: number): NameWords {
  const name = fitText(area.name, size * look.widestName, size);
  const { status } = area.value;
  if (status === 'shown') return { name, ...figureOf(area) };
  return { name: mapChartTexts.listed[status](name), figure: '', look: null };
}
