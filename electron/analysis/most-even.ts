import { answer } from './read-answers.ts';

/**
 * Of several ways to say yes or no to a question the one that says both about as often, the first where they are even: it
 * has the fewest small numbers. It rests on the answers of the wave alone, never on what is asked, shown or went out: a
 * choice that moved would give up other bars the next time, and both together would tell more than each.
 */
export function mostEven<Way>(
  ways: readonly Way[],
  answersOf: (way: Way) => ArrayLike<number>,
): Way | undefined {
  const weighed = ways.map((way) => ({ way, uneven: unevennessOf(answersOf(way)) }));
  return weighed.reduce<(typeof weighed)[number] | undefined>(
    (best, each) => (best === undefined || each.uneven < best.uneven ? each : best),
    undefined,
  )?.way;
}

function unevennessOf(answers: ArrayLike<number>): number {
  let difference = 0;
  for (let place = 0; place < answers.length; place++) {
    if (answers[place] === answer.yes) difference++;
    else if (answers[place] === answer.no) difference--;
  }
  return Math.abs(difference);
}
