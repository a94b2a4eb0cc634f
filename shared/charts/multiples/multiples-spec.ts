import type { ChartTexts, NoteSpec } from '../spec.ts';

export interface MultiplesSpec extends ChartTexts {
  readonly kind: 'multiples';
  readonly notes: readonly NoteSpec[];
}
