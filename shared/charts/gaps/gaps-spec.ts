import type { ChartTexts, NoteSpec } from '../spec.ts';

export interface GapsSpec extends ChartTexts {
  readonly kind: 'gaps';
  readonly notes: readonly NoteSpec[];
}
