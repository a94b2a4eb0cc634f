/**
 * Whether hidden answer categories stay hidden for one who knows how many respondents they have together and
 * the sum of their scores: from n, the mean, and the categories that are shown.
 *
 * Method: a category could have x respondents when the others can have the rest of the respondents and of the
 * sum, that is when their mean score would lie between the lowest and the highest of the others. Each
 * category must have a range at least `width` wide that holds a value of `width` or more, as every hidden
 * count must (METHODS.md §8). Whole numbers are relaxed.
 */
export function roomInCategories(
  hidden: readonly { readonly score: number; readonly count: number }[],
  width: number,
): boolean {
  const respondents = hidden.reduce((total, { count }) => total + count, 0);
  const sum = hidden.reduce((total, { score, count }) => total + score * count, 0);
  return hidden.every(({ score }, own) => {
    const others = hidden.filter((_, place) => place !== own).map((each) => each.score);
    if (others.length === 0) return false;
    let low = 0;
    let high = respondents;
    // Per bound b of the others: b·(N − x) ≤ S − s·x, or ≥ for the highest: linear in x, one side each.
    for (const [bound, sign] of [
      [Math.min(...others), 1],
      [Math.max(...others), -1],
    ] as const) {
      const slope = sign * (score - bound);
      const room = sign * (sum - bound * respondents);
      if (slope > 0) high = Math.min(high, room / slope);
      if (slope < 0) low = Math.max(low, room / slope);
    }
    return high - low >= width - 1e-9 && high >= width - 1e-9;
  });
}
