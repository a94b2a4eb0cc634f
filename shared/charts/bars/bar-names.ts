import { measureText } from '../../base/text-metrics.ts';
import { nameInRoom } from '../name-in-room.ts';
import { overlaps } from '../place-notes.ts';
import type { Box } from '../place-notes.ts';
import type { BarsSpec } from '../spec.ts';
import { barShape } from './bar-shape.ts';
import { wordsAboveBars } from '../verdict-words.ts';
import type { BarShape, LabelSize } from './bar-shape.ts';

export interface BarName {
  readonly series: number;
  readonly text: string;
  readonly box: Box;
  /** Top of the bar it belongs to. */
  readonly at: { readonly x: number; readonly y: number };
}

/** Whose bars these are: each name above a bar of its own, clear of the others, as low as it can. */
export function barNames(spec: BarsSpec, plot: Box, sizes: LabelSize): readonly BarName[] {
  const shapes = spec.series.map((one, series) =>
    one.bars.map((_, group) => barShape(spec, plot, group, series, sizes)),
  );
  const taken: Box[] = [
    ...shapes.flat().flatMap((shape) => (shape ? [standing(shape, plot)] : [])),
    ...wordsAboveBars(spec, plot, sizes).map(({ box }) => box),
  ];
  const areas = spec.series.map(({ name, bars: [first] }) => ({ name, level: first?.mark.level ?? null }));
  return areas.flatMap((area, series): BarName[] => {
    const others = areas.filter((other) => other !== area);
    const text = nameInRoom(area, others, { width: plot.w / 2, size: sizes.label, weight: 600 });
    const places = (shapes[series] ?? []).flatMap((shape, group) =>
      shape === null
        ? []
        : [placeAbove(shape, shapes[series + 1]?.[group] ?? null, { text, plot, size: sizes.label, taken })],
    );
    const [first] = places;
    if (first === undefined) return [];
    // At the first bar, unless its name had to rise there, or the line to it would run through other words.
    const best = places.reduce(
      (kept, place) => (place.cost < kept.cost - sizes.label * (1 + hair) ? place : kept),
      first,
    );
    // Names side by side would read as one.
    const apart = { ...best.box, x: best.box.x - sizes.label * 0.6, w: best.box.w + sizes.label * 1.2 };
    taken.push(apart, ...(best.line === null ? [] : [best.line]));
    return [{ series, text, box: best.box, at: best.at }];
  });
}

interface Around {
  readonly text: string;
  readonly plot: Box;
  readonly size: number;
  readonly taken: readonly Box[];
}

/** A name as low above a bar as others let it, and what that costs: how far it rose, and what its line crosses. */
function placeAbove(shape: BarShape, next: BarShape | null, { text, plot, size, taken }: Around) {
  const w = measureText(text, size, 600);
  // Rather to the left of its bar than over the next one, where it would be read as that one's name.
  const right = next ? Math.max(next.bar.x - size * 0.3, plot.x + w) : plot.x + plot.w;
  const x = Math.max(plot.x, Math.min(shape.middle - w / 2, right - w));
  const boxAt = (y: number): Box => ({ x, y, w, h: size * 1.3 });
  const ceiling = plot.y - size * 2.4;
  const lowest = shape.top - size * 1.6;
  let y = lowest;
  while (y > ceiling && taken.some((other) => overlaps(core(boxAt(y), size), other))) y -= size * 0.25;
  const box = boxAt(y);
  const foot = box.y + box.h;
  // In type, as all here: on a slide the unit is an inch.
  const thin = size * 0.1;
  const line = y < lowest ? { x: shape.middle - thin / 2, y: foot, w: thin, h: shape.top - foot } : null;
  const crossed = line === null ? 0 : taken.filter((other) => overlaps(line, other)).length;
  return { box, line, at: { x: shape.middle, y: shape.top }, cost: lowest - y + crossed * plot.h };
}

/** Without its outermost hair: what only touches is clear, also where the unit is an inch and sums are rounded otherwise. */
function core({ x, y, w, h }: Box, size: number): Box {
  const by = size * hair;
  return { x: x + by, y: y + by, w: w - 2 * by, h: h - 2 * by };
}

/** In type. */
const hair = 0.01;

function standing({ bar, top }: BarShape, plot: Box): Box {
  return { x: bar.x, y: top, w: bar.w, h: plot.y + plot.h - top };
}
