import type { ChartTexts, NoteSpec } from '../spec.ts';

export interface ResponseSpec extends ChartTexts {
  readonly kind: 'response';
  readonly notes: readonly NoteSpec[];
}
