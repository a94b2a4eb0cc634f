import type { ChartTexts, NoteSpec } from '../spec.ts';

export interface ProfileSpec extends ChartTexts {
  readonly kind: 'profile';
  readonly notes: readonly NoteSpec[];
}
