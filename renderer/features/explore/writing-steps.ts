import type { Writing } from './writing.ts';

/** What was written about a chart, before and after what stands there now. */
export interface WritingSteps {
  readonly past: readonly Writing[];
  readonly future: readonly Writing[];
  /** What the last step goes on with, until a pause; null: that step is done. */
  readonly open: { readonly about: string; readonly at: number } | null;
}

export const noSteps: WritingSteps = { past: [], future: [], open: null };

/** Milliseconds; after a longer pause the next letter or arrow key is a step of its own. */
export const longestPause = 3000;

/** `about`: the field typed in or the note pushed with the arrow keys; null: a deed that is whole, as dropping a note. */
export interface WritingDeed {
  readonly about: string | null;
  /** Milliseconds on a clock. */
  readonly at: number;
}

/** The steps with `before`, what stood there until this deed, to go back to. */
export function withDeed(steps: WritingSteps, before: Writing, { about, at }: WritingDeed): WritingSteps {
  const { open, past } = steps;
  const goesOn = open !== null && about === open.about && at - open.at <= longestPause;
  return {
    past: goesOn ? past : [...past, before].slice(-mostSteps),
    future: [],
    open: about === null ? null : { about, at },
  };
}

interface Stepped {
  readonly steps: WritingSteps;
  readonly writing: Writing;
}

/** null: there is nothing to take back. */
export function stepBack({ past, future }: WritingSteps, now: Writing): Stepped | null {
  const before = past.at(-1);
  if (before === undefined) return null;
  return { steps: { past: past.slice(0, -1), future: [now, ...future], open: null }, writing: before };
}

/** null: nothing was taken back. */
export function stepForward({ past, future }: WritingSteps, now: Writing): Stepped | null {
  const [after, ...later] = future;
  if (after === undefined) return null;
  return { steps: { past: [...past, now], future: later, open: null }, writing: after };
}

const mostSteps = 100;
