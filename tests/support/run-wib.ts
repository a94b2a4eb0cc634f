import { spawn } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

export interface WibRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command line in `folder`, with a data folder of its own. */
export function runWib(folder: string, ...args: readonly string[]): Promise<WibRun> {
  return run(folder, args, false);
}

/** The same, by a reader that closes its end of stdout at once, as `head` does. */
export function runWibUnread(folder: string, ...args: readonly string[]): Promise<WibRun> {
  return run(folder, args, true);
}

function run(folder: string, args: readonly string[], hangsUp: boolean): Promise<WibRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(root, 'dist/host/wib.js'), ...args], {
      cwd: folder,
      env: { ...process.env, WIB_DATA: path.join(folder, 'data') },
    });
    if (hangsUp) child.stdout.destroy();
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}
