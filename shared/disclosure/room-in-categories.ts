/**
 * Which hidden answer categories follow, or nearly, for one who knows how many respondents they have together and
 * the sum of their scores: from n, the mean, and the categories that are shown. Where it is known as well how many
 * some of them have together, those are a set: the number of each set is known.
 *
 * Method: a category could have x respondents when the others of its set can have the rest of the set, and all others
 * the rest of the sum: that is when the rest lies between what the lowest scores of every set give and what the
 * highest do. Each category must have a range at least `width` wide that holds a value of `width` or more, as every
 * hidden count must (METHODS.md §8). Whole numbers are relaxed.
 */
export function answersWithoutRoom<Answer extends HiddenAnswer>(
  hidden: readonly Answer[],
  width: number,
): Answer[] {
  return hidden.filter((own) => {
    const others = hidden.filter((each) => each.set === own.set && each !== own);
    if (others.length === 0) return true;
    const inSet = others.reduce((total, { count }) => total + count, own.count);
    let low = 0;
    let high = inSet;
    // Per bound b of the others: b·(N − x) ≤ S − s·x, or ≥ for the highest: linear in x, one side each.
    for (const [boundOf, sign] of [
      [(scores: readonly number[]) => Math.min(...scores), 1],
      [(scores: readonly number[]) => Math.max(...scores), -1],
    ] as const) {
      const bound = boundOf(others.map(({ score }) => score));
      const slope = sign * (own.score - bound);
      const room = sign * (sumInReach(hidden, own.set, boundOf) - bound * inSet);
      if (slope > 0) high = Math.min(high, room / slope);
      if (slope < 0) low = Math.max(low, room / slope);
    }
    return high - low < width - 1e-9 || high < width - 1e-9;
  });
}

export interface HiddenAnswer {
  readonly score: number;
  readonly count: number;
  /** Answers of which it is known how many there are together have one. */
  readonly set: string;
}

/** The sum of the scores, when all other sets have their lowest or highest. */
function sumInReach(
  hidden: readonly HiddenAnswer[],
  own: string,
  boundOf: (scores: readonly number[]) => number,
): number {
  let sum = hidden.reduce((total, { score, count }) => total + score * count, 0);
  for (const set of new Set(hidden.map((each) => each.set))) {
    if (set === own) continue;
    const members = hidden.filter((each) => each.set === set);
    sum -=
      boundOf(members.map(({ score }) => score)) * members.reduce((total, { count }) => total + count, 0);
  }
  return sum;
}
