import { parentPort, workerData } from 'node:worker_threads';
import { speak } from '../../shared/language/current.ts';
import { IssueError } from '../../shared/model/issue.ts';
import type { ParsedFile } from './parsed-file.ts';
import { readFile } from './read-file.ts';
import type { ReaderMessage, ReaderStart } from './worker-messages.ts';

// The reading thread: one file, then it ends. Anything it throws beside an issue reaches the caller as an error.
const { source, language } = workerData as ReaderStart;
speak(language);
try {
  const parsed = readFile(source, (done, total) => say({ kind: 'progress', done, total }));
  say({ kind: 'parsed', parsed }, buffersOf(parsed));
} catch (error) {
  if (!(error instanceof IssueError)) throw error;
  say({ kind: 'issue', issue: error.issue });
}

function say(message: ReaderMessage, transfer: readonly ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, transfer);
}

/** Handed over, not copied. */
function buffersOf(parsed: ParsedFile): readonly ArrayBuffer[] {
  return parsed.columns.flatMap(({ content: { values } }) =>
    values.buffer instanceof ArrayBuffer ? [values.buffer] : [],
  );
}
