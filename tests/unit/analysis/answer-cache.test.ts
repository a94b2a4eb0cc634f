import { expect, it } from 'vitest';
import { createAnswerCache } from '../../../electron/analysis/answer-cache.ts';

it('forgets what was asked longest ago when it holds too many bytes', () => {
  const cache = createAnswerCache(100);
  const [first, second, third] = [{}, {}, {}];
  cache.keep('first', first, 40);
  cache.keep('second', second, 40);
  expect(cache.find('first')).toBe(first);
  cache.keep('third', third, 40);
  expect(cache.find('second')).toBeUndefined();
  expect(cache.find('first')).toBe(first);
  expect(cache.find('third')).toBe(third);
});

it('counts an answer that is kept again once', () => {
  const cache = createAnswerCache(100);
  const other = {};
  cache.keep('other', other, 50);
  for (let time = 0; time < 10; time++) cache.keep('same', {}, 50);
  expect(cache.find('other')).toBe(other);
});

it('keeps no answer that is larger than all it may hold, and forgets none for it', () => {
  const cache = createAnswerCache(100);
  const small = {};
  cache.keep('small', small, 90);
  cache.keep('large', {}, 101);
  expect(cache.find('large')).toBeUndefined();
  expect(cache.find('small')).toBe(small);
});
