import type { ChartTexts, NoteSpec } from '../spec.ts';

export interface TopSpec extends ChartTexts {
  readonly kind: 'top';
  readonly notes: readonly NoteSpec[];
}
