import { afterEach, expect, test } from 'vitest';
import { resultWords } from '../../../renderer/features/explore/result-words.ts';
import { chartMarks } from '../../../shared/charts/chart-marks.ts';
import { speak } from '../../../shared/language/current.ts';
import { dutchWordsIn } from '../../support/english-words.ts';
import { chartStates } from '../../charts/states.ts';

afterEach(() => speak('nl'));

test('tells how many schools there are, which differ and how many are not shown', () => {
  const spec = chartStates()['ranking, half of it hidden'];
  if (!spec) throw new Error('The state of the ranking is gone');
  expect(resultWords(spec)).toMatch(/^Ranglijst: \d+ scholen, .*\d+ niet te zien\.$/);
});

test('counts in every state the hidden figures of the chart itself, and says nothing of those that are not there', () => {
  for (const [name, spec] of Object.entries(chartStates())) {
    const own = chartMarks(spec).filter(({ isReference }) => !isReference);
    const hidden = own.filter(({ value }) => value.status === 'hidden').length;
    const said = /(\d+) niet te zien/.exec(resultWords(spec))?.[1];
    expect({ name, hidden: Number(said ?? 0) }).toEqual({ name, hidden });
  }
});

test('says verdicts in the language of the page, whatever the chart says', () => {
  speak('en');
  const said = Object.values(chartStates()).map(resultWords);
  expect(said.some((words) => words.includes('less favourable'))).toBe(true);
  expect(said.filter((words) => dutchWordsIn(words).length > 0)).toEqual([]);
});
