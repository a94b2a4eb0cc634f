import { expect, it } from 'vitest';
import { settleQuestion } from '../../../renderer/features/explore/settle-question.ts';
import { askedGroups, findingsOf } from '../../../renderer/features/explore/stand-out/asked-groups.ts';
import {
  countFound,
  countListed,
  countTop,
} from '../../../renderer/features/explore/stand-out/count-found.ts';
import type { GroupFinding, StandOut } from '../../../shared/model/stand-out.ts';
import { regionOptions } from '../../support/explore-options.ts';

const municipality = { level: 'municipality', code: 'GM9901' } as const;

function ask(indicator: string, wave: number) {
  const question = settleQuestion(regionOptions, { indicator, wave })?.question;
  if (!question) throw new Error('There are indicators');
  return askedGroups(regionOptions, question, municipality);
}

it('asks for the groups of the indicator of the question, in the area that was chosen', () => {
  expect(ask('EBGLK3S1', 2021)).toMatchObject({
    label: 'Gelukkig',
    chart: { kind: 'bars', indicator: 'EBGLK3S1', area: municipality, by: 'gender' },
  });
  // Of published figures there are no groups.
  expect(ask('Roken_1', 2024)).toMatchObject({ label: 'Rookt', chart: null });
});

it('tells the groups of one indicator with the widest apart first', () => {
  const groups = { found: [found('A', 'gender', 4), found('B', 'class', 30), found('A', 'class', -9)] };
  expect(findingsOf({ groups } as unknown as StandOut, 'A').map(({ difference }) => difference)).toEqual([
    -9, 4,
  ]);
});

it('counts what the lists begin with, not all that is behind them', () => {
  const standOut = {
    differences: { found: [] },
    groups: { found: Array.from({ length: 68 }, () => found('A', 'gender', 4)) },
    trends: { found: Array.from({ length: 2 }, () => found('A', 'gender', 4)) },
  } as unknown as StandOut;
  expect(countFound(standOut)).toBe(5);
  expect(countTop(standOut, 'group')).toBe(3);
});

it('says on the tab what is in the list under it: of the asked indicator, the first few of all, or all', () => {
  const standOut = {
    groups: {
      found: [
        ...Array.from({ length: 66 }, () => found('B', 'gender', 4)),
        found('A', 'gender', 4),
        found('A', 'class', 9),
      ],
    },
  } as unknown as StandOut;
  const asked = { code: 'A', label: 'A', isAnswersOnly: false, chart: null };
  expect(countListed(standOut, 'group', { asked, isWhole: false })).toEqual({ shown: 2, of: 2 });
  expect(countListed(standOut, 'group', { asked: null, isWhole: false })).toEqual({ shown: 3, of: 68 });
  expect(countListed(standOut, 'group', { asked: null, isWhole: true })).toEqual({ shown: 68, of: 68 });
});

function found(indicator: string, by: string, difference: number) {
  return { indicator, difference, verdict: 'hoger', breakdown: { name: by } } as unknown as GroupFinding;
}
