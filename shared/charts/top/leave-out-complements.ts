import type { MarkValue } from '../spec.ts';

interface HeldAgainst {
  readonly value: MarkValue;
  readonly beside: { readonly value: MarkValue } | null;
}

/**
 * Of two answers to one question the second says nothing new: who is not the one is the other. Such figures are of
 * the same pupils and make a hundred, here and in the larger area both; in one of the two that can be chance. The
 * first that was asked for stays.
 */
export function leaveOutComplements<Row extends HeldAgainst>(rows: readonly Row[]): readonly Row[] {
  return rows.filter((row, index) => !rows.slice(0, index).some((earlier) => areComplements(earlier, row)));
}

function areComplements(one: HeldAgainst, other: HeldAgainst): boolean {
  return (
    makeHundred(one.value, other.value) &&
    one.beside !== null &&
    other.beside !== null &&
    makeHundred(one.beside.value, other.beside.value)
  );
}

function makeHundred(one: MarkValue, other: MarkValue): boolean {
  if (one.status !== 'shown' || other.status !== 'shown' || one.n !== other.n) return false;
  // Two halves may as well be two figures that are alike.
  if (one.percent === other.percent) return false;
  return Math.abs(one.percent + other.percent - 100) < 1e-6;
}
