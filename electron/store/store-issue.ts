import { basename } from 'node:path';
import Database from 'better-sqlite3';
import { storeTexts } from '../../shared/language/store.ts';
import { IssueError, type Issue } from '../../shared/model/issue.ts';
import { newestGoodBackup } from './backups.ts';

/** Trouble of SQLite or the file system that a user can do something about; null for our own mistakes. */
export function storeIssue(error: unknown, path: string): Issue | null {
  if (error instanceof IssueError) return error.issue;
  const code = troubleCode(error);
  const file = basename(path);
  if (code === null) return null;
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT') return storeTexts.diskFull(file);
  if (code === 'SQLITE_NOTADB') return notADatabase(path);
  if (code.startsWith('SQLITE_CORRUPT')) return damagedIssue(path);
  if (code.startsWith('SQLITE_BUSY') || code === 'SQLITE_LOCKED') return storeTexts.inUse(file);
  if (code.startsWith('SQLITE_READONLY') || code === 'EROFS' || code === 'EEXIST')
    return storeTexts.notWritable(file);
  if (code === 'SQLITE_CANTOPEN' || code === 'EACCES' || code === 'EPERM')
    return storeTexts.notReadable(file);
  if (code === 'ENOENT' || code === 'ENOTDIR') return storeTexts.missing(file);
  if (code.startsWith('SQLITE_IOERR') || code === 'EIO') return storeTexts.diskTrouble(file);
  return null;
}

export function damagedIssue(path: string): Issue {
  return storeTexts.damaged(basename(path), newestGoodBackup(path));
}

/** Never a database, or one whose first bytes are gone: only a workspace of ours has copies beside it. */
function notADatabase(path: string): Issue {
  const backup = newestGoodBackup(path);
  return backup === null
    ? storeTexts.notAWorkspace(basename(path))
    : storeTexts.damaged(basename(path), backup);
}

function troubleCode(error: unknown): string | null {
  if (error instanceof Database.SqliteError) return error.code;
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return null;
}
