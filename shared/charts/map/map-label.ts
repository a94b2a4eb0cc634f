import { measureText } from '../../base/text-metrics.ts';
import type { Box, Point } from '../place-notes.ts';
import type { VerdictLook } from '../verdict-look.ts';
import { writeValue } from '../write-value.ts';
import { lineHeight, widestLine, type MapPlace } from './lay-map.ts';
import type { MapArea } from './map-spec.ts';
import { isInside } from './outline.ts';

export interface MapLabel {
  readonly place: MapPlace;
  /** Name, in as many lines as it takes; none where only the figure fits. */
  readonly names: readonly string[];
  /** "31 %", "31 % ↑", or "–"; "" where only the beginning of the name fits. */
  readonly figure: string;
  /** The sign of a verdict, right of the figure. */
  readonly look: VerdictLook | null;
  /** In place of a name, which stands beside the map: over the figure, before it, or alone. */
  readonly number: MapNumber | null;
  readonly box: Box;
  /** From the area to a label outside it. */
  readonly leader: { readonly from: Point; readonly to: Point } | null;
}

export interface MapNumber {
  readonly value: number;
  readonly box: Box;
  readonly isBeside: boolean;
}

/** Of type. */
export interface LabelSizes {
  readonly name: number;
  readonly figure: number;
}

/** Width of figure and sign, the space between them included. */
export function figureWidth({ figure, look }: Pick<MapLabel, 'figure' | 'look'>, size: number): number {
  return measureText(figure, size, 600) + (look === null ? 0 : size * (signGap + signSize));
}
export const signGap = 0.3;
export const signSize = 0.85;

export function figureOf({ value, look }: MapArea): Pick<MapLabel, 'figure' | 'look'> {
  if (value.status !== 'shown') return { figure: '–', look: null };
  const percent = writeValue(value);
  // Higher and lower are arrows, which are letters.
  if (look?.tone === 'different') return { figure: `${percent} ${look.word.charAt(0)}`, look: null };
  return { figure: percent, look };
}

/** Of names over a figure. */
export function boxAround(
  { x, y }: Point,
  names: readonly string[],
  what: Pick<MapLabel, 'figure' | 'look'>,
  sizes: LabelSizes,
): Box {
  const w = Math.max(widestLine(names, sizes.name), figureWidth(what, sizes.figure));
  const h = names.length * sizes.name * lineHeight + sizes.figure * lineHeight;
  return { x: x - w / 2, y: y - h / 2, w, h };
}

/** Wholly inside, seen at fifteen places of the box. */
export function fits({ outline, box: around }: MapPlace, box: Box): boolean {
  if (box.w > around.w || box.h > around.h) return false;
  return pointsOf(box).every((point) => isInside(outline, point));
}

export function pointsOf({ x, y, w, h }: Box): readonly Point[] {
  return [0, 0.25, 0.5, 0.75, 1].flatMap((across) =>
    [0, 0.5, 1].map((down) => ({ x: x + across * w, y: y + down * h })),
  );
}

/** All of its name stands in it. */
export function isWhollyNamed({ place, names }: Pick<MapLabel, 'place' | 'names'>): boolean {
  return names.join(' ') === place.area.name;
}

export function liesIn(box: Box, frame: Box): boolean {
  return (
    box.x >= frame.x &&
    box.y >= frame.y &&
    box.x + box.w <= frame.x + frame.w &&
    box.y + box.h <= frame.y + frame.h
  );
}

/** Of a box, from a point. */
export function nearestOn({ x, y, w, h }: Box, from: Point): Point {
  return { x: Math.max(x, Math.min(from.x, x + w)), y: Math.max(y, Math.min(from.y, y + h)) };
}

/** Whether a line runs through a box, seen at points along it. */
export function crosses({ from, to }: NonNullable<MapLabel['leader']>, { x, y, w, h }: Box): boolean {
  return Array.from({ length: 24 }, (_, step) => {
    const share = (step + 0.5) / 24;
    return { x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) };
  }).some((point) => point.x > x && point.x < x + w && point.y > y && point.y < y + h);
}
