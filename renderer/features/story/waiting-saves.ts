import type { Story } from '../../../shared/model/story.ts';

/** A story as it is after a change, and the field that was typed in. */
export interface WaitingSave {
  readonly story: Story;
  readonly field: string | undefined;
  /** Counts the changes: a later one holds all that the earlier ones changed. */
  readonly turn: number;
}

/** Typing on in one field waits as one save. */
export function withSave(waiting: readonly WaitingSave[], save: WaitingSave): readonly WaitingSave[] {
  const isTypedOn = save.field !== undefined && waiting.at(-1)?.field === save.field;
  return [...(isTypedOn ? waiting.slice(0, -1) : waiting), save];
}

/** What could not be saved waits again, in its turn; unless something later waits, which holds it. */
export function afterFailure(waiting: readonly WaitingSave[], failed: WaitingSave): readonly WaitingSave[] {
  return waiting.some(({ turn }) => turn > failed.turn) ? waiting : [failed];
}

/** What is saved holds all from before it: that need not wait any more, and may not be written over it. */
export function afterSuccess(waiting: readonly WaitingSave[], saved: WaitingSave): readonly WaitingSave[] {
  return waiting.filter(({ turn }) => turn > saved.turn);
}
