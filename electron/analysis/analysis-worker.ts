import { parentPort, workerData } from 'node:worker_threads';
import { analyse, type AnalysisName, type QuestionOf } from './analyses.ts';
import { serveAnalyses } from './serve-analyses.ts';
import type { ThreadStart } from './thread-messages.ts';

// The analysis thread: answers by name until its workspace is closed. Name and question were paired by whoever asked.
if (parentPort === null) throw new Error('The analysis thread was started as a program of its own.');
serveAnalyses(parentPort, workerData as ThreadStart, (reader, name, question) =>
  analyse(reader, name as AnalysisName, question as QuestionOf<AnalysisName>),
);
