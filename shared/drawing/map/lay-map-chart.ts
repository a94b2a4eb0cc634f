import { layMap, type MapLayout, type MapPlace } from '../../charts/map/lay-map.ts';
import type { MapLabel } from '../../charts/map/map-label.ts';
import type { MapSpec } from '../../charts/map/map-spec.ts';
import { isWhollyNamed } from '../../charts/map/map-label.ts';
import { numberMapLabels } from '../../charts/map/number-map-labels.ts';
import { placeMapLabels } from '../../charts/map/place-map-labels.ts';
import type { DrawingSizes } from '../drawing-props.ts';
import { layLegend, type PlacedLegend } from './lay-legend.ts';
import { layNameList, listWidth, rowsIn, type NameList } from './lay-name-list.ts';

export interface LaidMapChart {
  readonly legend: PlacedLegend;
  readonly layout: MapLayout;
  readonly labels: readonly MapLabel[];
  /** Null where all names stand on the map, or there is no room for a list of them. */
  readonly list: NameList | null;
}

interface Room {
  readonly width: number;
  readonly height: number;
  readonly sizes: Pick<DrawingSizes, 'tick' | 'label'>;
}

/**
 * Legend, areas and labels. Where areas are left without a name, numbers and a list of names with their figures: under
 * the legend, or beside it where it is too long for that.
 */
export function layMapChart(spec: MapSpec, { width, height, sizes }: Room): LaidMapChart {
  const size = sizes.tick;
  const text = { name: sizes.tick, figure: sizes.label };
  const room = { width, height, size };
  const legend = layLegend(spec.legend, room);
  const layout = layMap(spec, legend.frame, size);
  const labels = placeMapLabels(layout.places, legend.frame, text);
  const plain = { legend, layout, labels, list: null };
  const onMap = layout.places.filter(({ isTile }) => !isTile);
  const withName = new Set(labels.flatMap(({ place, names }) => (names.length > 0 ? [place] : [])));
  if (!legend.isColumn || onMap.every((place) => withName.has(place))) return plain;

  const wholly = new Set(
    labels.flatMap((label) => (isWhollyNamed(label) && !label.leader ? [label.place] : [])),
  );
  const count = onMap.filter((place) => !wholly.has(place)).length;
  const areas = onMap.map(({ area }) => area);
  const needed = extentOf(onMap);
  const choices = listPlaces(legend, height, count, size)
    .map((choice) => {
      const list = listWidth(areas, choice.columns, size);
      const wide = choice.isUnder ? list : legend.box.w + beside * size + list;
      return { ...choice, widened: layLegend(spec.legend, room, Math.ceil(wide)) };
    })
    .filter(({ widened }) => widened.frame.w >= needed * leastOfMap)
    // Rather where the map keeps its size.
    .sort((a, b) => Number(b.widened.frame.w >= needed) - Number(a.widened.frame.w >= needed));
  for (const { isUnder, columns, rows, widened } of choices) {
    const smaller = layMap(spec, widened.frame, size);
    const numbered = numberMapLabels(smaller.places, widened.frame, text);
    if (numbered === null) continue;
    const { box } = widened;
    const at = isUnder
      ? { x: box.x, y: box.y + box.h + above * size }
      : { x: box.x + legend.box.w + beside * size, y: 0 };
    const list = layNameList(numbered, areas, columns, at, size);
    if (list.rows.length <= columns * rows)
      return { legend: widened, layout: smaller, labels: numbered, list };
  }
  return plain;
}

/** Between legend and list; in type. */
const above = 0.6;
const beside = 2;
/** Of its width the map gives up no more than the rest of this for the list. */
const leastOfMap = 0.85;
const mostColumns = 4;

/** Where the list could stand, best first. */
function listPlaces(legend: PlacedLegend, height: number, count: number, size: number) {
  return [
    { isUnder: true, rows: rowsIn(height - legend.box.h - above * size, size) },
    { isUnder: false, rows: rowsIn(height, size) },
  ].flatMap(({ isUnder, rows }) => {
    const least = rows === 0 ? Infinity : Math.ceil(count / rows);
    // On a smaller map fewer names fit in their areas.
    return [least, least + 1]
      .filter((columns) => columns <= mostColumns)
      .map((columns) => ({ isUnder, rows, columns }));
  });
}

function extentOf(places: readonly MapPlace[]): number {
  const left = places.reduce((least, { box }) => Math.min(least, box.x), Infinity);
  const right = places.reduce((most, { box }) => Math.max(most, box.x + box.w), -Infinity);
  return right - left;
}
