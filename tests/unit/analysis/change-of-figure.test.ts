import { describe, expect, it } from 'vitest';
import { changeOf } from '../../../electron/analysis/change-of-figure.ts';
import type { ToldFigure } from '../../../electron/analysis/told-figures.ts';

const area = { indicator: 'stress', level: 'municipality', areaCode: 'GM9901' } as const;
const key = { ...area, wave: 2025, groupVariable: null, group: null };

const trend = (number: number, waves: readonly number[]): ToldFigure => ({
  ...{ about: 'trend', key, waves, againstWave: null },
  madeOf: { used: waves.map(String), shown: waves.map(String) },
  value: { status: 'told', number },
  verdict: number > 5 ? 'ongunstiger' : 'vergelijkbaar',
});

/** Between the outermost of the groups that are shown. */
const gap = (number: number, used: readonly string[], shown: readonly string[]): ToldFigure => ({
  ...{ about: 'gap', key: { ...key, groupVariable: 'class' }, waves: [2025], againstWave: null },
  madeOf: { used, shown },
  value: { status: 'told', number },
  verdict: 'different',
});

const open = () => true;

describe('what may be told of a number made of others, before and now', () => {
  it('tells how much changed over the waves, from which wave on, and that it counts no more', () => {
    const [was, is] = [trend(9, [2019, 2021, 2025]), trend(4, [2019, 2021, 2025])];
    expect(changeOf({ was, is }, open)).toEqual({
      ...{ about: 'trend', key, since: 2019, change: { kind: 'moved', from: 9, to: 4 } },
      verdict: { from: 'ongunstiger', to: 'vergelijkbaar' },
    });
  });

  it('tells no old change over waves of which one is hidden now: with the old figure beside it, it would follow', () => {
    const [was, is] = [trend(9, [2019, 2021, 2025]), trend(4, [2021, 2025])];
    expect(changeOf({ was, is }, open)).toEqual({
      ...{ about: 'trend', key, since: 2021, change: { kind: 'untold', to: 4 } },
    });
  });

  it('tells no old change where pupils answered otherwise in any of its waves', () => {
    const [was, is] = [trend(9, [2019, 2021, 2025]), trend(4, [2019, 2021, 2025])];
    expect(changeOf({ was, is }, ({ wave }) => wave !== 2021)).toMatchObject({
      change: { kind: 'untold', to: 4 },
    });
  });

  it('tells no old gap of a group that is hidden now, and does of one that is only not the outermost', () => {
    const was = gap(20, ['2', '4'], ['2', '3', '4']);
    expect(changeOf({ was, is: gap(12, ['2', '3'], ['2', '3']) }, open)).toMatchObject({
      change: { kind: 'untold', to: 12 },
    });
    expect(changeOf({ was, is: gap(12, ['2', '3'], ['2', '3', '4']) }, open)).toMatchObject({
      change: { kind: 'moved', from: 20, to: 12 },
    });
  });
});
