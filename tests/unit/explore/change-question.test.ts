import { describe, expect, it } from 'vitest';
import {
  nothingChosen,
  withBreakdown,
  withChosenKind,
  withIndicator,
  withIndicators,
  withKnownAreas,
  withLiftedArea,
  withOnlyArea,
  withSubject,
  withToggledArea,
  withWave,
  withWaves,
} from '../../../renderer/features/explore/change-question.ts';
import { liftSections } from '../../../renderer/features/explore/area-options.ts';
import { ownMark } from '../../../renderer/features/explore/own-mark.ts';
import { chartRequest } from '../../../renderer/features/explore/chart-request.ts';
import { withKind } from '../../../renderer/features/explore/question.ts';
import { settleQuestion } from '../../../renderer/features/explore/settle-question.ts';
import { regionOptions } from '../../support/explore-options.ts';
import { makeArea } from '../../support/figure-tables.ts';

const start = settleQuestion(regionOptions, { level: 'school', within: 'GM9901' })?.question;
if (!start) throw new Error('There are indicators');
const regionCode = regionOptions.areas.find(({ level }) => level === 'region')?.code ?? '';
const baken = {
  indicator: 'SBSSK3S6',
  level: 'school',
  areaCode: '101',
  wave: 2025,
  groupVariable: null,
  group: null,
} as const;

describe('changing one part of the question', () => {
  it('takes the picked school along from the ranking into its trend', () => {
    expect(withKind(start, 'trend', baken).areas[0]).toEqual({ level: 'school', code: '101' });
  });

  it('keeps the ranking as it was for the way back', () => {
    const back = withKind(withKind(start, 'trend', baken), 'ranking', null);
    expect(chartRequest(back, regionOptions)).toEqual(chartRequest(start, regionOptions));
  });

  it('lets the kind follow where it cannot show what is asked now', () => {
    expect(withBreakdown(start, 'gender', regionOptions)).toMatchObject({ kind: 'dumbbell', by: 'gender' });
    const one = withKind(start, 'number', baken);
    expect(withBreakdown(one, 'gender', regionOptions).kind).toBe('bars');
    expect(withWaves(start, null, regionOptions).kind).toBe('multiples');
    const trend = withWaves(one, null, regionOptions);
    expect(trend.kind).toBe('trend');
    expect(withBreakdown(trend, 'gender', regionOptions).kind).toBe('gaps');
    expect(withWave(trend, 2023, regionOptions)).toMatchObject({ kind: 'number', wave: 2023 });
  });

  it('keeps a kind that can show what is asked now', () => {
    const funnel = withKind(start, 'funnel', null);
    expect(withWave(funnel, 2023, regionOptions).kind).toBe('funnel');
    expect(withIndicator(funnel, 'EBGLK3S1', regionOptions).kind).toBe('funnel');
    expect(withIndicators(funnel, ['EBGLK3S1'], regionOptions).kind).toBe('matrix');
  });

  it('gives who chooses groups the first there are, and one figure to who wants none', () => {
    const groups = withChosenKind({ ...start, wave: 2023 }, 'bars', baken, regionOptions);
    expect(groups).toMatchObject({ kind: 'bars', by: 'gender' });
    expect(withBreakdown(groups, nothingChosen, regionOptions)).toMatchObject({ kind: 'number', by: null });
    // Of that wave, and of published figures, there are no groups to choose.
    expect(withChosenKind(start, 'bars', baken, regionOptions).by).toBeNull();
    const published = { ...start, indicator: 'Roken_1', wave: 2023 };
    expect(withChosenKind(published, 'bars', null, regionOptions).by).toBeNull();
  });

  it('holds a trend between one and five areas', () => {
    const trend = withKind(start, 'trend', baken);
    const only = trend.areas.slice(0, 1);
    expect(withToggledArea({ ...trend, areas: only }, 'school|101', regionOptions).areas).toEqual(only);
    const five = ['a', 'b', 'c', 'd', 'e'].map((code) => ({ level: 'school' as const, code }));
    expect(withToggledArea({ ...trend, areas: five }, 'school|f', regionOptions).areas).toEqual(five);
    expect(withToggledArea({ ...trend, areas: five }, 'school|c', regionOptions).areas).toHaveLength(4);
  });

  it('ranks a school that was chosen among the schools of its municipality, and a municipality in its region', () => {
    const one = withKind({ ...start, level: 'municipality', within: null }, 'number', null);
    const school = withToggledArea(one, 'school|101', regionOptions);
    const requestOf = (asked: typeof school) =>
      chartRequest(withChosenKind(asked, 'ranking', null, regionOptions), regionOptions);
    expect(requestOf(school)).toMatchObject({ level: 'school', within: 'GM9901' });
    const municipality = withToggledArea(school, 'municipality|GM9901', regionOptions);
    // Of one region these are all municipalities.
    expect(requestOf(municipality)).toMatchObject({ level: 'municipality', within: null });
    const two = {
      ...regionOptions,
      areas: [...regionOptions.areas, makeArea('region', 'Elders')],
    };
    const inTwo = withToggledArea(school, 'municipality|GM9901', two);
    expect(chartRequest(withChosenKind(inTwo, 'ranking', null, two), two)).toMatchObject({
      level: 'municipality',
      within: regionCode,
    });
    const address = { kind: 'ranking', areas: [{ level: 'school', code: '101' }] } as const;
    expect(settleQuestion(regionOptions, address)?.question).toMatchObject({
      level: 'school',
      within: 'GM9901',
    });
  });

  it('leaves out of a choice of areas those that are not in this workspace', () => {
    const known = { level: 'school', code: '101' } as const;
    const asked = { ...start, within: 'GM0000', areas: [{ level: 'school', code: 'x' } as const, known] };
    expect(withKnownAreas(asked, regionOptions)).toEqual({ ...start, within: null, areas: [known] });
  });

  it('becomes about an area in the chart there is: among its like, by itself, or around those in it', () => {
    const all = { ...start, kind: 'ranking', level: 'municipality', within: null } as const;
    const school = { level: 'school', code: '103' } as const;
    expect(withSubject(all, school, regionOptions)).toMatchObject({
      kind: 'ranking',
      level: 'school',
      within: 'GM9902',
      areas: [school],
    });
    const alone = withSubject({ ...all, kind: 'trend' }, school, regionOptions);
    expect(chartRequest(alone, regionOptions)).toMatchObject({ kind: 'trend', areas: [school] });
    const region = { level: 'region', code: regionCode } as const;
    expect(withSubject(start, region, regionOptions)).toMatchObject({
      level: 'school',
      within: regionCode,
      areas: [region],
    });
  });

  it('goes on showing all areas with the one that was searched for lifted out', () => {
    const map = withChosenKind({ ...start, level: 'municipality', within: null }, 'map', null, regionOptions);
    const lifted = withLiftedArea(map, 'municipality|GM9901');
    expect(chartRequest(lifted, regionOptions)).toEqual(chartRequest(map, regionOptions));
    expect(ownMark(regionOptions, lifted)).toMatchObject({ level: 'municipality', areaCode: 'GM9901' });
    const offered = liftSections(regionOptions, map).flatMap(({ options }) => options.map(({ id }) => id));
    expect(offered).toContain('lift:municipality|GM9901');
    expect(offered.some((id) => id.includes('school'))).toBe(false);
    expect(liftSections(regionOptions, { ...map, kind: 'profile' })).toEqual([]);
  });

  it('asks about one area found while areas were ranked, and goes on comparing', () => {
    const one = withOnlyArea(start, 'school|101', regionOptions);
    expect(one).toMatchObject({ kind: 'number', areas: [{ level: 'school', code: '101' }] });
    expect(one.against).toBe(start.against);
  });

  it('compares again after an area that has nothing around it, but not after a choice', () => {
    const region = { level: 'region', code: regionCode } as const;
    const alone = { ...withKind(start, 'number', baken), areas: [region], against: null };
    expect(withToggledArea(alone, 'municipality|GM9901', regionOptions).against).toBe('region');
    const chosen = { ...alone, areas: [{ level: 'municipality' as const, code: 'GM9901' }] };
    expect(withToggledArea(chosen, 'school|101', regionOptions).against).toBeNull();
  });
});
