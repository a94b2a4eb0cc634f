import type { Measure } from './figure.ts';
import type { Indicator } from './indicator.ts';

/** What can be asked of an indicator: yes or no a percentage, categories a distribution, a score a mean. */
export function measuresOf({ scale }: Pick<Indicator, 'scale'>): readonly Measure[] {
  if (scale === undefined) return ['percent'];
  return [
    ...(scale.categories.length > 0 ? (['distribution'] as const) : []),
    ...(scale.score === null ? [] : (['mean'] as const)),
  ];
}
