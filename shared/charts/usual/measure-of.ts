import type { AvailableIndicator } from '../../model/indicator.ts';

/** What is asked of an indicator: its percentage, of a score that has none its mean; null where it has only answers. */
export function measureOf({
  measures,
}: Pick<AvailableIndicator, 'measures'>): { readonly measure?: 'mean' } | null {
  if (measures.includes('percent')) return {};
  return measures.includes('mean') ? { measure: 'mean' } : null;
}
