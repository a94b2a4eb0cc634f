import { useState } from 'react';
import {
  noSteps,
  stepBack,
  stepForward,
  withDeed,
  type WritingDeed,
  type WritingSteps,
} from './writing-steps.ts';
import type { Writing } from './writing.ts';

/** `about`: what is typed in or pushed with the arrow keys, so that going on with it is one step to undo. */
export type WriteChange = (change: Partial<Writing>, about?: string) => void;

interface Kept {
  readonly subject: string;
  readonly steps: WritingSteps;
}

/** What was written about a chart, step by step back and forth. With another `subject` it begins anew. */
export function useWritingSteps(subject: string, now: Writing, write: (change: Partial<Writing>) => void) {
  const [kept, setKept] = useState<Kept>({ subject, steps: noSteps });
  const steps = kept.subject === subject ? kept.steps : noSteps;
  const writing = onlyWriting(now);
  const change: WriteChange = (next, about) => {
    setKept({ subject, steps: withDeed(steps, writing, deedOfNow(about)) });
    write(next);
  };
  const wayTo = (stepped: ReturnType<typeof stepBack>) =>
    stepped &&
    (() => {
      setKept({ subject, steps: stepped.steps });
      write(stepped.writing);
    });
  return { change, undo: wayTo(stepBack(steps, writing)), redo: wayTo(stepForward(steps, writing)) };
}

function deedOfNow(about: string | undefined): WritingDeed {
  return { about: about ?? null, at: Date.now() };
}

/** Of the chart of a slide: without what it asks and what is chosen in it. */
function onlyWriting({ headline, interpretation, annotations }: Writing): Writing {
  return { headline, interpretation, annotations };
}
