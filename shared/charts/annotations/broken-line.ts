import type { MarkKey } from '../../model/figure.ts';
import type { ChartSpec } from '../spec.ts';

/** Whether the question changed between two waves: no line and no difference goes across that. */
export function isBroken(spec: ChartSpec, one: MarkKey, other: MarkKey): boolean {
  if (!('breaks' in spec)) return false;
  const [first, last] = [Math.min(one.wave, other.wave), Math.max(one.wave, other.wave)];
  return spec.breaks.some(({ beforeWave }) => beforeWave > first && beforeWave <= last);
}
