import type { Level } from '../../model/area.ts';
import type { FigureLookup } from '../figure-lookup.ts';
import type { TrendPoint } from '../spec.ts';

/** One point per wave, in order, with or without a figure. */
export function pointsOf(
  figures: FigureLookup,
  level: Level,
  code: string,
  waves: readonly number[],
): TrendPoint[] {
  return waves.map((wave) => {
    const mark = figures.mark(level, code, wave);
    return {
      mark,
      wave,
      version: figures.figure(mark)?.version ?? 0,
      value: figures.value(mark),
      difference: figures.difference(mark),
    };
  });
}
