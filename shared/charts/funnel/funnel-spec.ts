import type { ChartTexts, NoteSpec } from '../spec.ts';

export interface FunnelSpec extends ChartTexts {
  readonly kind: 'funnel';
  readonly notes: readonly NoteSpec[];
}
