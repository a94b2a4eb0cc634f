import { findPlace, type Found } from './find-place.ts';
import { inside, nearestFree } from './nearest-free.ts';
import { isCrossed, isLed, leaderOf, type Leader } from './note-leader.ts';
import { routeLeader } from './route-leader.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}
export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface NoteToPlace {
  readonly id: string;
  /** The mark, and how far the leader stays clear of it. */
  readonly anchor: Point & { readonly clear: number };
  /** The mark with its interval: the leader stays clear of that too. */
  readonly around?: Box;
  /** All it belongs to, where that is long or wide: its leader runs to the nearest part. */
  readonly reach?: Box;
  /** What is written over its mark, of that alone: where there is no way to the mark, its leader ends there. */
  readonly label?: Box;
  /** The row of its mark: words whose middle is above or below it stand in another one's. */
  readonly own?: { readonly from: number; readonly to: number };
  /** Other marks: words that are nearer to one of them need a leader. */
  readonly rivals?: readonly Point[];
  /** Places of its own, best first; tried before those around the mark. */
  readonly seats?: readonly Box[];
  /** From this length on its leader is drawn, and from the first where it stands astray; left out: always. */
  readonly leaderFrom?: number;
  /** Whether a place so close that there is no line is worse than one with a line. */
  readonly wantsLeader?: boolean;
  /** Where a person put the middle of it. */
  readonly put?: Point;
  readonly width: number;
  readonly height: number;
  /** The same in lines broken elsewhere, best first: tried where it would cover something as it is. */
  readonly otherwise?: readonly NoteToPlace[];
}
export interface PlacedNote {
  readonly id: string;
  readonly box: Box;
  readonly leader: Leader;
  /** Its corners, where it goes round something. */
  readonly via: readonly Point[];
  /** 0: as it was asked; from 1 on: which of the others. */
  readonly form: number;
  /** Whether it covers nothing. */
  readonly isFree: boolean;
  /** Whether its leader needs to be drawn. */
  readonly isLed: boolean;
}

/** What is in the way of notes and of their leaders. */
export interface Ways {
  /** What no words may cover. */
  readonly taken: readonly Box[];
  readonly bounds: Box;
  /** Of what is taken all that is to be read: no leader runs through it where any place lets it. */
  readonly texts: readonly Box[];
  /** What leaders go round, and how far they stay clear of it; left out: they are straight whatever is there. */
  readonly round?:
    { readonly obstacles: readonly Box[]; readonly bounds: Box; readonly air: number } | undefined;
}

/** Whether two boxes share any ground. */
export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}

/**
 * Finds each note a place near its mark that covers no mark, no label and no other note, inside `bounds`. Any unit, the
 * same for all. What a person put somewhere stands there, or at the nearest free place; the others stand where they
 * would if nothing had been put, so that putting one never moves another. Only where there is no free place at all,
 * a note goes where it covers least.
 */
export function placeNotes(input: {
  readonly bounds: Box;
  readonly obstacles: readonly Box[];
  readonly texts?: readonly Box[];
  readonly round?: Ways['round'];
  readonly notes: readonly NoteToPlace[];
}): PlacedNote[] {
  const { bounds, obstacles, texts = [], round, notes } = input;
  const found: Placing[] = [];
  for (const note of notes) {
    const others = found.map(({ box }) => box);
    const ways = {
      ...{ bounds, texts, taken: [...obstacles, ...others] },
      round: round && { ...round, obstacles: [...round.obstacles, ...others] },
    };
    found.push({ id: note.id, ...inBestForm(note, ways) });
  }
  const standing = found.filter(({ note }) => note.put === undefined);
  for (const each of found.filter(({ note }) => note.put !== undefined)) {
    const taken = [...obstacles, ...standing.map(({ box }) => box)];
    standing.push({ ...each, ...putPlace(each, taken, bounds) });
  }
  return found.map(({ id }) => {
    const { note, box, form, isFree } = standing.find((each) => each.id === id) ?? missing(id);
    const others = standing.flatMap((each) => (each.id === id ? [] : [each.box]));
    const straight = leaderOf(box, note);
    const around = round && { ...round, obstacles: [...round.obstacles, ...others] };
    const isLedHere = isLed(box, note);
    const routed =
      around && isLedHere && isCrossed(straight, around.obstacles, note)
        ? routeLeader(box, note, around)
        : null;
    const { from, to, via } = routed ?? { ...straight, via: [] };
    return { id, box, form, isFree, leader: { from, to }, via, isLed: isLedHere };
  });
}

interface Placing extends Found {
  readonly id: string;
  readonly note: NoteToPlace;
  readonly form: number;
}

function missing(id: string): never {
  throw new Error(`Note “${id}” got no place.`);
}

/** In the first of its forms that covers nothing and whose leader runs through nothing; else in the least bad one. */
function inBestForm(note: NoteToPlace, ways: Ways): Omit<Placing, 'id'> {
  let best: Omit<Placing, 'id'> | null = null;
  for (const [form, each] of [note, ...(note.otherwise ?? [])].entries()) {
    const found = { ...findPlace(each, ways), note: each, form };
    if (found.isFree && found.isClear) return found;
    if (best === null || found.cost < best.cost) best = found;
  }
  return best ?? missing(note.id);
}

/** Where a person put it, or as near to that as is free. */
function putPlace(
  { note: { put }, box, isFree }: Placing,
  taken: readonly Box[],
  bounds: Box,
): Pick<Placing, 'box' | 'isFree'> {
  if (put === undefined) return { box, isFree };
  const wanted = inside({ ...box, x: put.x - box.w / 2, y: put.y - box.h / 2 }, bounds);
  const free = nearestFree(wanted, taken, bounds);
  return { box: free ?? wanted, isFree: free !== null };
}
