import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright';
import type { Browser, Page } from 'playwright';
import type { Command } from './electron-stand-in/control.ts';

const root = path.resolve(import.meta.dirname, '../..');

export interface StandInApp {
  readonly page: Page;
  readonly folder: string;
  ask(command: Command): Promise<unknown>;
  /** Resolves with the exit code. */
  readonly ended: Promise<number | null>;
  stop(): Promise<void>;
}

/** Starts the built main process under the stand-in; answers when its window has loaded the page. */
export async function startStandInApp(): Promise<StandInApp> {
  const { child, folder, ended } = launch({});
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let windowOpened: (port: number) => void = () => undefined;
  const port = new Promise<number>((resolve, reject) => {
    windowOpened = resolve;
    void ended.then((code) => reject(new Error(`The app ended before its window opened (${String(code)}).`)));
  });
  child.on(
    'message',
    (message: { event?: string; port?: number; id?: number; result?: unknown; error?: string }) => {
      if (message.event === 'window') {
        windowOpened(message.port ?? 0);
        return;
      }
      const caller = waiting.get(message.id ?? -1);
      if (message.error === undefined) caller?.resolve(message.result);
      else caller?.reject(new Error(message.error));
    },
  );

  const browser: Browser = await chromium.connectOverCDP(`http://127.0.0.1:${String(await port)}`);
  const page = browser.contexts()[0]?.pages()[0];
  if (!page) throw new Error('The window has no page.');
  let next = 0;
  return {
    page,
    folder,
    ended,
    ask: (command) =>
      new Promise((resolve, reject) => {
        const id = ++next;
        waiting.set(id, { resolve, reject });
        child.send({ id, command });
      }),
    async stop() {
      child.kill('SIGKILL');
      await ended;
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A second start while the first holds the lock: answers how it ended. */
export async function startSecondInstance(): Promise<number | null> {
  const { ended, folder } = launch({ WIB_STAND_IN_SECOND: '1' });
  const code = await ended;
  rmSync(folder, { recursive: true, force: true });
  return code;
}

function launch(env: Record<string, string>) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'wib-shell-'));
  const child = spawn(
    process.execPath,
    [
      '--import',
      path.join(root, 'tests/support/electron-stand-in/register.mjs'),
      path.join(root, 'dist/host/main.js'),
    ],
    {
      env: {
        ...process.env,
        WIB_DATA: path.join(folder, 'data'),
        WIB_EXPORTS: path.join(folder, 'exports'),
        ...env,
      },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    },
  );
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return { child, folder, ended };
}
