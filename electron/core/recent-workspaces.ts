import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { recentWorkspaceSchema } from '../../shared/model/workspace.ts';
import type { RecentWorkspace } from '../../shared/model/workspace.ts';

const listSchema = z.array(recentWorkspaceSchema);
const longest = 8;

function listFile(dataFolder: string): string {
  return path.join(dataFolder, 'recente-werkmappen.json');
}

/** Latest first. A list that cannot be read is an empty list: it is a convenience, not data. */
export function listRecent(dataFolder: string): RecentWorkspace[] {
  try {
    const list = listSchema.parse(JSON.parse(readFileSync(listFile(dataFolder), 'utf8')));
    return list.map((entry) => ({ ...entry, present: existsSync(entry.path) }));
  } catch {
    return [];
  }
}

export function rememberRecent(dataFolder: string, entry: Omit<RecentWorkspace, 'present'>): void {
  const others = listRecent(dataFolder).filter((other) => other.path !== entry.path);
  const list = [{ ...entry, present: true }, ...others].slice(0, longest);
  const file = listFile(dataFolder);
  try {
    mkdirSync(dataFolder, { recursive: true });
    writeFileSync(`${file}.new`, JSON.stringify(list, null, 1));
    renameSync(`${file}.new`, file);
  } catch {
    // A folder that cannot be written (a locked-down profile) costs the list, not the work.
  }
}
