import { describe, expect, it } from 'vitest';
import { settleQuestion } from '../../../renderer/features/explore/settle-question.ts';
import { shownLevel, shownWithin } from '../../../renderer/features/explore/shown-parts.ts';
import { area, regionOptions } from '../../support/explore-options.ts';

const districts = ['Noord', 'Zuid'].map((name) => area('district', `WK${name}`, name, 'GM9901'));
const withDistricts = {
  ...regionOptions,
  areas: [...regionOptions.areas, ...districts],
  indicators: regionOptions.indicators.map((one) => ({
    ...one,
    levels: [...one.levels, 'district' as const],
  })),
};
const schools = settleQuestion(regionOptions, { kind: 'map', level: 'school', within: 'GM9901' })?.question;
if (!schools) throw new Error('There are indicators');

describe('a map of the schools of a municipality', () => {
  it('shows its districts', () => {
    expect(shownLevel(schools, withDistricts)).toBe('district');
    expect(shownWithin(schools, withDistricts)).toBe('GM9901');
  });

  it('shows the municipalities where there are no districts, or no figures of them', () => {
    expect(shownLevel(schools, regionOptions)).toBe('municipality');
    expect(shownWithin(schools, regionOptions)).toBe('GG9901');
    const noFigures = { ...withDistricts, indicators: regionOptions.indicators };
    expect(shownLevel(schools, noFigures)).toBe('municipality');
  });

  it('shows the municipalities where the schools are of everywhere or of another municipality', () => {
    expect(shownLevel({ ...schools, within: null }, withDistricts)).toBe('municipality');
    expect(shownLevel({ ...schools, within: 'GM9902' }, withDistricts)).toBe('municipality');
  });

  it('leaves the schools to the charts that can show them', () => {
    expect(shownLevel({ ...schools, kind: 'ranking' }, withDistricts)).toBe('school');
  });
});
