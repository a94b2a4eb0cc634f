import { longestRun } from './hidden-answers.ts';
import type { AnswerPart, BarStretch, DistributionSpec } from './distribution-spec.ts';

/**
 * Where the answers of a bar lie, in percentage points from zero. Nothing is placed where its place is not known:
 * hidden answers that lie next to each other are one stretch in their own place; of others, what is shown stands in
 * order and the rest comes together where most of them belong, with words beside it that say which they are. How they divide that stretch is what is hidden; how long it is follows from what is
 * shown, and the gate has seen to it that this tells of none of them (METHODS.md §8).
 */
export function layAnswers(
  parts: readonly AnswerPart[],
  style: DistributionSpec['style'],
): readonly BarStretch[] {
  const widths = parts.map(({ value }) => (value.status === 'shown' ? value.percent : null));
  const absent = widths.flatMap((width, index) => (width === null ? [index] : []));
  if (absent.length === parts.length) return [];
  const rest = Math.max(0, 100 - widths.reduce<number>((sum, width) => sum + (width ?? 0), 0));
  const pieces = inOrder(widths, absent, rest);
  const start = style === 'stacked' ? 0 : startAroundMiddle(widths, absent, rest);
  if (start === null) return [];
  let at = start;
  return pieces.map(({ answer, width }) => {
    const from = at;
    at += width;
    return { from, to: at, answer };
  });
}

interface Piece {
  readonly answer: number | null;
  readonly width: number;
}

function inOrder(
  widths: readonly (number | null)[],
  absent: readonly number[],
  rest: number,
): readonly Piece[] {
  const run = longestRun(absent);
  const shown = widths.flatMap((width, answer): Piece[] => (width === null ? [] : [{ answer, width }]));
  if (run === null) return shown;
  const [first] = run;
  const isBefore = ({ answer }: Piece) => answer !== null && answer < first;
  return [
    ...shown.filter(isBefore),
    { answer: null, width: rest },
    ...shown.filter((piece) => !isBefore(piece)),
  ];
}

/** Left of zero: all below the middle, and half of a middle answer. null where hidden answers leave that open. */
function startAroundMiddle(
  widths: readonly (number | null)[],
  absent: readonly number[],
  rest: number,
): number | null {
  const half = Math.floor(widths.length / 2);
  const hasMiddle = widths.length % 2 === 1;
  const isBelow = (answer: number) => answer < half;
  const isAbove = (answer: number) => answer >= (hasMiddle ? half + 1 : half);
  if (absent.length > 0 && !areNeighbours(absent)) return null;
  if (!absent.every(isBelow) && !absent.every(isAbove)) return null;
  const below = widths.slice(0, half).reduce<number>((sum, width) => sum + (width ?? 0), 0);
  const hiddenBelow = absent.length > 0 && absent.every(isBelow) ? rest : 0;
  return -(below + hiddenBelow + (hasMiddle ? (widths[half] ?? 0) / 2 : 0));
}

function areNeighbours(indices: readonly number[]): boolean {
  return indices.every((value, index) => value === (indices[0] ?? 0) + index);
}
