import { writePercent } from '../../base/dutch-numbers.ts';
import { measureText } from '../../base/text-metrics.ts';
import { groupLabels, type GroupLabel } from '../../charts/dumbbell/dumbbell-layout.ts';
import type { DumbbellRow, DumbbellSpec } from '../../charts/dumbbell/dumbbell-spec.ts';
import { noteStrip } from '../../charts/annotations/note-strip.ts';
import { keepFirst, notedIn } from '../../charts/keep-noted.ts';
import type { Box } from '../../charts/place-notes.ts';
import { chartGapTexts } from '../../language/nl/chart-gaps.ts';
import { drawingSizes, type DrawingProps } from '../drawing-props.ts';

/** Where all of it stands. */
export interface DumbbellFrame {
  readonly plot: Box;
  readonly labels: readonly GroupLabel[];
  /** Rows that fit: on a slide the last may have to be told in words, save those with an annotation. */
  readonly rows: DumbbellSpec['rows'];
  readonly shown: number;
  /** Of the others as many as have a note. */
  readonly untold: number;
  /** Room beside the plot for a percentage at its outermost dot. */
  readonly side: number;
}

const rowHeight = 32;
/** As low as those of a ranking can be. */
const leastRowHeight = 28;

/** The height a dumbbell wants on screen, in pixels. */
export function dumbbellHeight(spec: DumbbellSpec): number {
  return heightWith(spec, rowHeight);
}

/** What it can do with before it scrolls. */
export function leastDumbbellHeight(spec: DumbbellSpec): number {
  return heightWith(spec, leastRowHeight);
}

function heightWith(spec: DumbbellSpec, row: number): number {
  const { rows } = spec;
  const { tick } = drawingSizes.screen;
  const strip = noteStrip(spec, { free: freeIn(row, tick), width: leastForNotes, size: tick });
  return headOf(tick, true) + Math.max(3, rows.length) * row + tick * axisLines + strip;
}

export function dumbbellFrame(
  spec: DumbbellSpec,
  { width, height, variant }: Pick<DrawingProps, 'width' | 'height' | 'variant'>,
): DumbbellFrame {
  const { label, tick } = drawingSizes[variant];
  const longest = Math.max(0, ...spec.rows.map(({ name }) => measureText(name, label, 600)));
  const side = measureText(writePercent(100), tick) + tick * 0.9;
  const names = Math.min(label * 21, longest + label * 0.8, width * 0.34);
  const gaps = Math.max(
    measureText(chartGapTexts.inUnit(spec.axis.measure), tick),
    ...spec.rows.map(({ gap }) =>
      gap.status === 'shown' ? measureText(chartGapTexts.size(gap), label, 600) + label * 1.2 : 0,
    ),
  );
  const x = names + side;
  const w = Math.max(80, width - gaps - label - side - x);
  const plotAt = (y: number, h: number): Box => ({ x, y, w, h });
  const isKey = groupLabels(spec, 1, plotAt(0, 1), tick).some(({ at }) => at === null);
  const top = headOf(tick, isKey);
  const whole = height - top - tick * axisLines;
  const pitch = Math.max(label * 1.5, whole / Math.max(1, spec.rows.length));
  const room =
    whole - noteStrip(spec, { free: freeIn(pitch, tick), width: Math.max(w, leastForNotes), size: tick });
  const fitting = Math.floor(room / (label * 1.5));
  const isTold = variant === 'slide' && spec.rows.length > fitting;
  const shown = isTold ? fitting - 1 : spec.rows.length;
  const plot = plotAt(top, isTold ? (room * shown) / fitting : room);
  const isNoted = notedIn(spec);
  const hasNote = ({ dots }: DumbbellRow) => isNoted(dots.map(({ mark }) => mark));
  const rows = keepFirst(spec.rows, shown, (row) => row.isReference || hasNote(row));
  const untold = spec.rows.filter((row) => !rows.includes(row) && hasNote(row)).length;
  return { plot, labels: groupLabels(spec, shown, plot, tick), rows, shown, untold, side };
}

const axisLines = 2.8;
/** The narrowest room for words that a strip under the rows is measured for. */
const leastForNotes = 420;

/** Between the percentages of one row and of the next. */
function freeIn(pitch: number, tick: number): number {
  return pitch - tick * 1.2;
}

/** The heads of the columns, and under them the names of the groups: one line, or a key of two. */
function headOf(tick: number, isKey: boolean): number {
  return tick * (isKey ? 5.6 : 3.8);
}
