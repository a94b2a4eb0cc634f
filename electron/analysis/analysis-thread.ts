import { Worker } from 'node:worker_threads';
import type { StepsDone } from '../../shared/base/steps.ts';
import { currentPercentStyle } from '../../shared/base/percent-style.ts';
import { currentLanguage } from '../../shared/language/current.ts';
import {
  signalPlaces,
  type FromThread,
  type ThreadAnswered,
  type ThreadStart,
  type ToThread,
} from './thread-messages.ts';

/** A thread that answers one question at a time. */
export interface AnalysisThread {
  ask(name: string, question: unknown): void;
  /** What is being answered is not wanted any more: the thread says 'stopped', or is ended when it takes too long. */
  stop(): void;
  /** The same without haste: it says 'stopped' when it comes to the next step, or answers. */
  giveWay(): void;
  /** Lets go of the workspace file before it returns. */
  close(): void;
}

export interface ThreadEvents {
  readonly onAnswer: (message: ThreadAnswered) => void;
  readonly onProgress: (steps: StepsDone) => void;
  /** It ended by itself, or was ended because it did not stop; not after `close`. */
  readonly onEnd: (error: unknown, couldStart: boolean) => void;
}

export function startAnalysisThread(path: string, workerUrl: URL, events: ThreadEvents): AnalysisThread {
  const signals = new SharedArrayBuffer(8);
  const flags = new Int32Array(signals);
  const workerData: ThreadStart = { path, signals };
  const worker = new Worker(workerUrl, { workerData });
  let impatience: NodeJS.Timeout | undefined;
  let couldStart = false;
  /** By us: neither trouble nor news. */
  let isTerminated = false;
  let ended = false;

  function end(error: unknown): void {
    if (ended) return;
    ended = true;
    clearTimeout(impatience);
    events.onEnd(error, couldStart);
  }
  worker.on('message', (message: FromThread) => {
    if (message.kind === 'ready') {
      couldStart = true;
      return;
    }
    if (message.kind === 'progress') {
      if (!ended) events.onProgress(message.steps);
      return;
    }
    clearTimeout(impatience);
    if (!ended) events.onAnswer(message);
  });
  worker.once('error', end);
  worker.once('exit', (code) =>
    end(code === 0 || isTerminated ? null : new Error(`The analysis thread ended with ${code}.`)),
  );

  const tell = (message: ToThread): void => worker.postMessage(message);
  return {
    ask(name, question) {
      Atomics.store(flags, signalPlaces.stop, 0);
      const [language, percents] = [currentLanguage(), currentPercentStyle()];
      tell({ kind: 'question', name, question, language, percents });
    },
    stop() {
      Atomics.store(flags, signalPlaces.stop, 1);
      clearTimeout(impatience);
      impatience = setTimeout(() => {
        // Ended by us: that says nothing about starting.
        couldStart = true;
        isTerminated = true;
        void worker.terminate();
      }, patience);
    },
    giveWay() {
      Atomics.store(flags, signalPlaces.stop, 1);
    },
    close() {
      if (ended) return;
      ended = true;
      clearTimeout(impatience);
      Atomics.store(flags, signalPlaces.stop, 1);
      tell({ kind: 'close' });
      // The last connection to leave tidies up the journal, and this one, which cannot write, must not be the last.
      Atomics.wait(flags, signalPlaces.open, 1, patience);
      void worker.terminate();
    },
  };
}

/**
 * Milliseconds a thread gets to come to the next step of an analysis, where it sees that it must stop: steps are short,
 * but the computer may be busy, and with the thread goes all it remembered.
 */
const patience = 5000;
