import { leaderOf } from '../note-leader.ts';
import { overlaps, type Box, type NoteToPlace, type PlacedNote } from '../place-notes.ts';
import type { FunnelPoint } from './funnel-spec.ts';
import { runsThrough, type NameRoom } from './name-room.ts';

export interface Seat {
  readonly box: Box;
  readonly leader: PlacedNote['leader'];
}

/**
 * The first place where a name covers nothing and is read as that of no other: against its mark, the calmest side
 * first, else straight above or below it on a line. Null where there is none. Asked for dozens of marks among hundreds,
 * so only few places are tried.
 */
export function seatBeside(
  own: FunnelPoint,
  note: NoteToPlace,
  room: NameRoom,
  bounds: Box,
  standing: readonly Seat[],
): Seat | null {
  const isFree = ({ box, leader }: Seat): boolean =>
    isInside(box, bounds) &&
    !standing.some(
      (other) => overlaps(other.box, box) || runsThrough(other.leader, box) || runsThrough(leader, other.box),
    ) &&
    !room.lines.some((line) => overlaps(line, box)) &&
    room.isFree(box, leader, own);
  return (
    againstMark(note).find((seat) => isFree(seat) && room.isNearest(seat.box, own)) ??
    onLine(note, room.size).find((seat) => isFree(seat) && room.isApart(seat.box, own)) ??
    null
  );
}

/** Right, left, above and below, then the corners between. */
function againstMark(note: NoteToPlace): readonly Seat[] {
  const { width: w, height: h } = note;
  const { x, y, clear } = note.anchor;
  const [right, left, middle] = [x + clear, x - clear - w, x - w / 2];
  const [above, level, below] = [y - clear - h, y - h / 2, y + clear];
  return [
    { x: right, y: level },
    { x: left, y: level },
    { x: middle, y: above },
    { x: middle, y: below },
    { x: right, y: above + clear },
    { x: left, y: above + clear },
    { x: right, y: below - clear },
    { x: left, y: below - clear },
  ].map((at) => {
    const box = { ...at, w, h };
    return { box, leader: leaderOf(box, note) };
  });
}

/** Near before far; over the mark before to one side of it. */
function onLine({ anchor, width: w, height: h }: NoteToPlace, size: number): readonly Seat[] {
  const { x, y, clear } = anchor;
  return lengths.flatMap((length) =>
    [-1, 1].flatMap((way) =>
      [0.5, 0.1, 0.9].map((share) => {
        const edge = y + way * (clear + length * size);
        const box = { x: x - w * share, y: way < 0 ? edge - h : edge, w, h };
        return { box, leader: { from: { x, y: edge }, to: { x, y: y + way * clear } } };
      }),
    ),
  );
}

/** In letters: each a line of words farther. */
const lengths = [0.8, 2.2, 3.6, 5, 6.4, 7.8, 9.2];

function isInside({ x, y, w, h }: Box, bounds: Box): boolean {
  return x >= bounds.x && y >= bounds.y && x + w <= bounds.x + bounds.w && y + h <= bounds.y + bounds.h;
}
