import { measureText } from './text-metrics.ts';

/** A piece of text in one look. */
export interface StyledRun {
  readonly text: string;
  readonly bold?: boolean;
  readonly colour?: string;
}

/**
 * Breaks the words of several runs into lines of at most `width`, in the unit of `size`; a word that is wider stays
 * whole. A space stays with the word before it, so that it never starts a line.
 */
export function wrapRuns(
  runs: readonly StyledRun[],
  width: number,
  size: number,
  allBold = false,
): StyledRun[][] {
  const lines: StyledRun[][] = [];
  let line: StyledRun[] = [];
  let used = 0;
  for (const run of runs) {
    const weight = (run.bold ?? allBold) ? 600 : 400;
    for (const word of run.text.match(/[^ ]* ?/g) ?? []) {
      if (word === '') continue;
      const bare = measureText(word.trimEnd(), size, weight);
      if (used > 0 && used + bare > width) {
        lines.push(line);
        line = [];
        used = 0;
      }
      line.push({ ...run, text: word });
      used += measureText(word, size, weight);
    }
  }
  lines.push(line);
  return lines.map(joinRuns);
}

/** Width of a line, without the space it may end with. */
export function runsWidth(runs: readonly StyledRun[], size: number, allBold = false): number {
  return runs.reduce((total, { text, bold }, index) => {
    const words = index === runs.length - 1 ? text.trimEnd() : text;
    return total + measureText(words, size, (bold ?? allBold) ? 600 : 400);
  }, 0);
}

/** Neighbours of one look become one run again. */
function joinRuns(runs: readonly StyledRun[]): StyledRun[] {
  const joined: StyledRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && last.bold === run.bold && last.colour === run.colour)
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}
