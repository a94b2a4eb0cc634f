import { runsWidth, wrapRuns, type StyledRun } from '../../base/wrap-runs.ts';
import type { Box, PlacedNote, Point } from '../place-notes.ts';
import type { ChartSpec, NoteSpec } from '../spec.ts';
import type { LaidPiece, LaidWords } from './laid-annotation.ts';
import type { Draft, WordsPlace } from './lay-frame.ts';
import { pillPad } from './pill.ts';
import { richText } from './rich-text.ts';
import { writtenOf } from './written-of.ts';

/** Words in lines. */
export interface BrokenWords {
  /** Under each other: what is told and, by itself whatever breaks the other, the interval of a difference. */
  readonly blocks: readonly WordsBlock[];
  readonly width: number;
  readonly height: number;
}

interface WordsBlock {
  readonly lines: readonly (readonly StyledRun[])[];
  readonly isPill: boolean;
  readonly width: number;
  readonly height: number;
}

/** Of a note: 220 px in the type of the screen. */
const widestInType = 220 / 13;
const lineHeight = 1.3;
/** Between leader and words; in type. */
export const inset = 5 / 13;
/** A leader that is shorter is a speck, one that ties words to a far shape is longer. */
const speck = 0.5;
const far = 1.4;

/** As they are best, and in shorter lines for where that is too wide; none where an annotation has no words. */
export function waysToBreak(
  note: NoteSpec,
  words: Pick<WordsPlace, 'isPill' | 'widest'>,
  spec: ChartSpec,
  size: number,
): readonly BrokenWords[] {
  const [first, ...narrower] = [1, 0.7, 0.5].flatMap((share) => {
    const widest = (words.widest ?? widestInType * size) * share;
    return breakLines(note, { ...words, widest }, spec, size) ?? [];
  });
  if (first === undefined) return [];
  return [first, ...narrower.filter(({ width }) => width < first.width * 0.85)];
}

/** Null where an annotation has no words. */
export function breakLines(
  note: NoteSpec,
  words: Pick<WordsPlace, 'isPill' | 'widest'>,
  spec: ChartSpec,
  size: number,
): BrokenWords | null {
  const isPill = words.isPill ?? false;
  const runs = richText(writtenOf(note, spec)).map((run) => (isPill ? { ...run, bold: true } : run));
  const told = runs.length === 0 ? [] : balancedLines(runs, words.widest ?? widestInType * size, size);
  const blocks = [
    ...(told.length === 0 ? [] : [blockOf(told, isPill, size)]),
    ...(note.certainty ? [blockOf([[{ text: note.certainty.interval }]], false, size)] : []),
  ];
  if (blocks.length === 0) return null;
  return {
    blocks,
    width: Math.max(...blocks.map(({ width }) => width)),
    height: blocks.reduce((total, { height }) => total + height, 0),
  };
}

function blockOf(lines: WordsBlock['lines'], isPill: boolean, size: number): WordsBlock {
  const beside = (isPill ? pillPad.x : inset) * size;
  return {
    ...{ lines, isPill },
    width: Math.max(...lines.map((line) => runsWidth(line, size))) + 2 * beside,
    height: (lines.length * lineHeight + (isPill ? 2 * pillPad.y : 0)) * size,
  };
}

/** As few lines as fit the width, and then about as long as each other: no last line of one word. */
function balancedLines(runs: readonly StyledRun[], width: number, size: number): StyledRun[][] {
  const lines = wrapRuns(runs, width, size);
  let [narrow, wide] = [width / lines.length, width];
  for (let step = 0; step < 6; step++) {
    const middle = (narrow + wide) / 2;
    const tried = wrapRuns(runs, middle, size);
    const fits = tried.length === lines.length && tried.every((line) => runsWidth(line, size) <= middle);
    if (fits) wide = middle;
    else narrow = middle;
  }
  return wrapRuns(runs, wide, size);
}

/** Words and the leader to what they are about, where they were placed. */
export function wordsPieces(
  { box, leader, via, isLed }: PlacedNote,
  { words: place }: Draft,
  { blocks }: BrokenWords,
  size: number,
): readonly LaidPiece[] {
  const isLeft = place.anchor.x > box.x + box.w / 2;
  const align = place.align ?? (place.isPill ? towards(place.anchor.x, box) : isLeft ? 'right' : 'left');
  return [
    ...(isLed ? leaderPieces([leader.from, ...via, leader.to]) : []),
    ...stacked(blocks, box, align, size),
  ];
}

function leaderPieces(corners: readonly Point[]): readonly LaidPiece[] {
  return corners.slice(1).map((to, index) => ({
    ...{ kind: 'line', use: 'leader', to },
    from: corners[index] ?? to,
  }));
}

/** From this length on a leader is drawn. */
export function leaderFrom({ leader }: Draft['words'], size: number): number {
  return leader === 'always' ? speck * size : leader === 'far' ? far * size : Infinity;
}

/** The side of the words that is nearest to what they are about; above and below it their middle. */
function towards(x: number, box: Box): LaidWords['align'] {
  return x <= box.x ? 'left' : x >= box.x + box.w ? 'right' : 'center';
}

function stacked(
  blocks: readonly WordsBlock[],
  room: Box,
  align: LaidWords['align'],
  size: number,
): readonly LaidWords[] {
  const high = blocks.reduce((total, { height }) => total + height, 0);
  let y = room.y + (room.h - high) / 2;
  return blocks.map(({ lines, isPill, width, height }): LaidWords => {
    const free = room.w - width;
    const x = room.x + (align === 'left' ? 0 : align === 'center' ? free / 2 : free);
    const top = y;
    y += height;
    if (isPill)
      return { kind: 'words', lines, isPill, align: 'center', box: { x, y: top, w: width, h: height } };
    const box = { x: room.x + inset * size, y: top, w: room.w - 2 * inset * size, h: height };
    return { kind: 'words', lines, isPill, align, box };
  });
}
