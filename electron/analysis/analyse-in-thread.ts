import { deserialize } from 'node:v8';
import { assertNever } from '../../shared/base/assert-never.ts';
import { canonicalJson } from '../../shared/base/canonical-json.ts';
import { currentPercentStyle } from '../../shared/base/percent-style.ts';
import { failure, success, type Result } from '../../shared/base/result.ts';
import { currentLanguage } from '../../shared/language/current.ts';
import { analysisTexts } from '../../shared/language/analysis.ts';
import type { Issue } from '../../shared/model/issue.ts';
import type { WorkspaceDatabase } from '../store/database.ts';
import { analyse, type AnalysisName, type AnswerOf, type QuestionOf } from './analyses.ts';
import { startAnalysisThread, type AnalysisThread } from './analysis-thread.ts';
import type { Analyst, RunContext } from './analyst.ts';
import { createAnswerCache } from './answer-cache.ts';
import { cancelledIssue } from './cancelled-issue.ts';
import { readContentKey } from './content-key.ts';
import { storeReader } from './reader.ts';
import type { ThreadAnswer, ThreadAnswered } from './thread-messages.ts';

/** One question of a caller. Settling it a second time changes nothing. */
interface Run {
  readonly name: AnalysisName;
  readonly question: unknown;
  /** Language, writing of percentages, name and question as text. */
  readonly asked: string;
  readonly resolve: (answer: ThreadAnswer) => void;
  readonly reject: (error: Error) => void;
  /** Nobody waits for it: others go first. */
  readonly patient: boolean;
  readonly report: NonNullable<RunContext['report']>;
}

/**
 * Answers in one thread beside this one, in order of asking, so that page and import stay live; what is patient comes last. What was answered before
 * about the same content of the workspace is answered at once. Why one thread: docs/decisions/0015.
 */
export function analyseInThread(workspace: Workspace, workerUrl: URL): Analyst {
  const reader = storeReader(workspace.db);
  const answers = createAnswerCache();
  const waiting: Run[] = [];
  let running: Run | null = null;
  /** What is running was patient, and was told to stop for somebody who waits. */
  let givesWay = false;
  let closed = false;
  /** Until then nothing patient is taken up. */
  let resting: NodeJS.Timeout | undefined;
  // Where threads cannot be started the app is slower, not useless.
  let startable = true;
  // Before the first question: that need not wait for the thread to start.
  let thread: AnalysisThread | null = start();

  function start(): AnalysisThread {
    return startAnalysisThread(workspace.path, workerUrl, {
      onAnswer: settle,
      onProgress: (steps) => running?.report({ phase: analysisTexts.protecting, ...steps, unit: 'steps' }),
      onEnd: lose,
    });
  }

  function next(): void {
    if (closed || running !== null) return;
    if (waiting[0]?.patient === true && resting !== undefined) return;
    const run = waiting.shift();
    if (run === undefined) return;
    if (!startable) {
      answerHere(run);
      return next();
    }
    running = run;
    givesWay = false;
    thread ??= start();
    thread.ask(run.name, run.question);
  }

  function answerHere({ name, question, resolve, reject }: Run): void {
    try {
      // Name and question were paired where they were asked.
      resolve(analyse(reader, name, question as QuestionOf<AnalysisName>));
    } catch (error) {
      reject(error instanceof Error ? error : new Error(String(error)));
    }
  }

  function settle(message: ThreadAnswered): void {
    const run = running;
    running = null;
    switch (message.kind) {
      case 'answered': {
        const answer = deserialize(message.answer) as ThreadAnswer;
        const { byteLength } = message.answer;
        if (run !== null && answer.ok) answers.keep(message.content + run.asked, answer.value, byteLength);
        run?.resolve(answer);
        break;
      }
      case 'stopped':
        if (givesWay && run !== null) enqueue(run, true);
        else run?.resolve(failure(cancelledIssue()));
        break;
      case 'threw':
        run?.reject(message.error);
        break;
      default:
        assertNever(message);
    }
    next();
  }

  /** The question a thread died of is answered with words; the others get a new thread. */
  function lose(error: unknown, couldStart: boolean): void {
    const run = running;
    running = null;
    thread = null;
    startable = couldStart;
    // For a developer; a question names indicators and areas, never an answer of a pupil.
    if (error !== null) console.error(error);
    if (!couldStart && run !== null) waiting.unshift(run);
    else run?.resolve(failure(isOutOfMemory(error) ? threadFull() : threadBroke()));
    next();
  }

  /** Before the patient ones; one of those after them, unless it was begun before. */
  function enqueue(run: Run, isBegun = false): void {
    const place = waiting.findIndex((other) => other.patient);
    const isLast = place < 0 || (run.patient && !isBegun);
    waiting.splice(isLast ? waiting.length : place, 0, run);
  }

  function cancel(run: Run): void {
    const place = waiting.indexOf(run);
    if (place >= 0) waiting.splice(place, 1);
    if (running === run) {
      givesWay = false;
      thread?.stop();
    }
    run.resolve(failure(cancelledIssue()));
  }

  /** Whoever asked draws what was answered, and needs the processor for that: what is patient lets it, also where the answer was known. */
  function rest(): void {
    clearTimeout(resting);
    resting = setTimeout(() => {
      resting = undefined;
      next();
    }, calm).unref();
    if (running?.patient !== true || givesWay) return;
    givesWay = true;
    thread?.giveWay();
  }

  function inThread(
    name: AnalysisName,
    question: unknown,
    asked: string,
    { signal, patient = false, report = () => undefined }: RunContext,
  ): Promise<ThreadAnswer> {
    let stop = (): void => undefined;
    const answer = new Promise<ThreadAnswer>((resolve, reject) => {
      const run: Run = { name, question, asked, resolve, reject, patient, report };
      stop = () => cancel(run);
      enqueue(run);
    });
    signal.addEventListener('abort', stop);
    next();
    return answer.finally(() => signal.removeEventListener('abort', stop));
  }

  return {
    async run<Name extends AnalysisName>(name: Name, question: unknown, context: RunContext) {
      if (closed || context.signal.aborted) return failure(cancelledIssue());
      if (context.patient !== true) rest();
      const asked = canonicalJson([currentLanguage(), currentPercentStyle(), name, question]);
      const known = answers.find(readContentKey(reader) + asked);
      const answer = known === undefined ? await inThread(name, question, asked, context) : success(known);
      if (context.patient !== true) rest();
      // An answer comes, and is kept, under the name it was asked by.
      return answer as Result<AnswerOf<Name>, Issue>;
    },
    close() {
      closed = true;
      clearTimeout(resting);
      for (const run of waiting.splice(0)) run.resolve(failure(cancelledIssue()));
      running?.resolve(failure(cancelledIssue()));
      thread?.close();
    },
  };
}

/** Milliseconds in which a page has drawn what it asked for, and who clicks on has done so. */
const calm = 500;

type Workspace = { readonly path: string; readonly db: WorkspaceDatabase };

const threadBroke = (): Issue => ({ kind: 'unexpected', ...analysisTexts.threadBroke });
const threadFull = (): Issue => ({ kind: 'unexpected', ...analysisTexts.threadFull });

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
