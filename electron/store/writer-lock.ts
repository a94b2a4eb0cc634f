import { basename } from 'node:path';
import Database from 'better-sqlite3';
import { storeTexts } from '../../shared/language/store.ts';
import { IssueError } from '../../shared/model/issue.ts';

/**
 * One writer per workspace. The lock is the operating system's own, held by SQLite on an empty file
 * beside the workspace: whoever crashes or is killed lets go at once, so no stale process number is
 * ever taken for a living one. The empty file stays: removing it would open a gap between two openers.
 * Readers do not need it. Throws IssueError when another has it; answers the way to let go.
 */
export function takeWriterLock(path: string): () => void {
  const lock = new Database(`${path}-lock`, { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY'))
      throw new IssueError(storeTexts.inUse(basename(path)));
    throw error;
  }
  held.add(lock);
  return () => {
    held.delete(lock);
    lock.close();
  };
}

/** Keeps the locks from being collected as garbage, which would let go of them. */
const held = new Set<Database.Database>();
