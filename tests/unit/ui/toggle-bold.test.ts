import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toggleBold } from '../../../renderer/ui/toggle-bold.ts';
import { richText } from '../../../shared/charts/annotations/rich-text.ts';

test.each([
  ['bold a selection', 'heel veel stress', 5, 9, 'heel **veel** stress'],
  ['plain again', 'heel **veel** stress', 7, 11, 'heel veel stress'],
  ['plain again with its signs selected', 'heel **veel** stress', 5, 13, 'heel veel stress'],
  ['the word the cursor is in', 'heel veel stress', 6, 6, 'heel **veel** stress'],
  ['spaces at the ends stay outside', 'heel veel stress', 4, 10, 'heel **veel** stress'],
  ['nothing between two spaces', 'heel  veel', 5, 5, 'heel  veel'],
  ['bold over bold is one bold', '**heel** veel', 0, 13, '**heel veel**'],
])('%s', (_, text, start, end, expected) => {
  expect(toggleBold({ text, start, end }).text).toBe(expected);
});

test('twice is as it was, and the words themselves never change', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[a-z]{1,4}( [a-z]{1,4}){0,3}$/),
      fc.nat(),
      fc.nat(),
      (text, one, other) => {
        const [start, end] = [one % (text.length + 1), other % (text.length + 1)].sort((a, b) => a - b);
        const once = toggleBold({ text, start: start ?? 0, end: end ?? 0 });
        const words = richText(once.text).map((run) => run.text);
        expect(words.join('')).toBe(text);
        expect(toggleBold(once).text).toBe(text);
      },
    ),
  );
});
