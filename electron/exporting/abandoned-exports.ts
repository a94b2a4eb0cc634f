import { createHash } from 'node:crypto';
import { readdir, rename, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** Begins the name of the folder in which files of an export wait; says which computer and process made it. */
export function asidePrefix(): string {
  return `.wib-export-${thisComputer()}-${process.pid}-`;
}

/**
 * An export that was torn off (power, a crash) leaves such a folder. It goes when its process is gone, or, made on
 * another computer of a shared folder, after a day. An earlier file that had stepped aside in it comes back first.
 * Whatever is in the way of that is no reason not to export now.
 */
export async function clearAbandoned(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => []))
    if (await isAbandoned(folder, name)) await clear(folder, path.join(folder, name)).catch(() => undefined);
}

const asideName = /^\.wib-export-(?:([0-9a-f]{8})-(\d+)-)?[A-Za-z0-9]{6}$/;
const day = 24 * 60 * 60 * 1000;

async function isAbandoned(folder: string, name: string): Promise<boolean> {
  const [whole, computer, process] = asideName.exec(name) ?? [];
  if (whole === undefined) return false;
  const found = await stat(path.join(folder, name)).catch(() => null);
  if (!found?.isDirectory()) return false;
  if (computer === thisComputer()) return !isRunning(Number(process));
  return Date.now() - found.mtimeMs > day;
}

async function clear(folder: string, aside: string): Promise<void> {
  for (const name of await readdir(aside)) {
    if (!name.endsWith('.old')) continue;
    const target = path.join(folder, name.slice(0, -'.old'.length));
    const isTaken = await stat(target).then(
      () => true,
      () => false,
    );
    if (!isTaken) await rename(path.join(aside, name), target);
  }
  await rm(aside, { recursive: true, force: true });
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    // There, but of somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function thisComputer(): string {
  return createHash('sha256').update(os.hostname()).digest('hex').slice(0, 8);
}
