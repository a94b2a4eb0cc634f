import type { Breakdown } from '../../shared/model/figure.ts';
import type { DisclosurePolicy } from './disclosure-policy.ts';
import { protectionOf, type Protection } from './protection-of.ts';
import type { IndicatorSource } from './workspace-data.ts';

/**
 * The protection of each source, looked up once for all its figures; null where nothing is protected here: a published
 * table, or no source at all.
 */
export function protectionsBySource(
  indicator: string,
  breakdown: Breakdown | null,
  policy: DisclosurePolicy,
): (source: IndicatorSource | null) => Protection | null {
  const known = new Map<IndicatorSource, Protection>();
  return (source) => {
    if (source?.kind !== 'microdata') return null;
    const protects = known.get(source) ?? protectionOf(source, indicator, breakdown, policy);
    known.set(source, protects);
    return protects;
  };
}
