import { describe, expect, it } from 'vitest';
import {
  withBreakdown,
  withToggledArea,
  withWave,
} from '../../../renderer/features/explore/change-question.ts';
import { chartRequest, questionOf, withKind } from '../../../renderer/features/explore/question.ts';
import { settleQuestion } from '../../../renderer/features/explore/settle-question.ts';
import { regionOptions } from '../../support/explore-options.ts';

const start = settleQuestion(regionOptions, { level: 'school', within: 'GM9901' })?.question;
if (!start) throw new Error('There are indicators');
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
    expect(chartRequest(back, regionOptions.areas)).toEqual(chartRequest(start, regionOptions.areas));
  });

  it('shows a breakdown as groups and all waves as a trend', () => {
    expect(withBreakdown(start, 'gender')).toMatchObject({ kind: 'bars', by: 'gender' });
    expect(withWave(start, 'all').kind).toBe('trend');
    expect(withWave(withWave(start, 'all'), 2023)).toMatchObject({ kind: 'bars', wave: 2023 });
  });

  it('holds a trend between one and five areas', () => {
    const trend = withKind(start, 'trend', baken);
    const only = trend.areas.slice(0, 1);
    expect(withToggledArea({ ...trend, areas: only }, 'school|101').areas).toEqual(only);
    const five = ['a', 'b', 'c', 'd', 'e'].map((code) => ({ level: 'school' as const, code }));
    expect(withToggledArea({ ...trend, areas: five }, 'school|f').areas).toEqual(five);
    expect(withToggledArea({ ...trend, areas: five }, 'school|c').areas).toHaveLength(4);
  });

  it('reads a kept chart back into the question that made it', () => {
    for (const kind of ['ranking', 'trend', 'bars'] as const) {
      const request = chartRequest(withKind(start, kind, baken), regionOptions.areas);
      const again = questionOf(request, start);
      expect(chartRequest(again, regionOptions.areas)).toEqual(request);
    }
  });
});
