/**
 * How many slips of the keys lie between what was typed and a word, or the beginning of a longer word: a letter too many
 * or too few, another letter, two letters swapped (Damerau–Levenshtein, no piece changed twice). Infinity: more than
 * `most`.
 */
export function countSlips(typed: string, word: string, most: number): Slips {
  const none = { slips: Infinity, isWhole: false };
  // So much longer that no number of slips helps.
  if (typed.length - word.length > most) return none;
  let older: readonly number[] = [];
  let before = Array.from({ length: word.length + 1 }, (_, at) => at);
  for (let row = 1; row <= typed.length; row++) {
    const here = [row];
    for (let at = 1; at <= word.length; at++) {
      const isSame = typed[row - 1] === word[at - 1];
      const isSwapped =
        row > 1 && at > 1 && typed[row - 1] === word[at - 2] && typed[row - 2] === word[at - 1];
      here.push(
        Math.min(
          (before[at] ?? 0) + 1,
          (here[at - 1] ?? 0) + 1,
          (before[at - 1] ?? 0) + (isSame ? 0 : 1),
          isSwapped ? (older[at - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    // Later rows are never lower.
    if (Math.min(...here) > most) return none;
    [older, before] = [before, here];
  }
  const whole = before[word.length] ?? Infinity;
  const begun = Math.min(...before);
  return begun > most ? none : { slips: begun, isWhole: whole === begun };
}

export interface Slips {
  readonly slips: number;
  /** The whole word is as near as its beginning. */
  readonly isWhole: boolean;
}
