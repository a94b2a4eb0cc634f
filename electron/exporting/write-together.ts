import { access, constants, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { exportingTexts } from '../../shared/language/exporting.ts';
import { IssueError } from '../../shared/model/issue.ts';
import { clearAbandoned, leaveAside, makeAside } from './abandoned-exports.ts';
import { fileTrouble } from './file-trouble.ts';
import { moveTogether } from './move-together.ts';

export interface WrittenFile {
  readonly path: string;
  readonly bytes: number;
}

/** Whether files that lie there may be replaced; a set: those at these paths only. */
export type Overwriting = boolean | ReadonlySet<string>;

/**
 * Writes files of one export: first all of them aside, in the same folder, then all into place. When
 * anything goes wrong on the way, old files stand where they stood and nothing new is left behind.
 */
export async function writeTogether(
  folder: string,
  names: readonly string[],
  overwrite: Overwriting,
  make: (write: (name: string, content: string | Uint8Array) => Promise<void>) => Promise<void>,
): Promise<readonly WrittenFile[]> {
  await clearAbandoned(folder);
  await checkTargets(folder, names, overwrite);
  const aside = await guard(folder, () => makeAside(folder));
  try {
    await make((name, content) =>
      guard(folder, () => writeFile(path.join(aside, name), content), { file: name }),
    );
    // Somebody may have put one there meanwhile.
    await checkTargets(folder, names, overwrite);
    await guard(folder, () => moveTogether(folder, aside, names), { isMoving: true });
    return await Promise.all(
      names.map(async (name) => {
        const target = path.join(folder, name);
        return { path: target, bytes: (await stat(target)).size };
      }),
    );
  } finally {
    await leaveAside(folder, aside);
  }
}

/** Out with words when nothing can be written there. */
export async function checkFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => null);
  if (!found?.isDirectory()) throw new IssueError(exportingTexts.folderMissing(folder));
  await guard(folder, () => access(folder, constants.W_OK));
}

/** Out with words when something is there that may not be replaced. */
async function checkTargets(folder: string, names: readonly string[], overwrite: Overwriting): Promise<void> {
  await checkFolder(folder);
  for (const name of names) {
    const target = path.join(folder, name);
    const there = await stat(target).catch(() => null);
    if (there === null) continue;
    // A folder takes no file's place: whoever may replace files does not mean all that is in it.
    if (there.isDirectory()) throw new IssueError(exportingTexts.folderInPlace(name, folder));
    const mayReplace = overwrite === true || (overwrite !== false && overwrite.has(target));
    if (!mayReplace) throw new IssueError(exportingTexts.fileExists(name));
  }
}

async function guard<Value>(
  folder: string,
  act: () => Promise<Value>,
  { file, isMoving = false }: { readonly file?: string; readonly isMoving?: boolean } = {},
): Promise<Value> {
  try {
    return await act();
  } catch (error) {
    const issue = fileTrouble(error, { folder, file, isMoving });
    throw issue === null ? error : new IssueError(issue);
  }
}
