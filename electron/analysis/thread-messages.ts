import type { StepsDone } from '../../shared/base/steps.ts';
import type { PercentStyle } from '../../shared/base/percent-style.ts';
import type { Result } from '../../shared/base/result.ts';
import type { Issue } from '../../shared/model/issue.ts';
import type { Language } from '../../shared/model/preferences.ts';

/** What the analysis thread is started with. */
export interface ThreadStart {
  /** The workspace file. */
  readonly path: string;
  readonly signals: SharedArrayBuffer;
}

/** Places in `signals`, an Int32Array both threads see at once: messages would wait for the end of an analysis. */
export const signalPlaces = {
  /** 1: the question that is being answered is not wanted any more. */
  stop: 0,
  /** 1: the thread has the workspace file open. */
  open: 1,
} as const;

export type ToThread =
  | {
      readonly kind: 'question';
      readonly name: string;
      readonly question: unknown;
      /** Of the words in the answer. */
      readonly language: Language;
      readonly percents: PercentStyle;
    }
  /** Let go of the file. */
  | { readonly kind: 'close' };

/** 'ready' once, then one for each question, in order; before it perhaps how far that is. */
export type FromThread =
  /** Its modules are loaded. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly steps: StepsDone }
  | {
      readonly kind: 'answered';
      /** Content of the workspace this is the answer for. */
      readonly content: string;
      /** A `Result` as node:v8 writes it: handed over, not copied, and its size is known. */
      readonly answer: Uint8Array<ArrayBuffer>;
    }
  | { readonly kind: 'stopped' }
  /** An analysis that threw: a mistake of ours. */
  | { readonly kind: 'threw'; readonly error: Error };

/** What ends a question. */
export type ThreadAnswered = Exclude<FromThread, { readonly kind: 'ready' | 'progress' }>;

export type ThreadAnswer = Result<object, Issue>;
