import type { DifferenceRule } from '../../shared/model/comparison.ts';
import type { Direction } from '../../shared/model/indicator.ts';
import { judgeTrend } from '../../shared/model/judge-trend.ts';
import type { Trend, TrendTable } from '../../shared/model/trend.ts';
import type { ToldFigure } from './told-figures.ts';

/** As charts tell a trend: how far its last wave is from its first, judged over all of them. */
export function listToldTrends({ trends, indicators, waves, rule }: TrendTable): readonly ToldFigure[] {
  const directions = new Map(indicators.map(({ code, direction }) => [code, direction]));
  const newest = Math.max(...waves);
  return trends.map((trend): ToldFigure => {
    const told = { about: 'trend', key: { ...trend.key, wave: newest }, againstWave: null } as const;
    return { ...told, ...tellTrend(trend, rule, directions.get(trend.key.indicator) ?? 'neutral') };
  });
}

function tellTrend(
  { value }: Trend,
  rule: DifferenceRule,
  direction: Direction,
): Pick<ToldFigure, 'waves' | 'madeOf' | 'value' | 'verdict'> {
  switch (value.status) {
    case 'unavailable':
      return { waves: [], value: { status: 'unavailable' }, verdict: 'none' };
    case 'hidden':
      return { waves: [], value: { status: 'hidden', reason: value.reason }, verdict: 'none' };
    case 'shown': {
      const { difference, verdict } = judgeTrend(value, direction, rule);
      const waves = value.points.map(({ wave }) => wave);
      return {
        waves,
        madeOf: { used: waves.map(String), shown: waves.map(String) },
        value: { status: 'told', number: difference },
        verdict: verdict ?? 'none',
      };
    }
  }
}
