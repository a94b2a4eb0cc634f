import { blankIndex, type ColumnValues } from '../../shared/model/columns.ts';
import type { Scale } from '../../shared/model/indicator.ts';
import type { StoredVariable } from '../store/variables.ts';
import { answer, frameAnswers } from './read-answers.ts';
import { inOrder, type WaveFrame } from './wave-frame.ts';

type NoAnswer = Pick<StoredVariable, 'missingCodes' | 'notApplicableCodes'>;

/** Per row whether it is one of these categories (yes), another (no), or no answer. A code that is no category is missing. */
export function readCategory(
  variable: NoAnswer,
  column: ColumnValues,
  { codes, among }: { readonly codes: readonly string[]; readonly among: readonly string[] },
): Uint8Array {
  const kindOf = (text: string): number => {
    const known = kindOfNone(variable, text);
    if (known !== null) return known;
    if (codes.includes(text)) return answer.yes;
    return among.includes(text) ? answer.no : answer.missing;
  };
  return mapColumn(column, new Uint8Array(column.values.length), kindOf, answer.missing);
}

/** Per row the place of the answer among the categories, from 1; 0 where there is none. */
export function readCategories(
  variable: NoAnswer,
  column: ColumnValues,
  codes: readonly string[],
): Uint8Array {
  const placeOf = (text: string): number =>
    kindOfNone(variable, text) === null ? 1 + codes.indexOf(text) : 0;
  return mapColumn(column, new Uint8Array(column.values.length), placeOf, 0);
}

export interface WaveScores {
  /** NaN where there is no score; of use only where `sides` says there is a valid one. */
  readonly scores: Float64Array;
  /** The same as answers: yes in the upper half, no in the lower, or why there is none. */
  readonly sides: Uint8Array;
  /** A score near the mean, to sum from. */
  readonly origin: number;
}

/**
 * The scores of a column, one per row; what is no number, beyond the range, or none of the categories
 * where there are any, counts as missing.
 */
export function readScores(
  variable: NoAnswer,
  column: ColumnValues,
  { categories, score: range }: Scale,
): WaveScores {
  const { min, max } = range ?? { min: -Infinity, max: Infinity };
  const scoreOf = (text: string): number => {
    if (text === '' || kindOfNone(variable, text) !== null) return NaN;
    if (categories.length > 0 && !categories.some(({ code }) => code === text)) return NaN;
    const score = Number(text.replace(',', '.'));
    return score >= min && score <= max ? score : NaN;
  };
  const scores = mapColumn(column, new Float64Array(column.values.length), scoreOf, NaN);
  const middle = findMiddle(scores);
  const sides = mapColumn(
    column,
    new Uint8Array(column.values.length),
    (text) => {
      const score = scoreOf(text);
      if (Number.isNaN(score)) return kindOfNone(variable, text) ?? answer.missing;
      return score >= middle ? answer.yes : answer.no;
    },
    answer.missing,
  );
  return { scores, sides, origin: middle };
}

/** Scores in the order of the frame; who has weight 0 is in none. */
export function frameScores({ scores, sides, origin }: WaveScores, frame: WaveFrame): WaveScores {
  return { scores: inOrder(scores, frame.order, Float64Array), sides: frameAnswers(sides, frame), origin };
}

function kindOfNone({ missingCodes, notApplicableCodes }: NoAnswer, text: string): number | null {
  if (missingCodes.includes(text)) return answer.missing;
  return notApplicableCodes.includes(text) ? answer.notApplicable : null;
}

/** The score that divides the wave into halves as equal as can be: those from it on, and those below. */
function findMiddle(scores: Float64Array): number {
  const sorted = scores.filter((score) => !Number.isNaN(score)).sort();
  const half = sorted.length / 2;
  const median = sorted[Math.floor(half)] ?? 0;
  const below = sorted.findIndex((score) => score === median);
  const next = sorted.findIndex((score) => score > median);
  return next > 0 && Math.abs(next - half) < Math.abs(below - half) ? (sorted[next] ?? median) : median;
}

/** Reads every code once, every number by itself. */
function mapColumn<Target extends Uint8Array | Float64Array>(
  column: ColumnValues,
  target: Target,
  valueOf: (text: string) => number,
  blankValue: number,
): Target {
  if (column.kind === 'number') {
    for (let row = 0; row < target.length; row++) {
      const number = column.values[row] ?? NaN;
      target[row] = Number.isNaN(number) ? blankValue : valueOf(String(number));
    }
    return target;
  }
  const blank = blankIndex(column.values);
  const perCode = column.codes.map(valueOf);
  for (let row = 0; row < target.length; row++) {
    const value = column.values[row] ?? blank;
    target[row] = value === blank ? blankValue : (perCode[value] ?? blankValue);
  }
  return target;
}
