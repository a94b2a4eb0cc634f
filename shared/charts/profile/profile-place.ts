import type { Direction } from '../../model/indicator.ts';
import type { MarkDifference, MarkValue, ShownMark } from '../spec.ts';
import type { ProfilePlace } from './profile-spec.ts';

/** Where a figure and those of the other areas lie on the axis of a profile. */
export interface RowPlaces {
  readonly place: ProfilePlace | null;
  readonly others: readonly number[];
}

/**
 * One scale for all of a row: percentage points from the other side of the comparison. The rest of the region without
 * this area is the zero for its neighbours too, so that the rings lie at their true distance from the mark.
 */
export function placesByDifference(
  value: MarkValue,
  difference: MarkDifference | null,
  others: readonly ShownMark[],
  direction: Direction,
  interval: 'of-difference' | 'own' = 'of-difference',
): RowPlaces {
  if (value.status !== 'shown' || difference === null) return nowhere;
  const turn = direction === 'low' ? -1 : 1;
  const zero = value.percent - difference.difference;
  const { lower, upper } = interval === 'own' ? fromZero(value, zero) : difference;
  // Adding zero makes no minus zero of a turned nought.
  const turned = (points: number) => turn * points + 0;
  const ends = lower === null || upper === null ? null : [turned(lower), turned(upper)].sort(ascending);
  return {
    place: { at: turned(difference.difference), from: ends?.[0] ?? null, to: ends?.[1] ?? null },
    others: others.map(({ percent }) => turned(percent - zero)).sort(ascending),
  };
}

/** Of a published figure none of the difference is known: then that of the own figure, as far from the zero. */
function fromZero({ lower, upper }: ShownMark, zero: number): Pick<MarkDifference, 'lower' | 'upper'> {
  return { lower: lower === null ? null : lower - zero, upper: upper === null ? null : upper - zero };
}

/** Where nothing is compared: the percentages themselves. */
export function placesByPercent(value: MarkValue, others: readonly ShownMark[]): RowPlaces {
  if (value.status !== 'shown') return nowhere;
  return {
    place: { at: value.percent, from: value.lower, to: value.upper },
    others: others.map(({ percent }) => percent).sort(ascending),
  };
}

const nowhere: RowPlaces = { place: null, others: [] };

function ascending(a: number, b: number): number {
  return a - b;
}
