import { markId, type MarkKey } from '../../model/figure.ts';
import { markPositions, type MarkPosition } from '../geometry.ts';
import { placeNotes, type Box, type NoteToPlace, type Point } from '../place-notes.ts';
import type { ChartSpec, NoteSpec } from '../spec.ts';
import { draftShape } from './draft-shape.ts';
import type { LaidAnnotation } from './laid-annotation.ts';
import type { Draft, LayFrame } from './lay-frame.ts';
import { leaderFrom, waysToBreak, wordsPieces, type BrokenWords } from './lay-words.ts';
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
  /** Where no words may stand, though their leaders may cross it. */
  readonly wordless?: readonly Box[];
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
  const { spec, bounds, size, wordless = [] } = input;
  if (spec.notes.length === 0) return { laid: [], obstacles: [] };
  const frame = frameOf(input);
  const drafts: Drafted[] = [];
  let obstacles = [...frame.obstacles, ...wordless];
  for (const note of spec.notes) {
    // A shape that may choose its place keeps clear of those before it.
    const draft = draftShape(note, { ...frame, obstacles }, { bounds, dot: input.dot });
    if (draft === null) continue;
    drafts.push({ note, draft, words: waysToBreak(note, draft.words, spec, size) });
    obstacles = [...obstacles, ...pieceBoxes(draft.pieces, size)];
  }
  const notes = inOrderOfPlacing(drafts).flatMap((each) => toPlace(each, input));
  const round = { obstacles: solidIn(frame), bounds: beside(bounds, size), air: size * 0.12 };
  const placed = new Map(
    placeNotes({ bounds, obstacles, texts: frame.texts, round, notes }).map((place) => [place.id, place]),
  );
  const laid = drafts.map(({ note, draft, words }): LaidAnnotation => {
    const place = placed.get(note.id);
    const broken = place && words[place.form];
    const anchor = draft.words.origin ?? draft.words.anchor;
    if (!broken)
      return {
        note,
        pieces: draft.pieces,
        place: draft.held ? { box: draft.held, anchor } : null,
        isFree: true,
      };
    return {
      note,
      pieces: [...draft.pieces, ...wordsPieces(place, draft, broken, size)],
      place: { box: place.box, anchor },
      isFree: place.isFree,
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
  /** Broken into lines, best first. */
  readonly words: readonly BrokenWords[];
}

/** Words with seats of their own first: what stands anywhere around its mark gives way. */
function inOrderOfPlacing(drafts: readonly Drafted[]): readonly Drafted[] {
  const isSeated = ({ draft }: Drafted) => draft.words.seats !== undefined;
  return [...drafts.filter(isSeated), ...drafts.filter((each) => !isSeated(each))];
}

function toPlace({ note, draft, words }: Drafted, { plot, size }: LayInput): NoteToPlace[] {
  const { anchor, around, reach, label, own, rivals, origin = anchor, seats } = draft.words;
  const [first, ...otherwise] = words.map(({ width, height }): NoteToPlace => ({
    ...{ id: note.id, anchor, width, height },
    leaderFrom: leaderFrom(draft.words, size),
    wantsLeader: draft.words.leader === 'always',
    ...(around ? { around } : {}),
    ...(reach ? { reach } : {}),
    ...(label ? { label } : {}),
    ...(own ? { own } : {}),
    ...(rivals ? { rivals } : {}),
    ...(seats ? { seats: seats(width, height) } : {}),
    ...(note.moved ? { put: putAt(origin, note.moved, plot) } : {}),
  }));
  return first ? [{ ...first, otherwise }] : [];
}

/** What a leader goes round: marks, and what is to be read. */
function solidIn({ positions, texts }: LayFrame): readonly Box[] {
  return [...[...positions.values()].map(({ box }) => box), ...texts];
}

/** Beside the data there is room for a line, though not for words. */
function beside({ x, y, w, h }: Box, size: number): Box {
  return { x: x - size * 0.4, y, w: w + size * 0.8, h };
}

function putAt({ x, y }: Point, moved: Point, plot: Box): Point {
  return { x: x + moved.x * plot.w, y: y + moved.y * plot.h };
}
