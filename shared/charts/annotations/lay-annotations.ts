import { runsWidth, wrapRuns, type StyledRun } from '../../base/wrap-runs.ts';
import { markId, type MarkKey } from '../../model/figure.ts';
import { markPositions, type MarkPosition } from '../geometry.ts';
import { placeNotes, type Box, type NoteToPlace, type PlacedNote } from '../place-notes.ts';
import type { ChartSpec, NoteSpec } from '../spec.ts';
import { draftShape } from './draft-shape.ts';
import type { LaidAnnotation, LaidPiece } from './laid-annotation.ts';
import type { Draft, LayFrame } from './lay-frame.ts';
import { pieceBoxes } from './piece-boxes.ts';
import { axesOf } from './plot-axes.ts';
import { richText } from './rich-text.ts';
import { writtenOf } from './written-of.ts';

export interface LayInput {
  readonly spec: ChartSpec;
  /** Axis to axis. */
  readonly plot: Box;
  /** Where words may stand. */
  readonly bounds: Box;
  /** Labels, bars and lines that words may not cover. */
  readonly labels: readonly Box[];
  /** Font size, in the unit of the plot; all other measures follow it. */
  readonly size: number;
  /** Diameter of a mark. */
  readonly dot: number;
  /** Of marks whose places only their drawing knows; left out: where geometry puts them. */
  readonly positions?: readonly (MarkPosition & { readonly mark: MarkKey })[];
}

/**
 * Every annotation of a chart as lines, boxes, signs and words with their places, in any unit. Screen, picture,
 * slide and PowerPoint draw just this, so that all of them say the same at the same mark.
 */
export function layAnnotations(input: LayInput): readonly LaidAnnotation[] {
  const { spec, bounds, size } = input;
  if (spec.notes.length === 0) return [];
  const frame = frameOf(input);
  const drafts = spec.notes.flatMap((note): Drafted[] => {
    const draft = draftShape(note, frame, { bounds, dot: input.dot });
    return draft === null ? [] : [{ note, draft, words: breakLines(note, draft, spec, size) }];
  });
  const placed = new Map(
    placeNotes({
      bounds,
      obstacles: [...frame.obstacles, ...drafts.flatMap(({ draft }) => pieceBoxes(draft.pieces, size))],
      notes: inOrderOfPlacing(drafts).flatMap((each) => toPlace(each, input)),
    }).map((place) => [place.id, place]),
  );
  return drafts.map(({ note, draft, words }) => {
    const place = placed.get(note.id);
    const laid = place && words ? wordsPieces(place, draft, words, size) : [];
    return { note, pieces: [...draft.pieces, ...laid] };
  });
}

/** The grounds alone: they lie under data and grid, and need no labels to be laid. */
export function layGrounds(input: Pick<LayInput, 'spec' | 'plot' | 'size' | 'dot' | 'positions'>) {
  const frame = frameOf({ ...input, labels: [] });
  return input.spec.notes.flatMap((note) => {
    if (note.shape.kind !== 'enclosure' || note.shape.form !== 'band') return [];
    const pieces = draftShape(note, frame, { bounds: input.plot, dot: input.dot })?.pieces ?? [];
    return pieces.flatMap((piece) => (piece.kind === 'ground' ? [{ note, box: piece.box }] : []));
  });
}

function frameOf({
  spec,
  plot,
  labels,
  size,
  dot,
  positions = markPositions(spec, plot, dot),
}: Omit<LayInput, 'bounds'>): LayFrame {
  return {
    ...{ spec, plot, size },
    axes: axesOf(spec, plot),
    positions: new Map(positions.map((position) => [markId(position.mark), position])),
    obstacles: [...positions.map(({ box }) => box), ...labels],
  };
}

interface Drafted {
  readonly note: NoteSpec;
  readonly draft: Draft;
  readonly words: BrokenWords | null;
}

/** Words in lines; a sign stands before them, or alone. */
interface BrokenWords {
  readonly lines: readonly (readonly StyledRun[])[];
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

function breakLines(note: NoteSpec, { words, sign: symbol }: Draft, spec: ChartSpec, size: number) {
  const sign = symbol === null ? 0 : signSize * size;
  const runs = richText(writtenOf(note, spec));
  const lines = runs.length === 0 ? [] : balancedLines(runs, words.widest ?? widestInType * size, size);
  if (lines.length === 0 && sign === 0) return null;
  const widest = Math.max(0, ...lines.map((line) => runsWidth(line, size)));
  const ownWidth = lines.length === 0 ? 0 : widest + 2 * inset * size;
  return {
    lines,
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

/** Words with seats of their own first: what stands anywhere around its mark gives way. */
function inOrderOfPlacing(drafts: readonly Drafted[]): readonly Drafted[] {
  const isSeated = ({ draft }: Drafted) => draft.words.seats !== undefined;
  return [...drafts.filter(isSeated), ...drafts.filter((each) => !isSeated(each))];
}

function toPlace({ note, draft, words }: Drafted, { spec, plot }: LayInput): NoteToPlace[] {
  if (words === null) return [];
  const place = draft.words;
  const { width, height } = words;
  return [
    {
      ...{ id: note.id, anchor: place.anchor, width, height },
      isLevel: spec.kind === 'ranking',
      ...(place.around ? { around: place.around } : {}),
      ...(place.seats ? { seats: place.seats(width, height) } : {}),
      ...(note.moved ? { shift: { x: note.moved.x * plot.w, y: note.moved.y * plot.h } } : {}),
    },
  ];
}

function wordsPieces(
  { box, leader }: PlacedNote,
  { words: place, sign }: Draft,
  { lines }: BrokenWords,
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
            ...({ kind: 'words', lines, align: place.align ?? (isLeft ? 'right' : 'left') } as const),
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
