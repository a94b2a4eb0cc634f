import type { MessagePort } from 'node:worker_threads';
import { serialize } from 'node:v8';
import { writePercentsIn } from '../../shared/base/percent-style.ts';
import type { StepsDone } from '../../shared/base/steps.ts';
import type { Result } from '../../shared/base/result.ts';
import { speak } from '../../shared/language/current.ts';
import type { Issue } from '../../shared/model/issue.ts';
import type { WorkspaceDatabase } from '../store/database.ts';
import { openBeside } from '../store/open-beside.ts';
import { readContentKey } from './content-key.ts';
import { storeReader, type AnalysisReader } from './reader.ts';
import { signalPlaces, type FromThread, type ThreadStart, type ToThread } from './thread-messages.ts';

type Analyse = (reader: AnalysisReader, name: string, question: unknown) => Result<object, Issue>;

/** The thread's side: opens the workspace at the first question, answers one after another, stops when told. */
export function serveAnalyses(port: MessagePort, { path, signals }: ThreadStart, analyse: Analyse): void {
  const flags = new Int32Array(signals);
  let db: WorkspaceDatabase | null = null;

  let told = 0;

  /** Before every step that costs time. */
  function stopWhenTold(steps?: StepsDone): void {
    if (Atomics.load(flags, signalPlaces.stop) === 1) throw new Stopped();
    const now = performance.now();
    if (steps === undefined || now - told < tellEvery) return;
    told = now;
    send(port, { kind: 'progress', steps });
  }

  function open(): AnalysisReader {
    Atomics.store(flags, signalPlaces.open, 1);
    db ??= openBeside(path);
    return storeReader(db, stopWhenTold);
  }

  function close(): void {
    db?.close();
    db = null;
    Atomics.store(flags, signalPlaces.open, 0);
    Atomics.notify(flags, signalPlaces.open);
    port.close();
  }

  send(port, { kind: 'ready' });
  port.on('message', (message: ToThread) => {
    if (message.kind === 'close') return close();
    try {
      speak(message.language);
      writePercentsIn(message.percents);
      stopWhenTold();
      const { content, answer } = answerOnce(open(), (reader) =>
        analyse(reader, message.name, message.question),
      );
      const bytes = Uint8Array.from(serialize(answer));
      send(port, { kind: 'answered', content, answer: bytes }, [bytes.buffer]);
    } catch (error) {
      if (error instanceof Stopped) send(port, { kind: 'stopped' });
      else send(port, { kind: 'threw', error: error instanceof Error ? error : new Error(String(error)) });
    }
  });
}

/** Milliseconds: as often as a reader can follow. */
const tellEvery = 100;

class Stopped extends Error {}

/**
 * The answer for one content of the workspace. Another thread may import meanwhile: an answer that began before and
 * ended after that is thrown away. No read transaction over the whole: it would keep a removal from wiping the journal.
 */
function answerOnce(
  reader: AnalysisReader,
  answer: (reader: AnalysisReader) => Result<object, Issue>,
): { readonly content: string; readonly answer: Result<object, Issue> } {
  for (;;) {
    const content = readContentKey(reader);
    const attempt = attemptTo(() => answer(reader));
    const same = readContentKey(reader) === content;
    if (same && attempt.ok) return { content, answer: attempt.value };
    // What was removed while it was read is missed with an error: only the same content makes that a mistake.
    if (!attempt.ok && (same || attempt.error instanceof Stopped)) throw attempt.error;
  }
}

type Attempt<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: unknown };

function attemptTo<Value>(act: () => Value): Attempt<Value> {
  try {
    return { ok: true, value: act() };
  } catch (error) {
    return { ok: false, error };
  }
}

function send(port: MessagePort, message: FromThread, transfer: readonly ArrayBuffer[] = []): void {
  port.postMessage(message, transfer);
}
