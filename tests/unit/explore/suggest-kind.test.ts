import { describe, expect, it } from 'vitest';
import { withAreasAs, withIndicators } from '../../../renderer/features/explore/change-question.ts';
import { withKind } from '../../../renderer/features/explore/question.ts';
import { settleQuestion } from '../../../renderer/features/explore/settle-question.ts';
import {
  keepOrSuggest,
  kindFor,
  shapeOf,
  suggestKind,
  type QuestionShape,
} from '../../../renderer/features/explore/suggest-kind.ts';
import type { ChartKind } from '../../../shared/model/chart-request.ts';
import { everyKind } from '../../support/any-question.ts';
import { regionOptions } from '../../support/explore-options.ts';

const start = settleQuestion(regionOptions, {})?.question;
if (!start) throw new Error('There are indicators');
const plain: QuestionShape = {
  areas: 'level',
  indicators: 'one',
  time: 'wave',
  groups: false,
  combined: false,
  answersOnly: false,
};

const meansOnly = { answersOnly: true, hasMean: true, meanOnly: true } as const;

describe('the chart that fits a question', () => {
  it.each([
    ['all areas of a level at one moment', {}, 'ranking'],
    ['one area over the waves', { areas: 'one', time: 'waves' }, 'trend'],
    ['all areas over the waves', { time: 'waves' }, 'multiples'],
    ['one area by group', { areas: 'one', groups: true }, 'bars'],
    ['all areas by group', { groups: true }, 'dumbbell'],
    ['groups over the waves', { areas: 'one', groups: true, time: 'waves' }, 'gaps'],
    ['a theme in one area', { areas: 'one', indicators: 'many' }, 'profile'],
    ['a theme in all areas', { indicators: 'many' }, 'matrix'],
    ['one area', { areas: 'one' }, 'number'],
    ['a question with categories', { answersOnly: true }, 'distribution'],
    ['who took part', { indicators: 'none' }, 'response'],
  ] as const)('of %s', (_what, change, kind) => {
    expect(kindFor({ ...plain, ...change })).toBe(kind);
  });

  it.each([
    ['all areas', {}, 'ranking'],
    ['all areas by group', { groups: true }, 'dumbbell'],
    ['all areas over the waves', { time: 'waves' }, 'multiples'],
    ['one area over the waves', { areas: 'one', time: 'waves' }, 'trend'],
    ['one area by group', { areas: 'one', groups: true }, 'bars'],
    ['one area by group over the waves', { areas: 'one', groups: true, time: 'waves' }, 'gaps'],
    ['one area', { areas: 'one' }, 'number'],
  ] as const)('of means in %s', (_what, change, kind) => {
    expect(kindFor({ ...plain, ...meansOnly, ...change })).toBe(kind);
  });

  it('of answers that have a mean too is kept where it can draw means, and else left for their distribution', () => {
    const both = { ...plain, answersOnly: true, hasMean: true };
    expect(keepOrSuggest('ranking', both)).toBe('ranking');
    expect(keepOrSuggest('ranking', { ...both, hasMean: false })).toBe('distribution');
    expect(keepOrSuggest('map', both)).toBe('map');
    expect(keepOrSuggest('funnel', both)).toBe('distribution');
    // Numbers without categories have no distribution.
    expect(keepOrSuggest('distribution', { ...plain, ...meansOnly })).toBe('ranking');
    expect(keepOrSuggest('funnel', { ...plain, ...meansOnly })).toBe('ranking');
  });

  it('is a chart that can show it: whatever is suggested, keeps itself', () => {
    for (const kind of everyKind) {
      const question = withKind(start, kind, null);
      const suggested = withKind(question, suggestKind(question, regionOptions), null);
      const shape = shapeOf(suggested, regionOptions);
      expect(keepOrSuggest(suggested.kind, shape)).toBe(suggested.kind);
    }
  });

  it('is never bars where there are no groups: a total alone is a number', () => {
    const bars = { ...start, kind: 'bars', by: null } as const;
    expect(suggestKind(bars, regionOptions)).toBe('number');
    expect(keepOrSuggest('bars', shapeOf(bars, regionOptions))).toBe('number');
  });

  it('follows from areas to one of them and back, and from one indicator to many', () => {
    const one = withAreasAs(start, 'one', regionOptions);
    expect(one.kind).toBe('number');
    expect(withAreasAs(one, 'level', regionOptions).kind).toBe('ranking');
    expect(withIndicators(one, [], regionOptions).kind).toBe('profile');
    expect(withIndicators(start, [], regionOptions).kind).toBe('matrix');
  });
});

describe('the chart that answers a question in words', () => {
  const asked = (kind: ChartKind, now: ChartKind = kind) =>
    suggestKind({ ...start, kind: now, proposed: kind }, regionOptions);

  it('stays marked while the same is asked in another chart', () => {
    expect(asked('funnel')).toBe('funnel');
    expect(asked('map')).toBe('map');
    expect(asked('funnel', 'ranking')).toBe('funnel');
  });

  it('is no longer marked once something else is asked', () => {
    expect(asked('funnel', 'trend')).toBe('trend');
    expect(asked('map', 'dumbbell')).toBe('dumbbell');
    expect(suggestKind({ ...start, kind: 'ranking' }, regionOptions)).toBe('ranking');
  });
});
