import { answersOf, scoresOf, stampOf, type Microdata } from './asked-answers.ts';
import { answer } from './read-answers.ts';
import type { WaveScores } from './read-scale.ts';

/**
 * Answers as parts of the way from no to yes, or from the lowest score that was given to the highest. A mean is then a
 * proportion in another unit: sums, differences and tests of the two are the same, whatever is compared.
 */
export interface AnswerShares {
  /** Per place of the frame: yes, no or none; of a score in which half it lies. */
  readonly answers: Uint8Array;
  /** Per place of the frame, 0 to 1, of use where there is an answer; null: yes is 1 and no is 0. */
  readonly shares: Float64Array | null;
  readonly unit: FigureUnit;
}

/** What a share of 0 is in the unit of the figure, and how much more one of 1 is. */
export interface FigureUnit {
  readonly zero: number;
  readonly span: number;
}

export const percentUnit: FigureUnit = { zero: 0, span: 100 };

export function sharesOf(source: Microdata): AnswerShares {
  const { asked, data, variable } = source;
  if (asked?.kind !== 'mean') return { answers: answersOf(source), shares: null, unit: percentUnit };
  const { scale } = asked;
  return data.remember(`shares|${variable.variableId}|${stampOf(scale)}`, () => {
    const value = shareScores(scoresOf(source, scale));
    return { value, bytes: value.shares.byteLength };
  });
}

export function shareScores({ scores, sides }: WaveScores): AnswerShares & { readonly shares: Float64Array } {
  const unit = unitOf(scores, sides);
  const { zero, span } = unit;
  // Where all answer alike there is no way to go.
  const shares = scores.map((score) => (span === 0 ? 0 : (score - zero) / span));
  return { answers: sides, shares, unit };
}

function unitOf(scores: Float64Array, sides: Uint8Array): FigureUnit {
  let lowest = Infinity;
  let highest = -Infinity;
  for (let place = 0; place < scores.length; place++) {
    if ((sides[place] ?? answer.missing) > answer.yes) continue;
    lowest = Math.min(lowest, scores[place] ?? Infinity);
    highest = Math.max(highest, scores[place] ?? -Infinity);
  }
  return highest < lowest ? { zero: 0, span: 0 } : { zero: lowest, span: highest - lowest };
}
