import { canonicalJson } from '../../../shared/base/canonical-json.ts';
import { usualRequests } from '../../../shared/charts/usual/usual-requests.ts';
import { levels } from '../../../shared/model/area.ts';
import { indicatorsOf, type ChartRequest } from '../../../shared/model/chart-request.ts';
import type { ExploreOptions } from './settle-question.ts';

const most = 5;

/** Charts that are in a workspace without answers and ask nearly the same: of the indicator, the nearest first. */
export function nearestInHandout(options: ExploreOptions, request: ChartRequest): readonly ChartRequest[] {
  const codes = indicatorsOf(request);
  const asked = canonicalJson(request);
  return usualRequests(options, { waves: options.waves, levels })
    .filter((chart) => indicatorsOf(chart).some((code) => codes.includes(code)))
    .filter((chart) => canonicalJson(chart) !== asked)
    .map((chart) => ({ chart, likeness: likeness(chart, request) }))
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ chart }) => chart);
}

/** What weighs most is who it is about, then how it is shown. */
function likeness(chart: ChartRequest, asked: ChartRequest): number {
  const same = (part: (request: ChartRequest) => unknown, weight: number) =>
    canonicalJson(part(chart) ?? null) === canonicalJson(part(asked) ?? null) ? weight : 0;
  return same(whomOf, 8) + same(({ kind }) => kind, 4) + same(groupsOf, 2) + same(waveOf, 1);
}

function whomOf(request: ChartRequest): unknown {
  if ('area' in request) return [request.area];
  return 'areas' in request ? request.areas : [request.level, request.within];
}

function groupsOf(request: ChartRequest): unknown {
  return 'by' in request ? request.by : null;
}

function waveOf(request: ChartRequest): unknown {
  return 'wave' in request ? request.wave : null;
}
