import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../../..');
export const bin = path.join(root, 'node_modules', '.bin');

/** Everything runs under the project's own Node, which stands in node_modules/.bin after installing. */
export const environment = () => ({
  ...process.env,
  PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}`,
});
