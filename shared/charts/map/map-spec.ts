import type { ChartTexts, NoteSpec } from '../spec.ts';

export interface MapSpec extends ChartTexts {
  readonly kind: 'map';
  readonly notes: readonly NoteSpec[];
}
