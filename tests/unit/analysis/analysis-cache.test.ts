import { expect, it } from 'vitest';
import { createAnalysisCache } from '../../../electron/analysis/analysis-cache.ts';

/** A cache that tells which keys had to be made. */
function tellingCache(maxBytes: number) {
  const cache = createAnalysisCache(maxBytes);
  const made: string[] = [];
  const get = (key: string) =>
    cache.remember(key, () => {
      made.push(key);
      return { value: { key }, bytes: 10 };
    });
  return { cache, made, get };
}

it('makes a value once', () => {
  const { made, get } = tellingCache(100);
  expect(get('a')).toBe(get('a'));
  expect(made).toEqual(['a']);
});

it('forgets what was used longest ago when it is full', () => {
  const { made, get } = tellingCache(20);
  get('a');
  get('b');
  get('a');
  get('c');
  get('a');
  get('b');
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});

it('still answers with a value that is larger than all it may hold', () => {
  const { made, get } = tellingCache(5);
  expect(get('a')).toEqual({ key: 'a' });
  get('a');
  expect(made).toEqual(['a', 'a']);
});

it('forgets all when the datasets change, and nothing when they stay', () => {
  const { cache, made, get } = tellingCache(100);
  cache.follow('1');
  get('a');
  cache.follow('1');
  get('a');
  cache.follow('2');
  get('a');
  expect(made).toEqual(['a', 'a']);
});

it('goes on with what was stopped half way, unless the datasets changed meanwhile', () => {
  let mayGoOn = false;
  const cache = createAnalysisCache(100, (steps) => {
    if (steps?.done === 2 && !mayGoOn) throw new Error('Stopped');
  });
  const steps: number[] = [];
  const work = () =>
    cache.workOut('long', function* () {
      for (let done = 1; done <= 3; done++) {
        steps.push(done);
        yield { done, total: 3 };
      }
      return { value: { steps: [...steps] }, bytes: 10 };
    });
  expect(work).toThrow('Stopped');
  cache.follow('changed');
  expect(work).toThrow('Stopped');
  mayGoOn = true;
  expect(work()).toEqual({ steps: [1, 2, 1, 2, 3] });
  expect(work()).toBe(work());
});

it('begins anew what ended with an error of its own', () => {
  const cache = createAnalysisCache();
  let isBroken = true;
  const work = () =>
    cache.workOut('long', function* () {
      yield { done: 1, total: 2 };
      if (isBroken) throw new Error('Broken');
      return { value: { whole: true }, bytes: 10 };
    });
  expect(work).toThrow('Broken');
  isBroken = false;
  expect(work()).toEqual({ whole: true });
});
