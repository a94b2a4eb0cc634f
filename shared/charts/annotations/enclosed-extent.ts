import type { ShapeOf } from '../../model/annotation.ts';
import type { MarkPosition } from '../geometry.ts';
import type { Box } from '../place-notes.ts';
import { clearOutline } from './clear-outline.ts';
import { grow, positionOf, unionOf, within, type LayFrame } from './lay-frame.ts';

/** What is enclosed, and whether it reaches over the plot from top to foot ('upright') or from side to side. */
export interface Extent {
  readonly box: Box;
  readonly runs: 'upright' | 'across';
  readonly isOfMarks: boolean;
}

/** Null where nothing of it is in the plot, or the chart has no such axis. */
export function extentOf({ around, form }: ShapeOf<'enclosure'>, frame: LayFrame): Extent | null {
  const { axes, plot, spec } = frame;
  if ('marks' in around) {
    // Areas of a map lie all about.
    if (spec.kind === 'map') return null;
    const marks = unionOf(around.marks.flatMap((mark) => ownBox(positionOf(frame, mark))));
    if (!marks) return null;
    const runs = axes?.along === 'y' ? 'upright' : 'across';
    if (form === 'box') return { box: clearOutline(marks, frame), runs, isOfMarks: true };
    const box = grownAround(marks, frame);
    return { box: form === 'band' ? spanning(box, runs, plot) : box, runs, isOfMarks: true };
  }
  if (!axes) return null;
  if ('fromYear' in around) {
    if (!axes.yearAt) return null;
    const [from, to] = [around.fromYear, around.toYear].map(axes.yearAt).sort((a, b) => a - b);
    return inPlot({ ...plot, x: from ?? 0, w: (to ?? 0) - (from ?? 0) }, 'upright', plot);
  }
  const [from = 0, to = 0] = [around.fromPercent, around.toPercent].map(axes.percentAt).sort((a, b) => a - b);
  return axes.along === 'y'
    ? inPlot({ ...plot, y: from, h: to - from }, 'across', plot)
    : inPlot({ ...plot, x: from, w: to - from }, 'upright', plot);
}

function ownBox(position: MarkPosition | null): readonly Box[] {
  return position === null ? [] : [position.own ?? position.box];
}

/** In a bar of answers only up and down: beside a part lies another. */
function grownAround(marks: Box, { spec, size }: LayFrame): Box {
  const by = size * 0.45;
  return spec.kind === 'distribution' ? { ...marks, y: marks.y - by, h: marks.h + 2 * by } : grow(marks, by);
}

function inPlot(box: Box, runs: Extent['runs'], plot: Box): Extent | null {
  const shown = within(box, plot);
  return shown && { box: shown, runs, isOfMarks: false };
}

/** From edge to edge of the plot. */
function spanning({ x, y, w, h }: Box, runs: Extent['runs'], plot: Box): Box {
  return runs === 'upright' ? { x, w, y: plot.y, h: plot.h } : { x: plot.x, w: plot.w, y, h };
}
