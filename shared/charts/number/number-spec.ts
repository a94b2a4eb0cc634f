import type { ChartTexts, NoteSpec } from '../spec.ts';

export interface NumberSpec extends ChartTexts {
  readonly kind: 'number';
  readonly notes: readonly NoteSpec[];
}
