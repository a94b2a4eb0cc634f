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

/** The same; once it has said `words` it is asked to stop, as Ctrl+C does. */
export function stopWib(folder: string, words: string, ...args: readonly string[]): Promise<WibRun> {
  return run(folder, args, false, words);
}

function run(
  folder: string,
  args: readonly string[],
  hangsUp: boolean,
  stopAt: string | null = null,
): Promise<WibRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(root, 'dist/host/wib.js'), ...args], {
      cwd: folder,
      env: { ...process.env, WIB_DATA: path.join(folder, 'data') },
    });
    if (hangsUp) child.stdout.destroy();
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => {
      const hadSaid = stopAt !== null && stderr.includes(stopAt);
      stderr += chunk.toString();
      if (stopAt !== null && !hadSaid && stderr.includes(stopAt)) child.kill('SIGINT');
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}
