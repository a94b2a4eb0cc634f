import type { GapPoint } from './gaps-spec.ts';
import type { ShownChartGap } from '../chart-gap.ts';
import { trendRuns } from '../trend/trend-segments.ts';

export interface GapChange {
  readonly from: { readonly wave: number; readonly value: ShownChartGap };
  readonly to: { readonly wave: number; readonly value: ShownChartGap };
  /** Grown or shrunk where the intervals have no value in common: stricter than a test of the two. null: neither. */
  readonly way: 'grown' | 'shrunk' | null;
}

/**
 * How the gap moved from the first to the last wave that asked alike; null where there are no two, or other groups are
 * the outermost: then it is not the same gap that grew.
 */
export function gapChange(gaps: readonly GapPoint[]): GapChange | null {
  const points = trendRuns({ points: gaps }).flat();
  const to = points.at(-1);
  const from = points.find(({ version }) => version === to?.version);
  if (!from || !to || from === to) return null;
  if (from.value.largest !== to.value.largest || from.value.smallest !== to.value.smallest) return null;
  return { from, to, way: wayOf(from.value, to.value) };
}

function wayOf(from: ShownChartGap, to: ShownChartGap): GapChange['way'] {
  if (from.upper !== null && to.lower !== null && to.lower > from.upper) return 'grown';
  if (from.lower !== null && to.upper !== null && to.upper < from.lower) return 'shrunk';
  return null;
}
