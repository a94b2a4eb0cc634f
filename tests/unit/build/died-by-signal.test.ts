import { describe, expect, it } from 'vitest';
import { countTests, diedBySignal } from '../../../build/scripts/lib/died-by-signal.mjs';

const died = (file: string) =>
  `[vitest-pool]: Worker forks emitted error. Worker exited unexpectedly with signal SIGSEGV during started state while running test file ${file}`;

describe('a process of the tests that was ended by a signal', () => {
  it('has its file run again, with those that waited for it', () => {
    expect(
      diedBySignal({ errors: [died('/a/one.test.ts')], unfinished: ['/a/one.test.ts', '/a/two.test.ts'] }),
    ).toEqual({
      files: ['/a/one.test.ts', '/a/two.test.ts'],
      signals: ['SIGSEGV'],
    });
  });

  it.each([
    ['nothing went wrong outside the tests', []],
    ['a promise was rejected that nobody waited for', ['Unhandled Rejection: disk is full ']],
    ['other trouble came with it', [died('/a/one.test.ts'), 'Unhandled Rejection: disk is full ']],
    [
      'a process stopped by itself',
      ['Worker exited unexpectedly with exit code 1 while running test file /a/one.test.ts'],
    ],
    ['it happens again and again', ['one', 'two', 'three'].map(died)],
  ])('has nothing run again where %s', (_, errors) => {
    expect(diedBySignal({ errors, unfinished: ['/a/one.test.ts'] })).toBeNull();
  });
});

it('counts the tests of a report without the files that are run again', () => {
  const of = (name: string, ...statuses: readonly string[]) => ({
    name,
    assertionResults: statuses.map((status) => ({ status })),
  });
  const report = {
    testResults: [of('/a/one', 'passed', 'pending'), of('/a/two', 'passed', 'failed', 'skipped')],
  };
  expect(countTests(report, ['/a/one'])).toEqual({ passed: 1, failed: 1, skipped: 1 });
  expect(countTests(report)).toEqual({ passed: 2, failed: 1, skipped: 2 });
  expect(countTests(null)).toEqual({ passed: 0, failed: 0, skipped: 0 });
});
