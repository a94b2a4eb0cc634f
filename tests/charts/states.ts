import type { ChartSpec } from '../../shared/charts/spec.ts';
import { annotatedStates } from './states/annotated.ts';
import { barsStates } from './states/bars.ts';
import { dumbbellStates } from './states/dumbbell.ts';
import { distributionStates } from './states/distribution.ts';
import { funnelStates } from './states/funnel.ts';
import { mapStates } from './states/map.ts';
import { meanStates } from './states/means.ts';
import { matrixStates } from './states/matrix.ts';
import { multiplesStates } from './states/multiples.ts';
import { numberStates } from './states/number.ts';
import { responseStates } from './states/response.ts';
import { topStates } from './states/top.ts';
import { gapsStates } from './states/gaps.ts';
import { profileStates } from './states/profile.ts';
import { rankingStates } from './states/ranking.ts';
import { trendStates } from './states/trend.ts';

/**
 * Every state a chart can be in, once: drawn for the gallery, held against snapshots, measured for overlap. A name
 * starts with its kind.
 */
export function chartStates(): Readonly<Record<string, ChartSpec>> {
  const bare = {
    ...rankingStates(),
    ...trendStates(),
    ...barsStates(),
    ...mapStates(),
    ...dumbbellStates(),
    ...gapsStates(),
    ...responseStates(),
    ...profileStates(),
    ...topStates(),
    ...matrixStates(),
    ...multiplesStates(),
    ...numberStates(),
    ...funnelStates(),
    ...distributionStates(),
    ...meanStates(),
  };
  return { ...bare, ...annotatedStates(bare) };
}
