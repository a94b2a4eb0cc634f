import { describe, expect, it } from 'vitest';
import type { AddressedQuestion } from '../../../renderer/features/explore/address.ts';
import { areaId } from '../../../renderer/features/explore/area-tree.ts';
import { withLevel } from '../../../renderer/features/explore/change-question.ts';
import type { ExploreQuestion } from '../../../renderer/features/explore/question.ts';
import { settleQuestion, type ExploreOptions } from '../../../renderer/features/explore/settle-question.ts';
import { startingQuestions } from '../../../renderer/features/explore/start/starting-questions.ts';
import { subjectArea, subjectElsewhere } from '../../../renderer/features/explore/subject-area.ts';
import { area, indicator, regionOptions } from '../../support/explore-options.ts';

const levels = ['region', 'municipality', 'district', 'school'] as const;
const options: ExploreOptions = {
  ...regionOptions,
  indicators: [indicator('EBGLK3S1', 'Gelukkig', [2021, 2023], 'microdata', levels)],
  areas: [
    ...regionOptions.areas,
    area('district', 'WK990101', 'Noord', 'GM9901'),
    area('district', 'WK990102', 'Zuid', 'GM9901'),
  ],
};
const school = expectThere(options.areas.find(({ code }) => code === '101'));
const district = expectThere(options.areas.find(({ code }) => code === 'WK990101'));

describe('whom the page is about', () => {
  it.each([school, district])('stays $name, whichever of the six questions is asked', (chosen) => {
    const asked = startingQuestions(options, chosen, settle({})).flatMap((one) =>
      one.to === 'chart' ? [one.question] : [],
    );
    expect(asked.length).toBeGreaterThanOrEqual(5);
    for (const question of asked) expect(subjectArea(options, question)).toBe(chosen);
  });

  it('is said to be missing from a chart of all it has no place in, and from no other', () => {
    const among = (kind: ExploreQuestion['kind'], level: ExploreQuestion['level'], own = school) =>
      subjectElsewhere(options, settle({ kind, level, within: 'GM9901', areas: [own] }));
    expect(among('map', 'school')).toBe(school);
    expect(among('ranking', 'municipality')).toBe(school);
    expect(among('funnel', 'school')).toBeNull();
    expect(among('funnel', 'school', district)).toBe(district);
    expect(subjectElsewhere(options, settle({ kind: 'trend', areas: [school] }))).toBeNull();
  });

  it('is what areas lie in where none of them was chosen', () => {
    expect(nameOf({ kind: 'map', level: 'district', within: 'GM9901' })).toBe('Lindewaard');
    expect(nameOf({ kind: 'ranking', level: 'municipality' })).toBeUndefined();
    const elsewhere = [{ level: 'school', code: '103' }] as const;
    expect(nameOf({ kind: 'map', level: 'district', within: 'GM9901', areas: elsewhere })).toBe('Lindewaard');
  });

  it('is left for the surroundings by who asks for all areas of another level', () => {
    const among = settle({ kind: 'ranking', level: 'school', within: 'GM9901', areas: [school] });
    expect(withLevel(among, 'district', options).areas.map(areaId)).toEqual(['municipality|GM9901']);
    expect(withLevel(among, 'school', options).areas.map(areaId)).toEqual(['school|101']);
  });
});

function nameOf(address: AddressedQuestion) {
  return subjectArea(options, settle(address))?.name;
}

function settle(address: AddressedQuestion): ExploreQuestion {
  return expectThere(settleQuestion(options, address)?.question);
}

function expectThere<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('It should be there.');
  return value;
}
