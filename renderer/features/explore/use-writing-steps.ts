import { useState } from 'react';
import type { Writing } from './writing.ts';

/** `about`: what is typed in or moved, so that going on with it is one step to undo. */
export type WriteChange = (change: Partial<Writing>, about?: string) => void;

interface Steps {
  readonly subject: string;
  readonly past: readonly Writing[];
  readonly future: readonly Writing[];
  readonly about: string | null;
}

const mostSteps = 100;

/** What was written about a chart, step by step back and forth. With another `subject` it begins anew. */
export function useWritingSteps(subject: string, now: Writing, write: (change: Partial<Writing>) => void) {
  const [kept, setKept] = useState<Steps>(() => noSteps(subject));
  const { past, future, about } = kept.subject === subject ? kept : noSteps(subject);
  const writing = onlyWriting(now);
  const change: WriteChange = (next, aboutNext) => {
    const goesOn = aboutNext !== undefined && aboutNext === about;
    setKept({
      subject,
      past: goesOn ? past : [...past, writing].slice(-mostSteps),
      future: [],
      about: aboutNext ?? null,
    });
    write(next);
  };
  const before = past.at(-1);
  const [after] = future;
  const undo =
    before === undefined
      ? null
      : () => {
          setKept({ subject, past: past.slice(0, -1), future: [writing, ...future], about: null });
          write(before);
        };
  const redo =
    after === undefined
      ? null
      : () => {
          setKept({ subject, past: [...past, writing], future: future.slice(1), about: null });
          write(after);
        };
  return { change, undo, redo };
}

function noSteps(subject: string): Steps {
  return { subject, past: [], future: [], about: null };
}

/** Of the chart of a slide: without what it asks and what is chosen in it. */
function onlyWriting({ headline, interpretation, annotations }: Writing): Writing {
  return { headline, interpretation, annotations };
}
