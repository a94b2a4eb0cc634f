import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { clearAside } from './clear-aside.ts';

/** Begins the name of the folder in which files of an export wait; says which computer and process made it. */
export function asidePrefix(): string {
  return `.wib-export-${thisComputer()}-${process.pid}-`;
}

/**
 * An export that was torn off (power, a crash) leaves such a folder. It goes when its process is gone, or, made on
 * another computer of a shared folder, after a day. Earlier files that had stepped aside in it come back first, together.
 * Whatever is in the way of that is no reason not to export now.
 */
export async function clearAbandoned(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => []))
    if (await isAbandoned(folder, name))
      await clearAside(folder, path.join(folder, name)).catch(() => undefined);
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
