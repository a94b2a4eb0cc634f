import { expect, test } from 'vitest';
import { readMoment } from '../../../renderer/features/story/moment.ts';
import { writeMoment } from '../../../shared/language/nl/chart-notes.ts';

test.each([
  ['2020', 2020],
  ['maart 2020', 2020 + 2 / 12],
  ['Mrt 2020', 2020 + 2 / 12],
  ['sept. 2021', 2021 + 8 / 12],
  ['3-2020', 2020 + 2 / 12],
  ['2020-03', 2020 + 2 / 12],
])('reads “%s”', (typed, year) => {
  expect(readMoment(typed)).toBeCloseTo(year, 9);
});

test.each(['', 'corona', '20', '13-2020', '0-2020', 'xyz 2020', '2020 maart'])(
  'takes “%s” for no moment',
  (typed) => {
    expect(readMoment(typed)).toBeNull();
  },
);

test('reads what it writes, for every month', () => {
  for (let month = 0; month < 12; month++) {
    const moment = 2020 + month / 12;
    expect(readMoment(writeMoment(moment))).toBeCloseTo(moment, 9);
  }
});
