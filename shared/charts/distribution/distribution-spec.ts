import type { ChartTexts, NoteSpec } from '../spec.ts';

export interface DistributionSpec extends ChartTexts {
  readonly kind: 'distribution';
  readonly notes: readonly NoteSpec[];
}
