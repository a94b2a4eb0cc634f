import { marksOf } from '../../model/annotation.ts';
import { sameMark, type MarkKey } from '../../model/figure.ts';
import { chartMarks } from '../chart-marks.ts';
import type { MarkPosition } from '../geometry.ts';
import type { Box, Point } from '../place-notes.ts';
import type { NoteSpec } from '../spec.ts';
import { footPlace, isDense } from './foot-words.ts';
import { layDifference, type WordsSize } from './lay-difference.ts';
import { layEnclosure } from './lay-enclosure.ts';
import { grow, positionOf, type Draft, type LayFrame, type WordsPlace } from './lay-frame.ts';
import { layLevel, seatsAlong } from './lay-level.ts';
import { laySign } from './lay-sign.ts';
import { layTrendLine } from './lay-trend-line.ts';
import { breakLines } from './lay-words.ts';
import { ownRow } from './own-row.ts';
import { isOnAxis } from './plot-axes.ts';

interface Surroundings {
  readonly bounds: Box;
  readonly dot: number;
}

/**
 * The shape of an annotation, and where its words want to stand. What cannot be drawn here keeps its words, at a
 * figure it is about or at the foot. Null where none of its figures is shown: nothing may point at them.
 */
export function draftShape(note: NoteSpec, frame: LayFrame, around: Surroundings): Draft | null {
  if (isDense(frame.spec)) return onlyWords(footPlace(note, frame, around.bounds));
  const marks = marksOf(note.shape);
  const [first] = marks.flatMap((mark) => positionOf(frame, mark) ?? []);
  if (marks.length > 0 && first === undefined)
    return isAnyShown(marks, frame) ? onlyWords(atFoot(around.bounds, frame.size)) : null;
  return (
    drawn(note, frame, around) ??
    onlyWords(first === undefined ? atFoot(around.bounds, frame.size) : at(first, 'far', around.dot, frame))
  );
}

/** Shown as a number beside the chart, and nowhere in it. */
function isAnyShown(marks: readonly MarkKey[], { spec }: LayFrame): boolean {
  return chartMarks(spec).some(
    ({ mark, value }) => value.status === 'shown' && marks.some((own) => sameMark(own, mark)),
  );
}

/** Null where the shape cannot be drawn in this chart, or may not be. */
function drawn(note: NoteSpec, frame: LayFrame, { dot, bounds }: Surroundings): Draft | null {
  const { shape, changed } = note;
  // Its words say that a figure is hidden; a shape between the others would still tell of it.
  if (changed === 'hidden' && shape.kind !== 'enclosure') return null;
  switch (shape.kind) {
    case 'connector': {
      const position = positionOf(frame, shape.mark);
      return position && onlyWords(at(position, 'always', dot, frame));
    }
    case 'symbol': {
      const position = positionOf(frame, shape.mark);
      return (
        position &&
        laySign(shape.symbol, position, frame, { dot, bounds, put: putSign(note, position, frame) })
      );
    }
    case 'emphasis': {
      const [position] = shape.marks.flatMap((mark) => positionOf(frame, mark) ?? []);
      return position ? onlyWords(at(position, 'always', dot, frame)) : null;
    }
    case 'text':
      return layText(shape.at, frame, dot);
    case 'enclosure':
      return layEnclosure(shape, frame);
    case 'difference':
      return layDifference(shape, sizeOfPill(note, frame), frame, bounds);
    case 'trend-line':
      return layTrendLine(shape, frame);
    case 'level':
      return layLevel(shape, frame);
  }
}

/** Where a person put the middle of a sign that has no words: those would be what was put. */
function putSign({ text, moved }: NoteSpec, { at: from }: MarkPosition, { plot }: LayFrame): Point | null {
  return text !== '' || moved === null
    ? null
    : { x: from.x + moved.x * plot.w, y: from.y + moved.y * plot.h };
}

/** How much room the words of an arrow take, wherever it stands. */
function sizeOfPill(note: NoteSpec, { spec, size }: LayFrame): WordsSize | null {
  const broken = breakLines(note, { isPill: true }, spec, size);
  return broken && { w: broken.width, h: broken.height };
}

type TextPlace = Extract<NoteSpec['shape'], { kind: 'text' }>['at'];

function layText(place: TextPlace, frame: LayFrame, dot: number): Draft | null {
  const { axes, plot, size } = frame;
  const air = size * 0.35;
  if ('mark' in place) {
    const position = positionOf(frame, place.mark);
    return position && onlyWords(at(position, 'far', dot, frame));
  }
  if (!axes) return null;
  if ('wave' in place) {
    if (!axes.yearAt) return null;
    const x = axes.yearAt(place.wave);
    return onlyWords({
      anchor: { x, y: plot.y + air, clear: air },
      reach: { x, y: plot.y, w: 0, h: plot.h },
      seats: (w, h) =>
        [0, 1, 0.2, 0.4, 0.6, 0.8].map((share) => ({
          ...{ x: x - w / 2, y: plot.y + air + (plot.h - h - 2 * air) * share },
          ...{ w, h },
        })),
      leader: 'far',
      align: 'center',
    });
  }
  if (!isOnAxis(axes, place.percent)) return null;
  const value = axes.percentAt(place.percent);
  const start = axes.along === 'y' ? { x: plot.x, y: value } : { x: value, y: plot.y };
  return onlyWords({
    anchor: { ...start, clear: air },
    reach: axes.along === 'y' ? { ...start, w: plot.w, h: 0 } : { ...start, w: 0, h: plot.h },
    seats: (w, h) => seatsAlong(axes, value, plot, { w, h }, air),
    leader: 'far',
  });
}

/** Around a mark, clear of its interval. */
function at(mark: MarkPosition, leader: WordsPlace['leader'], dot: number, frame: LayFrame): WordsPlace {
  const { at: middle, box, own: itself = box } = mark;
  const { spec, size } = frame;
  // A bar is pointed at from above: its mark is its end.
  const anchor = spec.kind === 'bars' ? { x: middle.x, y: box.y } : middle;
  const own = ownRow(mark, frame);
  // Into a part of a bar of answers the leader runs: on its edge it would point at what lies above it as well.
  const target = spec.kind === 'distribution' ? { reach: grow(box, -size * 0.2) } : { around: itself };
  const label = spec.kind === 'bars' ? labelOver(itself, frame) : undefined;
  const clear = spec.kind === 'distribution' ? 0 : clearOf(leader, dot, size);
  return {
    ...target,
    ...(label ? { label } : {}),
    anchor: { ...anchor, clear },
    ...(own ? { own } : { rivals: rivalsOf(mark, frame) }),
    leader,
  };
}

/** The highest of what is written right over a bar. */
function labelOver(bar: Box, { texts, size }: LayFrame): Box | undefined {
  const middle = bar.x + bar.w / 2;
  return texts
    .filter(({ x, y, w, h }) => x <= middle && middle <= x + w && y < bar.y && y + h > bar.y - size)
    .reduce<Box | undefined>((best, each) => (best && best.y <= each.y ? best : each), undefined);
}

/** Without a leader words stand right against the mark: what is said there is said of it. */
function clearOf(leader: WordsPlace['leader'], dot: number, size: number): number {
  return leader === 'always' ? dot / 2 + size * 0.46 : -size * 0.45;
}

function rivalsOf(mark: MarkPosition, { positions }: LayFrame): readonly Point[] {
  return [...positions.values()].flatMap((other) => (other === mark ? [] : [other.at]));
}

function atFoot({ x, y, w, h }: Box, size: number): WordsPlace {
  const foot = y + h;
  return {
    anchor: { x, y: foot, clear: 0 },
    seats: (wide, high) =>
      [0, 1, 2, 3, 4, 6, 8, 10, 12].flatMap((line) => [
        { x, y: foot - high - (0.4 + line * 1.4) * size, w: wide, h: high },
        { x: x + w - wide, y: foot - high - (0.4 + line * 1.4) * size, w: wide, h: high },
      ]),
    leader: 'never',
  };
}

function onlyWords(words: WordsPlace): Draft {
  return { pieces: [], words };
}
