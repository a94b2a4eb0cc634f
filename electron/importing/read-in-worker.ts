import { Worker } from 'node:worker_threads';
import { failure, success, type Result } from '../../shared/base/result.ts';
import { currentLanguage } from '../../shared/language/current.ts';
import { importingTexts } from '../../shared/language/importing.ts';
import type { Issue } from '../../shared/model/issue.ts';
import { importingIssue } from './importing-issue.ts';
import type { ParsedFile, SourceFile } from './parsed-file.ts';
import type { ReaderMessage, ReaderStart } from './worker-messages.ts';

export interface ReadingContext {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

/** Reads a file in a thread of its own. Cancelling ends that thread at once; the columns are handed over, not copied. */
export function readInWorker(
  workerUrl: URL,
  source: SourceFile,
  { signal, onProgress }: ReadingContext,
): Promise<Result<ParsedFile, Issue>> {
  const file = source.fileName;
  const cancelled = () => failure(importingIssue('cancelled', importingTexts.cancelled, { file }));
  if (signal.aborted) return Promise.resolve(cancelled());
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerUrl, {
      workerData: { source, language: currentLanguage() } satisfies ReaderStart,
    });
    const stop = (): void => void worker.terminate();
    signal.addEventListener('abort', stop, { once: true });
    worker.on('message', (message: ReaderMessage) => {
      switch (message.kind) {
        case 'progress':
          if (!signal.aborted) onProgress(message.done, message.total);
          break;
        case 'parsed':
          resolve(success(message.parsed));
          break;
        case 'issue':
          resolve(failure(message.issue));
          break;
      }
    });
    worker.once('error', reject);
    // After an answer these change nothing any more.
    worker.once('exit', (code) => {
      signal.removeEventListener('abort', stop);
      if (signal.aborted) resolve(cancelled());
      else reject(new Error(`The reading thread ended with ${code} and without an answer.`));
    });
  });
}
