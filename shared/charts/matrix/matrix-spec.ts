import type { ChartTexts, NoteSpec } from '../spec.ts';

export interface MatrixSpec extends ChartTexts {
  readonly kind: 'matrix';
  readonly notes: readonly NoteSpec[];
}
