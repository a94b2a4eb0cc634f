/** Between which values a reader knows counts to lie, by what else is told: a hidden count never proves safe by others. */
export interface KnownBounds {
  /** Per cell; 0 where nothing is known. */
  readonly least: Int32Array;
  /** Infinity where nothing is known. */
  readonly most: Float64Array;
}

/** How far a count can move, down (−1) or up (+1), before it leaves its bounds. */
export function roomWithin(
  { least, most }: KnownBounds,
  cell: number,
  count: number,
  direction: number,
): number {
  return direction < 0 ? count - (least[cell] ?? 0) : (most[cell] ?? Infinity) - count;
}
