import { z } from 'zod';
import { failure, success } from '../../shared/base/result.ts';
import { progressSchema } from '../../shared/contract/door.ts';
import type { Progress } from '../../shared/contract/door.ts';
import { importingTexts } from '../../shared/language/importing.ts';
import { stateTexts } from '../../shared/language/states.ts';
import { issueSchema } from '../../shared/model/issue.ts';
import { mostFileBytes } from '../../shared/model/largest-file.ts';
import { checkAnswer, noAnswer } from './check-answer.ts';
import type { PageDoor } from './door.ts';
import { isLeaving } from './leaving.ts';

/** Of what outlives its page, browsers send 64 KB in all. */
const mostThatOutlives = 60_000;

/** The loopback door: the same calls over HTTP on 127.0.0.1; a file is handed over as bytes. */
export function openHttpDoor(): PageDoor {
  return {
    async invoke(name, input, operationId) {
      const headers = new Headers({ 'Content-Type': 'application/json' });
      if (operationId !== undefined) headers.set('X-Operation-Id', operationId);
      const body = new TextEncoder().encode(JSON.stringify(input));
      const keepalive = isLeaving() && body.byteLength <= mostThatOutlives;
      try {
        const response = await fetch(`/api/${name}`, { method: 'POST', headers, body, keepalive });
        return checkAnswer(name, await response.json());
      } catch (error) {
        console.error(error);
        return failure(noAnswer());
      }
    },
    async cancel(operationId) {
      await fetch(`/api/cancel/${encodeURIComponent(operationId)}`, { method: 'POST' });
    },
    onProgress: listenForProgress,
    async handOver(file) {
      // Before gigabytes are copied that the host would refuse.
      if (file.size > mostFileBytes) {
        const words = importingTexts.tooLarge(file.size, mostFileBytes);
        const { nothingImported: kept } = importingTexts;
        return failure({ kind: 'file-too-large', ...words, kept, file: file.name });
      }
      try {
        // Reading one byte first tells a file that was moved away from a host that is gone.
        await file.slice(0, 1).arrayBuffer();
      } catch {
        return failure({ kind: 'file-unreadable', ...stateTexts.fileGone, file: file.name });
      }
      try {
        const address = `/api/upload?name=${encodeURIComponent(file.name)}`;
        const response = await fetch(address, { method: 'POST', body: file });
        const uploaded = uploadSchema.safeParse(await response.json());
        if (!uploaded.success) return failure(noAnswer());
        return uploaded.data.ok
          ? success({ kind: 'upload', token: uploaded.data.value.token })
          : failure(uploaded.data.issue);
      } catch (error) {
        console.error(error);
        return failure(noAnswer());
      }
    },
  };
}

const uploadSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.object({ token: z.string().min(1) }) }),
  z.object({ ok: z.literal(false), issue: issueSchema }),
]);

const listeners = new Set<(progress: Progress) => void>();
let stream: EventSource | null = null;

/** One stream for all listeners; open only while somebody listens. */
function listenForProgress(listener: (progress: Progress) => void): () => void {
  listeners.add(listener);
  if (!stream) {
    stream = new EventSource('/api/progress');
    stream.onmessage = (event: MessageEvent<string>) => {
      const progress = progressSchema.parse(JSON.parse(event.data));
      for (const tell of listeners) tell(progress);
    };
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    stream?.close();
    stream = null;
  };
}
