import { measureText, wrapText } from '../base/text-metrics.ts';
import { markPosition, markPositions } from '../charts/geometry.ts';
import { anchorOf } from '../charts/notes.ts';
import { placeNotes } from '../charts/place-notes.ts';
import type { Box, NoteToPlace, Point } from '../charts/place-notes.ts';
import type { NativeSpec, NoteSpec } from '../charts/spec.ts';
import { slideTexts } from '../language/nl/slides.ts';
import { lineElement, textElement } from './elements.ts';
import type { Frame, SlideElement } from './document.ts';
import { type } from './grid.ts';
import { palette } from './palette.ts';

/** Inches between leader and interval: 6 pt. */
const clear = 6 / 72;
/** Diameter of a mark, for what a note may not cover. */
export const markSize = 12 / 72;
const widest = 2.1;
const air = 5 / 72;

interface Surroundings {
  readonly spec: NativeSpec;
  readonly plot: Frame;
  /** Where notes may stand. */
  readonly bounds: Frame;
  /** Labels, bars and lines of the page that they may not cover. */
  readonly labels: readonly Box[];
}

/** Sentences beside their marks, without a box, each with a leader that ends just outside the interval. */
export function noteElements({ spec, plot, bounds, labels }: Surroundings): readonly SlideElement[] {
  const width = Math.min(widest, bounds.w);
  const lines = new Map(spec.notes.map((note) => [note.id, wrapText(note.text, width * 72, type.note)]));
  const notes = spec.notes.flatMap((note) => toPlace(note, lines.get(note.id) ?? [], spec, plot));
  const marks = markPositions(spec, plot, markSize).map(({ box }) => box);
  const texts = new Map(spec.notes.map(({ id, text }) => [id, text]));
  return placeNotes({ bounds, obstacles: [...marks, ...labels], notes }).flatMap(
    ({ id, box, leader }): SlideElement[] => {
      const text = texts.get(id) ?? '';
      const isLeft = leader.from.x > box.x + box.w / 2;
      return [
        lineElement({
          name: slideTexts.names.leader(text),
          ...inset(leader),
          colour: palette.ink2,
          width: 1,
          dash: 'solid',
          role: 'note-leader',
        }),
        textElement({
          name: slideTexts.names.note(text),
          role: 'note',
          // The last word's space and another font's widths need a little room.
          frame: isLeft ? { ...box, x: box.x - 0.06, w: box.w + 0.06 } : { ...box, w: box.w + 0.06 },
          size: type.note,
          fill: palette.surface,
          align: isLeft ? 'right' : 'left',
          text: (lines.get(id) ?? []).join(' '),
        }),
      ];
    },
  );
}

/** Air between the leader and its words. */
function inset(leader: { readonly from: Point; readonly to: Point }) {
  const { from, to } = leader;
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const share = length > 3 * air ? air / length : 0;
  const start = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
  return { from: start, to };
}

/** A note whose mark is not shown has no place: the speaker notes tell. */
function toPlace(note: NoteSpec, lines: readonly string[], spec: NativeSpec, plot: Frame): NoteToPlace[] {
  const anchor = anchorOf(note);
  const position = anchor && markPosition(spec, anchor, plot, 0);
  if (!position) return [];
  return [
    {
      id: note.id,
      anchor: { ...leaderEnd(spec, position.at, position.box, plot), clear },
      width: Math.max(...lines.map((line) => measureText(line, type.note))) / 72 + 0.02,
      height: (lines.length * type.note * 1.25) / 72,
    },
  ];
}

/** The end of the interval where there is most room: right of a row, above or below a point, above a bar. */
function leaderEnd(spec: NativeSpec, at: { x: number; y: number }, interval: Box, plot: Frame) {
  switch (spec.kind) {
    case 'ranking':
      return { x: interval.x + interval.w, y: at.y };
    case 'bars':
      return { x: at.x, y: interval.y };
    case 'trend': {
      const above = interval.y - plot.y;
      const below = plot.y + plot.h - interval.y - interval.h;
      return { x: at.x, y: above >= below ? interval.y : interval.y + interval.h };
    }
  }
}
