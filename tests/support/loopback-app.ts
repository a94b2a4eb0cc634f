import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

export interface LoopbackApp {
  /** One-time address, as printed. */
  readonly url: string;
  readonly folder: string;
  readonly exports: string;
  stop(): Promise<void>;
  /** As when the computer goes down: at once, with nothing closed. Then the program again, on the same data. */
  killAndRestart(): Promise<LoopbackApp>;
}

/** Starts the app as `npm start` does without Electron: the built loopback program, with a data folder of its own. */
export function startLoopbackApp(env: Readonly<Record<string, string>> = {}): Promise<LoopbackApp> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'wib-e2e-'));
  mkdirSync(path.join(folder, 'exports'));
  return startIn(folder, env);
}

async function startIn(folder: string, env: Readonly<Record<string, string>>): Promise<LoopbackApp> {
  const exports = path.join(folder, 'exports');
  const child = spawn(process.execPath, [path.join(root, 'dist/host/loopback.js')], {
    env: { ...process.env, ...env, WIB_DATA: path.join(folder, 'data'), WIB_EXPORTS: exports },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /http:\/\/127\.0\.0\.1:\S+/.exec(said);
      if (found) resolve(found[0]);
    });
    void ended.then(() => reject(new Error(`The app ended without an address: ${said}`)));
  });
  return {
    url,
    folder,
    exports,
    async stop() {
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
    async killAndRestart() {
      child.kill('SIGKILL');
      await ended;
      return startIn(folder, env);
    },
  };
}
