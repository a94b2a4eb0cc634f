import { createHash } from 'node:crypto';
import { mkdtemp, readdir, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { clearAside } from './clear-aside.ts';

/** A folder in which files of an export wait, until `leaveAside`. */
export async function makeAside(folder: string): Promise<string> {
  const aside = await mkdtemp(path.join(folder, asidePrefix()));
  busy.add(path.basename(aside));
  return aside;
}

/** The export has ended. What does not go now, because somebody holds a file of it, goes at the next export. */
export async function leaveAside(folder: string, aside: string): Promise<void> {
  await clearAside(folder, aside).catch(() => undefined);
  busy.delete(path.basename(aside));
}

/** Of this process, by name. */
const busy = new Set<string>();

/** Begins the name of such a folder; says which computer and process made it. */
export function asidePrefix(): string {
  return `.wib-export-${thisComputer()}-${process.pid}-`;
}

/**
 * An export that was torn off (power, a crash) or could not clear up leaves such a folder. It goes when its process is
 * this one and no longer busy in it, when that is gone, or, made on another computer of a shared folder, after a day.
 * Earlier files that had stepped aside in it come back first, together. Whatever is in the way of that is no reason not
 * to export now.
 */
export async function clearAbandoned(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => []))
    if (await isAbandoned(folder, name))
      await clearAside(folder, path.join(folder, name)).catch(() => undefined);
}

const asideName = /^\.wib-export-(?:([0-9a-f]{8})-(\d+)-)?[A-Za-z0-9]{6}$/;
const day = 24 * 60 * 60 * 1000;

async function isAbandoned(folder: string, name: string): Promise<boolean> {
  const [whole, computer, id] = asideName.exec(name) ?? [];
  if (whole === undefined || busy.has(name)) return false;
  const found = await stat(path.join(folder, name)).catch(() => null);
  if (!found?.isDirectory()) return false;
  // After a day its number may be that of another process.
  if (Date.now() - found.mtimeMs > day) return true;
  return computer === thisComputer() && (Number(id) === process.pid || !isRunning(Number(id)));
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
