import { fitText, measureText } from '../../base/text-metrics.ts';
import { funnelChartTexts } from '../../language/nl/chart-funnel.ts';
import { markId, sameMark, type MarkKey } from '../../model/figure.ts';
import { overlaps, placeNotes, type Box, type NoteToPlace, type PlacedNote } from '../place-notes.ts';
import { isFinding, verdictLook, type VerdictLook } from '../verdict-look.ts';
import { writeValue } from '../write-value.ts';
import { funnelPointAt } from './funnel-geometry.ts';
import { sidesOf } from './funnel-sides.ts';
import type { FunnelPoint, FunnelSpec } from './funnel-spec.ts';
import { findingsOf } from './funnel-words.ts';
import { seatBeside } from './name-seat.ts';
import { lengthOf, roomOf, runsThrough, type NameRoom } from './name-room.ts';

/** The name of an area beside its mark, and under it what the funnel says. */
export interface NameLabel {
  readonly point: FunnelPoint;
  readonly isChosen: boolean;
  readonly name: string;
  readonly word: string;
  readonly look: VerdictLook;
  readonly box: Box;
  readonly leader: PlacedNote['leader'];
}

type Words = Omit<NameLabel, 'box' | 'leader'>;

/** Those furthest out bear their verdict as a word, wherever near their mark there is room. */
const mostLed = 8;

interface Room {
  readonly plot: Box;
  /** Font size. */
  readonly size: number;
}

/**
 * The chosen one, those that differ, the furthest out first, and of so few all. Those after the first are a name only,
 * close to their mark or straight above or below it: else so many lines would be a thicket.
 */
export function nameLabels(
  spec: FunnelSpec,
  { plot, size }: Room,
  dot: number,
  picked: MarkKey | null,
): readonly NameLabel[] {
  const isChosen = ({ chosen, mark }: FunnelPoint) => chosen || (picked !== null && sameMark(mark, picked));
  const chosen = spec.points.filter(isChosen);
  const differing = findingsOf(spec.points).map(({ point }) => point);
  const others = spec.points.length > mostLed ? [] : spec.points;
  const first = new Set([...chosen, ...differing.slice(0, mostLed), ...others]);
  const room = roomOf(spec, plot, size, dot);
  const led = ledNames(
    [...first].map((point) => wordsFor(point, isChosen(point), room)),
    room,
  );
  const isNamed = (point: FunnelPoint) => led.some((label) => label.point === point);
  const close = [...new Set([...differing, ...others])]
    .filter((point) => !isNamed(point))
    .map((point) => (first.has(point) ? wordsFor(point, false, room) : nameOnly(point, room)));
  return closeNames(close, led, room);
}

function wordsFor(point: FunnelPoint, isChosen: boolean, room: NameRoom): Words {
  const { look, ...label } = nameOnly(point, room);
  const inside = isChosen && point.position !== null ? funnelChartTexts.chance[point.position] : '';
  const word = isFinding(point.difference?.verdict) ? look.word : inside;
  return { ...label, look, isChosen, word };
}

/** The sign at its mark says the verdict. */
function nameOnly(point: FunnelPoint, { plot, size }: NameRoom): Words {
  const name = `${fitText(point.name, plot.w * 0.3, size, 600)} ${writeValue(point.value)}`;
  return { point, isChosen: false, name, word: '', look: verdictLook(point.difference?.verdict ?? null) };
}

function ledNames(named: readonly Words[], room: NameRoom): NameLabel[] {
  const { spec, plot, size } = room;
  const placed = sidesOf(spec, plot, size).flatMap((side) =>
    placeNotes({
      bounds: side.bounds,
      obstacles: [...room.marks, ...room.lines],
      notes: named.filter(({ point }) => side.holds(point)).map((words) => noteOf(words, room)),
    }),
  );
  return withoutKnots(
    named.flatMap((words): NameLabel[] => {
      const place = placed.find(({ id }) => id === markId(words.point.mark));
      if (!place) return [];
      // Between so many marks there may be no free place near by: the chosen one is named even so.
      const isClear =
        lengthOf(place.leader) <= size * longestLeader &&
        room.isNearest(place.box, words.point) &&
        room.isFree(place.box, place.leader, words.point);
      return isClear || words.isChosen ? [{ ...words, box: place.box, leader: place.leader }] : [];
    }),
  );
}

/** In letters: a longer line leads the eye through a cloud of other marks. */
const longestLeader = 8;

/** Of the others those that find a free place at their mark. */
function closeNames(close: readonly Words[], led: readonly NameLabel[], room: NameRoom): NameLabel[] {
  const { spec, plot, size } = room;
  const sides = sidesOf(spec, plot, size);
  return close.reduce<NameLabel[]>(
    (kept, words) => {
      const side = sides.find(({ holds }) => holds(words.point));
      for (const label of [words, ...(words.word === '' ? [] : [nameOnly(words.point, room)])]) {
        const seat = side && seatBeside(label.point, noteOf(label, room), room, side.bounds, kept);
        if (seat) return [...kept, { ...label, ...seat }];
      }
      return kept;
    },
    [...led],
  );
}

function noteOf({ point, name, word }: Words, { spec, plot, size, dot }: NameRoom): NoteToPlace {
  return {
    id: markId(point.mark),
    anchor: { ...funnelPointAt(spec, point, plot), clear: dot / 2 + size * 0.3 },
    width: Math.max(measureText(name, size, 600), measureText(word, size)) + size * 0.3,
    height: size * (word === '' ? 1.3 : 2.6),
  };
}

/** Better a name less than one whose line runs through another name. The first are kept. */
function withoutKnots(labels: readonly NameLabel[]): NameLabel[] {
  const kept: NameLabel[] = [];
  for (const label of labels) {
    const isKnotted = kept.some(
      (other) =>
        runsThrough(label.leader, other.box) ||
        runsThrough(other.leader, label.box) ||
        overlaps(label.box, other.box),
    );
    if (!isKnotted) kept.push(label);
  }
  return kept;
}
