import type { ChartTexts, NoteSpec } from '../spec.ts';

export interface DumbbellSpec extends ChartTexts {
  readonly kind: 'dumbbell';
  readonly notes: readonly NoteSpec[];
}
