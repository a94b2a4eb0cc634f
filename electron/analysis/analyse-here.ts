import { setImmediate as nextTurn } from 'node:timers/promises';
import { failure } from '../../shared/base/result.ts';
import { cancelledIssue } from './cancelled-issue.ts';
import type { WorkspaceDatabase } from '../store/database.ts';
import { analyse } from './analyses.ts';
import type { Analyst } from './analyst.ts';
import { storeReader } from './reader.ts';

/** Answers in the calling thread: for a script with one question, where a thread would only cost time. */
export function analyseHere(db: WorkspaceDatabase): Analyst {
  let closed = false;
  return {
    async run(name, question, { signal }) {
      // Where several are asked at once, what is made of the first is told before the next begins, and "stop" is heard.
      await nextTurn();
      return closed || signal.aborted ? failure(cancelledIssue()) : analyse(storeReader(db), name, question);
    },
    close: () => {
      closed = true;
    },
  };
}
