import { markId, type MarkKey } from '../../model/figure.ts';
import { markPositions, type MarkPosition } from '../geometry.ts';
import { placeNotes, type Box, type NoteToPlace, type Point } from '../place-notes.ts';
import type { ChartSpec, NoteSpec } from '../spec.ts';
import { draftShape } from './draft-shape.ts';
import type { LaidAnnotation } from './laid-annotation.ts';
import type { Draft, LayFrame } from './lay-frame.ts';
import { breakLines, leaderFrom, wordsPieces, type BrokenWords } from './lay-words.ts';
import { pieceBoxes } from './piece-boxes.ts';
import { axesOf } from './plot-axes.ts';

export interface LayInput {
  readonly spec: ChartSpec;
  /** Axis to axis. */
  readonly plot: Box;
  /** Where words may stand. */
  readonly bounds: Box;
  /** Bars, lines and texts that words may not cover. */
  readonly labels: readonly Box[];
  /** Of the chart all that is to be read: lines and outlines do not run through it either. */
  readonly texts?: readonly Box[];
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
  return layWithObstacles(input).laid;
}

/** The annotations, and all that their words keep clear of besides each other. */
export function layWithObstacles(input: LayInput): {
  readonly laid: readonly LaidAnnotation[];
  readonly obstacles: readonly Box[];
} {
  const { spec, bounds, size } = input;
  if (spec.notes.length === 0) return { laid: [], obstacles: [] };
  const frame = frameOf(input);
  const drafts: Drafted[] = [];
  let { obstacles } = frame;
  for (const note of spec.notes) {
    // A shape that may choose its place keeps clear of those before it.
    const draft = draftShape(note, { ...frame, obstacles }, { bounds, dot: input.dot });
    if (draft === null) continue;
    drafts.push({ note, draft, words: breakLines(note, draft.words, spec, size) });
    obstacles = [...obstacles, ...pieceBoxes(draft.pieces, size)];
  }
  const notes = inOrderOfPlacing(drafts).flatMap((each) => toPlace(each, input));
  const placed = new Map(
    placeNotes({ bounds, obstacles, texts: frame.texts, notes }).map((place) => [place.id, place]),
  );
  const laid = drafts.map(({ note, draft, words }): LaidAnnotation => {
    const place = placed.get(note.id);
    const anchor = draft.words.origin ?? draft.words.anchor;
    if (!place || !words)
      return { note, pieces: draft.pieces, place: draft.held ? { box: draft.held, anchor } : null };
    return {
      note,
      pieces: [...draft.pieces, ...wordsPieces(place, draft, words, size)],
      place: { box: place.box, anchor },
    };
  });
  return { laid, obstacles };
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
  texts = [],
  size,
  dot,
  positions = markPositions(spec, plot, dot),
}: Omit<LayInput, 'bounds'>): LayFrame {
  return {
    ...{ spec, plot, size, texts },
    axes: axesOf(spec, plot),
    positions: new Map(positions.map((position) => [markId(position.mark), position])),
    obstacles: [...positions.map(({ box }) => box), ...labels, ...texts],
  };
}

interface Drafted {
  readonly note: NoteSpec;
  readonly draft: Draft;
  readonly words: BrokenWords | null;
}

/** Words with seats of their own first: what stands anywhere around its mark gives way. */
function inOrderOfPlacing(drafts: readonly Drafted[]): readonly Drafted[] {
  const isSeated = ({ draft }: Drafted) => draft.words.seats !== undefined;
  return [...drafts.filter(isSeated), ...drafts.filter((each) => !isSeated(each))];
}

function toPlace({ note, draft, words }: Drafted, { plot, size }: LayInput): NoteToPlace[] {
  if (words === null) return [];
  const { anchor, around, reach, own, rivals, origin = anchor, seats } = draft.words;
  const { width, height } = words;
  return [
    {
      ...{ id: note.id, anchor, width, height },
      leaderFrom: leaderFrom(draft.words, size),
      ...(around ? { around } : {}),
      ...(reach ? { reach } : {}),
      ...(own ? { own } : {}),
      ...(rivals ? { rivals } : {}),
      ...(seats ? { seats: seats(width, height) } : {}),
      ...(note.moved ? { put: putAt(origin, note.moved, plot) } : {}),
    },
  ];
}

function putAt({ x, y }: Point, moved: Point, plot: Box): Point {
  return { x: x + moved.x * plot.w, y: y + moved.y * plot.h };
}
