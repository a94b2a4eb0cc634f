import { expect, it } from 'vitest';
import { matchesWords } from '../../../renderer/ui/match-words.ts';

it('finds words in any order, without minding accents and capitals', () => {
  expect(matchesWords('Suïcidegedachten ooit', 'OOIT suicide')).toBe(true);
  expect(matchesWords('Suïcidegedachten ooit', 'vaak')).toBe(false);
  expect(matchesWords('wat dan ook', '')).toBe(true);
});
