import { readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { exportingTexts } from '../../shared/language/exporting.ts';
import { isEarlier, nameOfEarlier, takeBack } from './move-together.ts';

/** Ends an export, finished, failed or torn off: `aside` goes, and earlier files are all in their places or none is. */
export async function clearAside(folder: string, aside: string): Promise<void> {
  if (await takeBack(folder, aside)) await rm(aside, { recursive: true, force: true });
  else await keepInSight(folder, aside);
}

/** Where earlier files cannot come back, nothing of them is lost: they lie together in a folder that says what it is. */
async function keepInSight(folder: string, aside: string): Promise<void> {
  for (const name of await readdir(aside))
    if (!isEarlier(name)) await rm(path.join(aside, name), { recursive: true });
  // The folder first: what lies in sight is never cleared, also when this stops half way.
  const kept = await freeName(folder);
  await rename(aside, kept);
  for (const name of await readdir(kept))
    await rename(path.join(kept, name), path.join(kept, nameOfEarlier(name)));
}

async function freeName(folder: string): Promise<string> {
  for (let number = 1; ; number++) {
    const name = path.join(folder, exportingTexts.earlierFiles(number));
    if ((await stat(name).catch(() => null)) === null) return name;
  }
}
