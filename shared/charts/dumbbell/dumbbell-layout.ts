import { fitText, measureText } from '../../base/text-metrics.ts';
import { alongAxis } from '../geometry.ts';
import type { Box } from '../place-notes.ts';
import type { ShownMark } from '../spec.ts';
import type { DumbbellRow, DumbbellSpec } from './dumbbell-spec.ts';

/** Middle of row `index` of `count`. */
export function rowMiddle(count: number, plot: Box, index: number): number {
  return plot.y + ((index + 0.5) * plot.h) / Math.max(1, count);
}

/** A shown dot of a row. */
export interface DotAcross {
  readonly group: number;
  readonly value: ShownMark;
  readonly x: number;
  /** How far it lies off the line, as a share of its size: dots of one percentage stand above each other. */
  readonly lift: number;
}

/** Where the shown dots of a row lie, by group. */
export function dotsAcross({ axis }: DumbbellSpec, { dots }: DumbbellRow, plot: Box): DotAcross[] {
  const shown = dots.flatMap(({ value }, group) =>
    value.status === 'shown'
      ? [{ group, value, x: alongAxis(axis, placedAt(value), plot.x, plot.x + plot.w) }]
      : [],
  );
  return shown.map((dot) => {
    const same = shown.filter(({ x }) => Math.abs(x - dot.x) < 1);
    return { ...dot, lift: same.indexOf(dot) - (same.length - 1) / 2 };
  });
}

/**
 * A mean stands where the chart of PowerPoint puts it, that tells two decimals: on an axis of less than a point a third
 * would part it from the figure written beside it.
 */
function placedAt({ percent, measure }: ShownMark): number {
  return measure === 'mean' ? Number(percent.toFixed(2)) : percent;
}

/** The name of a group, above the first row. */
export interface GroupLabel {
  readonly group: number;
  readonly text: string;
  readonly box: Box;
  /** The dot it names, straight below or aside; null: it stands in a key with its own marker left of it. */
  readonly at: { readonly x: number; readonly y: number } | null;
}

/**
 * Names above the dots of the first row, moved aside as little as possible. Where a group has no dot there, or the names
 * need more than one line, they stand in a key of two lines.
 */
export function groupLabels(spec: DumbbellSpec, count: number, plot: Box, size: number): GroupLabel[] {
  const [first] = spec.rows;
  const dots = first ? dotsAcross(spec, first, plot) : [];
  const line = size * 1.3;
  if (first === undefined || dots.length < spec.groups.length) return keyOf(spec, plot, size);
  const widths = spec.groups.map(({ name }) => measureText(name, size, 600) + size);
  if (widths.reduce((sum, width) => sum + width, 0) > plot.w) return keyOf(spec, plot, size);
  const y = rowMiddle(count, plot, 0);
  return spreadAcross(dots, widths, plot).map(({ group, x, middle }) => {
    const width = (widths[group] ?? 0) - size;
    const box = { x: middle - width / 2, y: plot.y - line * 1.35, w: width, h: line };
    return { group, text: spec.groups[group]?.name ?? '', box, at: { x, y } };
  });
}

/** Side by side between the ends of the plot, each as near its dot as its neighbours let it. */
function spreadAcross(dots: readonly DotAcross[], widths: readonly number[], { x: left, w }: Box) {
  const sorted = [...dots].sort((a, b) => a.x - b.x);
  const widthAt = (index: number) => widths[sorted[index]?.group ?? 0] ?? 0;
  const middles = sorted.map(({ x }) => x);
  for (let round = 0; round < 60; round++) {
    for (const [index, middle] of middles.entries()) {
      const half = widthAt(index) / 2;
      middles[index] = Math.max(left + half, Math.min(middle, left + w - half));
    }
    for (let index = 1; index < middles.length; index++) {
      const before = middles[index - 1] ?? 0;
      const here = middles[index] ?? 0;
      const overlap = (widthAt(index - 1) + widthAt(index)) / 2 - (here - before);
      if (overlap <= 0) continue;
      middles[index - 1] = before - overlap / 2;
      middles[index] = here + overlap / 2;
    }
  }
  return sorted.map((dot, index) => ({ ...dot, middle: middles[index] ?? dot.x }));
}

function keyOf({ groups }: DumbbellSpec, plot: Box, size: number): GroupLabel[] {
  const perLine = Math.ceil(groups.length / 2);
  const line = size * 1.3;
  const slot = (plot.x + plot.w) / Math.max(1, perLine);
  return groups.map(({ name }, group) => {
    const text = fitText(name, slot - size * 2.4, size, 600);
    const row = Math.floor(group / perLine);
    return {
      group,
      text,
      box: {
        x: (group % perLine) * slot + size * 1.2,
        y: plot.y - line * (2.7 - row * 1.15),
        w: measureText(text, size, 600),
        h: line,
      },
      at: null,
    };
  });
}
