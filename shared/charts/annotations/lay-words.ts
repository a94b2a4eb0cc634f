import { runsWidth, wrapRuns, type StyledRun } from '../../base/wrap-runs.ts';
import type { PlacedNote } from '../place-notes.ts';
import type { ChartSpec, NoteSpec } from '../spec.ts';
import type { LaidPiece } from './laid-annotation.ts';
import type { Draft } from './lay-frame.ts';
import { richText } from './rich-text.ts';
import { writtenOf } from './written-of.ts';

/** Words in lines; a sign stands before them, or alone. */
export interface BrokenWords {
  readonly lines: readonly (readonly StyledRun[])[];
  readonly apart: number;
  readonly width: number;
  readonly height: number;
}

/** Of a note: 220 px in the type of the screen. */
const widestInType = 220 / 13;
const lineHeight = 1.3;
/** Between leader and words, and of a sign; in type. */
const inset = 5 / 13;
const signSize = 1.5;
/** A leader that is shorter is a speck, one that ties words to a far shape is longer. */
const speck = 0.5;
const far = 1.4;

/** Null where an annotation has neither words nor a sign. */
export function breakLines(
  note: NoteSpec,
  { words, sign: symbol }: Draft,
  spec: ChartSpec,
  size: number,
): BrokenWords | null {
  const sign = symbol === null ? 0 : signSize * size;
  const runs = richText(writtenOf(note, spec));
  const told = runs.length === 0 ? [] : balancedLines(runs, words.widest ?? widestInType * size, size);
  const lines = note.certainty ? [...told, [{ text: note.certainty.interval }]] : told;
  if (lines.length === 0 && sign === 0) return null;
  const widest = Math.max(0, ...lines.map((line) => runsWidth(line, size)));
  const ownWidth = lines.length === 0 ? 0 : widest + 2 * inset * size;
  return {
    lines,
    apart: lines.length - told.length,
    width: sign + ownWidth,
    height: Math.max(sign, lines.length * lineHeight * size),
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

/** Words, their sign and the leader to what they are about, where they were placed. */
export function wordsPieces(
  { box, leader }: PlacedNote,
  { words: place, sign }: Draft,
  { lines, apart }: BrokenWords,
  size: number,
): readonly LaidPiece[] {
  const length = Math.hypot(leader.to.x - leader.from.x, leader.to.y - leader.from.y);
  const least = place.leader === 'always' ? speck : place.leader === 'far' ? far : Infinity;
  const isLeft = place.anchor.x > box.x + box.w / 2;
  const wide = sign === null ? 0 : signSize * size;
  const room = { ...box, x: isLeft ? box.x : box.x + wide, w: box.w - wide };
  const high = lines.length * lineHeight * size;
  return [
    ...(length > least * size ? [{ kind: 'line', use: 'leader', ...leader } as const] : []),
    ...(sign === null
      ? []
      : [
          {
            ...({ kind: 'symbol', symbol: sign } as const),
            box: {
              x: isLeft ? box.x + box.w - wide : box.x,
              y: box.y + (box.h - wide) / 2,
              ...{ w: wide, h: wide },
            },
          },
        ]),
    ...(lines.length === 0
      ? []
      : [
          {
            ...({ kind: 'words', lines, apart, align: place.align ?? (isLeft ? 'right' : 'left') } as const),
            box: {
              x: room.x + inset * size,
              y: room.y + (room.h - high) / 2,
              w: room.w - 2 * inset * size,
              h: high,
            },
          },
        ]),
  ];
}
