import { promises } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

// Exports files over earlier ones, and is killed before it moves or removes something so many times.
const [, , folder = '', deed = '', files = '{}'] = process.argv;
let left = Number(deed);
const { rename, rm } = promises;

function count(): void {
  if (--left === 0) process.kill(process.pid, 'SIGKILL');
}

promises.rename = (from, to) => {
  count();
  return rename(from, to);
};
promises.rm = (target, options) => {
  count();
  return rm(target, options);
};
syncBuiltinESMExports();

const { writeTogether } = await import('../../../../electron/exporting/write-together.ts');
const contents = JSON.parse(files) as Readonly<Record<string, string>>;
await writeTogether(folder, Object.keys(contents), true, async (write) => {
  for (const [name, content] of Object.entries(contents)) await write(name, content);
});
