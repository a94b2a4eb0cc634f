import { chartMarks } from '../chart-marks.ts';
import { anchorOf } from '../notes.ts';
import type { Box } from '../place-notes.ts';
import type { ChartSpec } from '../spec.ts';
import { markId } from '../../model/figure.ts';
import type { LayFrame, WordsPlace } from './lay-frame.ts';
import { breakLines, inset } from './lay-words.ts';
import { writtenOf } from './written-of.ts';

/** Whether its marks leave no room for words between them: notes are numbered there, and written under it. */
export function isDense({ kind }: Pick<ChartSpec, 'kind'>): boolean {
  return kind === 'matrix' || kind === 'multiples';
}

/** The same chart with each note as it is written under it: its number, where it belongs, and its words. */
export function withFootWords<Spec extends ChartSpec>(spec: Spec): Spec {
  const marks = new Map(chartMarks(spec).map((mark) => [markId(mark.mark), mark]));
  const notes = spec.notes.map((note, index) => {
    const anchor = anchorOf(note);
    const { name = '', detail = null } = (anchor && marks.get(markId(anchor))) ?? {};
    const where = detail === null ? name : `${name}, ${detail}`;
    const told = [where, writtenOf(note, spec)].filter((part) => part !== '').join(': ');
    return { ...note, text: `${String(index + 1)}  ${told}` };
  });
  return { ...spec, notes };
}

/** What the notes under a chart take, in lines as wide as the chart. */
export function footHeight(spec: ChartSpec, width: number, size: number): number {
  return heightOfLines(withFootWords(spec), width, size);
}

/** Where notes under a chart stand, from this line on: their words begin where the chart does. */
export function footBounds(spec: ChartSpec, top: number, width: number, size: number): Box {
  const beside = inset * size;
  return { x: -beside, y: 0, w: width + 2 * beside, h: top + footHeight(spec, width, size) };
}

/** Under the chart, after the notes before it; a person may put it elsewhere, in shorter lines, seen from its mark. */
export function footPlace(
  note: ChartSpec['notes'][number],
  { spec, size, positions }: Pick<LayFrame, 'spec' | 'size' | 'positions'>,
  bounds: Box,
): WordsPlace {
  const width = bounds.w - 2 * inset * size;
  const from = spec.notes.findIndex(({ id }) => id === note.id);
  const rest = { ...spec, notes: spec.notes.slice(from) };
  const top = bounds.y + bounds.h - heightOfLines(rest, width, size);
  const mark = anchorOf(note);
  const position = mark && positions.get(markId(mark));
  return {
    anchor: { x: bounds.x, y: top, clear: 0 },
    ...(position ? { origin: position.at } : {}),
    seats: (w, h) => [{ x: bounds.x, y: top, w, h }],
    leader: 'never',
    align: 'left',
    ...(note.moved === null ? { widest: width } : {}),
  };
}

function heightOfLines(spec: ChartSpec, width: number, size: number): number {
  return spec.notes.reduce((total, note) => {
    const { height = 0 } = breakLines(note, { widest: width }, spec, size) ?? {};
    return total + height + size * between;
  }, 0);
}

/** In type. */
const between = 0.2;
