import type { MarkPair } from './difference.ts';
import type { Direction, Indicator } from './indicator.ts';

/** Of two indicators, or of one answer of several, more is neither good nor bad news. */
export function directionOfPair(
  { from, to }: MarkPair,
  indicators: readonly Pick<Indicator, 'code' | 'direction'>[],
): Direction {
  if (from.indicator !== to.indicator || to.category !== undefined) return 'neutral';
  return indicators.find(({ code }) => code === to.indicator)?.direction ?? 'neutral';
}
