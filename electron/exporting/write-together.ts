import { access, constants, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { exportingTexts } from '../../shared/language/exporting.ts';
import { IssueError } from '../../shared/model/issue.ts';
import { asidePrefix, clearAbandoned } from './abandoned-exports.ts';
import { fileTrouble } from './file-trouble.ts';

export interface WrittenFile {
  readonly path: string;
  readonly bytes: number;
}

/**
 * Writes files of one export: first all of them aside, in the same folder, then all into place. When
 * anything goes wrong on the way, old files stand where they stood and nothing new is left behind.
 */
export async function writeTogether(
  folder: string,
  names: readonly string[],
  overwrite: boolean,
  make: (write: (name: string, content: string | Uint8Array) => Promise<void>) => Promise<void>,
): Promise<readonly WrittenFile[]> {
  await clearAbandoned(folder);
  const existing = await checkTargets(folder, names, overwrite);
  const aside = await guard(folder, () => mkdtemp(path.join(folder, asidePrefix())));
  try {
    await make((name, content) => guard(folder, () => writeFile(path.join(aside, name), content), name));
    await moveIntoPlace(folder, aside, names, existing);
    return await Promise.all(
      names.map(async (name) => {
        const target = path.join(folder, name);
        return { path: target, bytes: (await stat(target)).size };
      }),
    );
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

/** Out with words when nothing can be written there. */
export async function checkFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => null);
  if (!found?.isDirectory()) throw new IssueError(exportingTexts.folderMissing(folder));
  await guard(folder, () => access(folder, constants.W_OK));
}

/** Names that are there already and may be replaced. */
async function checkTargets(
  folder: string,
  names: readonly string[],
  overwrite: boolean,
): Promise<ReadonlySet<string>> {
  await checkFolder(folder);
  const existing = new Set<string>();
  for (const name of names) {
    const isThere = await stat(path.join(folder, name)).then(
      () => true,
      () => false,
    );
    if (isThere && !overwrite) throw new IssueError(exportingTexts.fileExists(name));
    if (isThere) existing.add(name);
  }
  return existing;
}

/** Old files step aside and come back when a new one cannot take its place. */
async function moveIntoPlace(
  folder: string,
  aside: string,
  names: readonly string[],
  existing: ReadonlySet<string>,
): Promise<void> {
  const undo: (() => Promise<void>)[] = [];
  try {
    for (const name of names) {
      const target = path.join(folder, name);
      const old = path.join(aside, `${name}.old`);
      if (existing.has(name)) {
        await rename(target, old);
        undo.push(() => rename(old, target));
      }
      await rename(path.join(aside, name), target);
      undo.push(() => rm(target, { force: true }));
    }
  } catch (error) {
    for (const step of undo.reverse()) await step();
    throw asTrouble(error, { folder, isMoving: true });
  }
}

async function guard<Value>(folder: string, act: () => Promise<Value>, name?: string): Promise<Value> {
  try {
    return await act();
  } catch (error) {
    throw asTrouble(error, { folder, file: name, isMoving: false });
  }
}

function asTrouble(error: unknown, doing: Parameters<typeof fileTrouble>[1]): unknown {
  const issue = fileTrouble(error, doing);
  return issue === null ? error : new IssueError(issue);
}
