import type { ChartSpec } from '../../shared/charts/spec.ts';
import { usualKinds } from './states/usual-kinds.ts';

/**
 * Every state a chart can be in, once: drawn for the gallery, held against snapshots, measured for overlap. A name
 * starts with its kind.
 */
export function chartStates(): Readonly<Record<string, ChartSpec>> {
  return {
    ...usualKinds(),
  };
}
