import { chartTexts } from '../../language/nl/charts.ts';
import type { FigureLookup } from '../figure-lookup.ts';
import type { TrendBreak, TrendPoint } from '../spec.ts';

/** A break stands before the first wave with figures of a later definition. */
export function breaksIn(
  { indicator }: FigureLookup,
  points: readonly Pick<TrendPoint, 'wave' | 'version' | 'value'>[],
): TrendBreak[] {
  const shown = points.filter(({ value }) => value.status !== 'unavailable');
  const versions = [...new Set(shown.map(({ version }) => version))].sort((a, b) => a - b);
  return versions.slice(1).map((version) => {
    const beforeWave = Math.min(
      ...shown.filter((point) => point.version === version).map(({ wave }) => wave),
    );
    const reason = indicator.versions.find((candidate) => candidate.version === version)?.breakReason;
    return {
      beforeWave,
      title: chartTexts.breakTitle(beforeWave),
      detail: reason ?? chartTexts.breakDetail,
    };
  });
}
