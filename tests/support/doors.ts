import { randomUUID } from 'node:crypto';
import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import type { Result } from '../../shared/base/result.ts';
import { channels } from '../../shared/contract/channels.ts';
import type { OperationInput, OperationName, OperationOutput } from '../../shared/contract/operations.ts';
import type { Issue } from '../../shared/model/issue.ts';
import { openMessageGate } from '../../electron/main/message-gate.ts';
import { serveLoopback } from '../../electron/loopback/serve.ts';
import { createUploadStore } from '../../electron/loopback/upload-store.ts';
import { analysisWorker, createTestCore, root } from './test-core.ts';

/** One door, opened for a test: the same calls whatever the transport. */
export interface OpenDoor {
  readonly folder: string;
  call<Name extends OperationName>(
    name: Name,
    input: OperationInput<Name>,
  ): Promise<Result<OperationOutput<Name>, Issue>>;
  /** What the door answers to a name and input that need not exist. */
  send(name: string, input: unknown): Promise<unknown>;
  /** A file reference as this door's page would make it. */
  file(path: string): Promise<OperationInput<'import.inspect'>['file']>;
  close(): Promise<void>;
}

type Send = OpenDoor['send'];
// The contract suite itself checks each answer against the operation's output schema.
const typed = (send: Send): OpenDoor['call'] => send as OpenDoor['call'];
const settled = (act: () => void) => () => {
  act();
  return Promise.resolve();
};
const byPath: OpenDoor['file'] = (path) => Promise.resolve({ kind: 'path', path });

export const doors: Readonly<Record<string, () => Promise<OpenDoor>>> = {
  core() {
    const { core, folder, dispose } = createTestCore();
    const send: Send = (name, input) => core.dispatch(name, input, randomUUID());
    return Promise.resolve({ folder, send, call: typed(send), file: byPath, close: settled(dispose) });
  },

  'electron messages'() {
    const { core, folder, dispose } = createTestCore({ analysisWorker });
    const handlers = new Map<string, (event: IpcMainInvokeEvent, ...args: unknown[]) => unknown>();
    const ipcMain: Pick<IpcMain, 'handle'> = {
      handle: (channel, listener) => void handlers.set(channel, listener),
    };
    openMessageGate(ipcMain as IpcMain, core);
    const event = { senderFrame: { url: 'app://wib/', parent: null } } as IpcMainInvokeEvent;
    // What crosses between processes is a structured clone: functions and class instances do not.
    const send: Send = async (name, input) =>
      structuredClone(await handlers.get(channels.invoke)?.(event, name, structuredClone(input)));
    return Promise.resolve({ folder, send, call: typed(send), file: byPath, close: settled(dispose) });
  },

  async loopback() {
    const uploads = await createUploadStore();
    const { core, folder, downloads, dispose } = createTestCore({ uploads, analysisWorker });
    const door = await serveLoopback({
      core: { dispatch: core.dispatch, cancel: core.cancel, uploads, downloads },
      pageFolder: root,
      preferences: () => core.preferences(),
      onProgress: (listener) => core.onProgress(listener),
    });
    const cookie = await fetchCookie(door.launchUrl);
    const post = async (path: string, body: BodyInit) => {
      const answer = await fetch(`${door.origin}/api/${path}`, {
        method: 'POST',
        headers: { Cookie: cookie, Origin: door.origin, 'Content-Type': 'application/json' },
        body,
      });
      return (await answer.json()) as unknown;
    };
    const send: Send = (name, input) => post(name, JSON.stringify(input));
    return {
      folder,
      send,
      call: typed(send),
      async file(path) {
        const { readFile } = await import('node:fs/promises');
        const name = encodeURIComponent(path.split(/[/\\]/).at(-1) ?? '');
        const answer = (await post(`upload?name=${name}`, new Uint8Array(await readFile(path)))) as {
          value: { token: string };
        };
        return { kind: 'upload', token: answer.value.token };
      },
      async close() {
        await door.close();
        dispose();
        await uploads.clear();
      },
    };
  },
};

/** Goes through the one-time launch address, as a browser does. */
export async function fetchCookie(launchUrl: string): Promise<string> {
  const answer = await fetch(launchUrl, { redirect: 'manual' });
  return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}
