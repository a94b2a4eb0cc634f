import { spawn } from 'node:child_process';
import { environment, projectNode, root } from './paths.mjs';

/**
 * Runs a command and answers its exit code.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{stdio?: import('node:child_process').StdioOptions, env?: Record<string, string>, silenceMs?: number}} options
 *   silenceMs: give up when the command prints nothing for so long
 * @returns {Promise<{code: number, output: string, gaveUp: boolean}>}
 */
export function run(command, args, { stdio = 'inherit', env = {}, silenceMs } = {}) {
  return new Promise((resolve, reject) => {
    const watched = silenceMs !== undefined || stdio === 'pipe';
    const child = spawn(command === 'node' ? projectNode() : command, args, {
      cwd: root,
      env: { ...environment(), ...env },
      stdio: watched ? ['ignore', 'pipe', 'pipe'] : stdio,
      // npm is a script there, and scripts need a shell; its arguments here hold no spaces.
      shell: process.platform === 'win32' && command === 'npm',
    });
    let output = '';
    let gaveUp = false;
    let timer;
    const heard = (chunk) => {
      if (chunk) {
        output += chunk;
        if (stdio !== 'pipe') process.stderr.write(chunk);
      }
      if (silenceMs === undefined) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        gaveUp = true;
        child.kill('SIGKILL');
      }, silenceMs);
    };
    heard();
    child.stdout?.on('data', heard);
    child.stderr?.on('data', heard);
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code: code ?? 1, output, gaveUp });
    });
  });
}

/** Runs a command and stops with words when it fails. */
export async function must(words, command, args, options) {
  const result = await run(command, args, options);
  if (result.code === 0) return result;
  if (options?.stdio === 'pipe') process.stderr.write(result.output);
  console.error(`\n${words}`);
  process.exit(1);
}
