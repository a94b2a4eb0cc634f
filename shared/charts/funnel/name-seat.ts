import { leaderOf } from '../note-leader.ts';
import { overlaps, type Box, type NoteToPlace, type PlacedNote } from '../place-notes.ts';
import type { FunnelPoint } from './funnel-spec.ts';
import { runsThrough, type NameRoom } from './name-room.ts';

interface Seat {
  readonly box: Box;
  readonly leader: PlacedNote['leader'];
}

/**
 * The first place against a mark, calmest side first, where a name covers nothing and is read as that of no other; null
 * where there is none. Tried in vain for hundreds of marks, so only the few places that need no line.
 */
export function seatBeside(
  own: FunnelPoint,
  note: NoteToPlace,
  room: NameRoom,
  bounds: Box,
  standing: readonly Seat[],
): Seat | null {
  for (const box of seatsOf(note)) {
    if (!isInside(box, bounds)) continue;
    const leader = leaderOf(box, note);
    const isTaken = standing.some(
      (other) => overlaps(other.box, box) || runsThrough(other.leader, box) || runsThrough(leader, other.box),
    );
    if (isTaken || room.lines.some((line) => overlaps(line, box))) continue;
    if (room.isFree(box, leader, own) && room.isNearest(box, own)) return { box, leader };
  }
  return null;
}

/** Right, left, above and below, then the corners between. */
function seatsOf({ anchor, width: w, height: h }: NoteToPlace): readonly Box[] {
  const { x, y, clear } = anchor;
  const [right, left, middle] = [x + clear, x - clear - w, x - w / 2];
  const [above, level, below] = [y - clear - h, y - h / 2, y + clear];
  return [
    [right, level],
    [left, level],
    [middle, above],
    [middle, below],
    [right, above + clear],
    [left, above + clear],
    [right, below - clear],
    [left, below - clear],
  ].map(([seatX = x, seatY = y]) => ({ x: seatX, y: seatY, w, h }));
}

function isInside({ x, y, w, h }: Box, bounds: Box): boolean {
  return x >= bounds.x && y >= bounds.y && x + w <= bounds.x + bounds.w && y + h <= bounds.y + bounds.h;
}
