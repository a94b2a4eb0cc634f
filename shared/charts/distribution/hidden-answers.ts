import { writeList, writeWhole } from '../../base/dutch-numbers.ts';
import { distributionChartTexts } from '../../language/nl/chart-distribution.ts';

/** Which answers are hidden: "1–4 en 10", or by their names; more names than one can take in are counted. */
export function nameHiddenAnswers(answers: readonly string[], hidden: readonly number[]): string {
  const runs = runsOf(hidden);
  const isScale = answers.every((name) => name.length <= shortest);
  if (isScale) {
    return distributionChartTexts.marks(
      runs.flatMap(([first, last]) => {
        const ends = [answers[first] ?? '', answers[last] ?? ''];
        return last - first >= 2 ? [ends.join('–')] : [...new Set(ends)];
      }),
    );
  }
  const names = hidden.map((index) => `‘${answers[index] ?? ''}’`);
  return names.length <= most
    ? writeList(names)
    : distributionChartTexts.someAnswers(writeWhole(names.length));
}

/** The longest row of neighbours among them, the first of equals. */
export function longestRun(indices: readonly number[]): readonly [first: number, last: number] | null {
  return runsOf(indices).reduce<readonly [number, number] | null>(
    (longest, run) => (longest === null || run[1] - run[0] > longest[1] - longest[0] ? run : longest),
    null,
  );
}

function runsOf(indices: readonly number[]): readonly (readonly [first: number, last: number])[] {
  return indices.reduce<readonly (readonly [number, number])[]>((runs, index) => {
    const before = runs.at(-1);
    return before?.[1] === index - 1 ? [...runs.slice(0, -1), [before[0], index]] : [...runs, [index, index]];
  }, []);
}

/** Answers with so few characters are numbers or letters on a scale. */
const shortest = 3;
const most = 3;
