import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import Database from 'better-sqlite3';
import { assertNever } from '../../shared/base/assert-never.ts';
import { failure, success, type Result } from '../../shared/base/result.ts';
import { storeTexts } from '../../shared/language/store.ts';
import { IssueError, type Issue } from '../../shared/model/issue.ts';
import { backupFolder, hasBackupOfDay, takeBackup } from './backups.ts';
import { checkWorkspace } from './check-workspace.ts';
import type { WorkspaceDatabase } from './database.ts';
import { migrate } from './migrate.ts';
import { writeWorkspaceName } from './settings.ts';
import { damagedIssue, storeIssue } from './store-issue.ts';
import { takeWriterLock } from './writer-lock.ts';

export interface OpenOptions {
  /** Makes a new workspace; refused when a file is already there. */
  readonly create?: { readonly name: string };
  readonly now: () => Date;
  /** Looks only: takes no lock and no copy, and is allowed while another has the workspace open. */
  readonly readonly?: boolean;
}

export interface OpenWorkspace {
  readonly path: string;
  readonly db: WorkspaceDatabase;
  /** Why today's copy could not be made; null when it stands. Opening goes on without it. */
  readonly backupIssue: Issue | null;
  readonly close: () => void;
}

/** Opens or makes a workspace file: checked for damage, copied once a day, brought to this version. */
export function openWorkspace(path: string, options: OpenOptions): Result<OpenWorkspace, Issue> {
  try {
    if (options.create !== undefined) return success(createWorkspace(path, options.create.name));
    return success(options.readonly === true ? openForReading(path) : openForWriting(path, options.now()));
  } catch (error) {
    const issue = storeIssue(error, path);
    if (issue === null) throw error;
    return failure(issue);
  }
}

function createWorkspace(path: string, name: string): OpenWorkspace {
  if (existsSync(path)) throw new IssueError(storeTexts.alreadyThere(basename(path)));
  mkdirSync(dirname(path), { recursive: true });
  const releaseLock = takeWriterLock(path);
  let db: WorkspaceDatabase | null = null;
  try {
    db = new Database(path);
    // Large pages: answers are long BLOBs. Only settable while the file is empty.
    db.pragma('page_size = 16384');
    prepareForWriting(db);
    fillNewWorkspace(db, name);
    return opened(path, db, releaseLock);
  } catch (error) {
    db?.close();
    releaseLock();
    for (const ending of ['', '-wal', '-shm', '-lock']) rmSync(path + ending, { force: true });
    throw error;
  }
}

function fillNewWorkspace(db: WorkspaceDatabase, name: string): void {
  db.transaction(() => {
    migrate(db);
    writeWorkspaceName(db, name);
  }).immediate();
}

function openForReading(path: string): OpenWorkspace {
  const check = checkFile(path);
  if (check === 'older') throw new IssueError(storeTexts.older(basename(path)));
  return opened(path, new Database(path, { readonly: true, fileMustExist: true }));
}

function openForWriting(path: string, now: Date): OpenWorkspace {
  // Looked at before the lock: a file that is not ours must not get a lock file beside it.
  const check = checkFile(path);
  const releaseLock = takeWriterLock(path);
  let db: WorkspaceDatabase | null = null;
  try {
    db = new Database(path, { fileMustExist: true });
    prepareForWriting(db);
    if (check === 'older') takeBackup(db, path, now);
    migrate(db);
    const backupIssue = takeDailyBackup(db, path, now);
    return opened(path, db, releaseLock, backupIssue);
  } catch (error) {
    db?.close();
    releaseLock();
    throw error;
  }
}

/** Throws unless the file is a whole workspace of this version or before. */
function checkFile(path: string): 'good' | 'older' {
  if (statSync(path).isDirectory()) throw new IssueError(storeTexts.isFolder(basename(path)));
  const db = new Database(path, { readonly: true, fileMustExist: true });
  try {
    const check = checkWorkspace(db);
    switch (check) {
      case 'good':
      case 'older':
        return check;
      case 'newer':
        throw new IssueError(storeTexts.newer(basename(path)));
      case 'damaged':
        throw new IssueError(damagedIssue(path));
      case 'not-a-workspace':
        throw new IssueError(storeTexts.notAWorkspace(basename(path)));
      default:
        return assertNever(check);
    }
  } finally {
    db.close();
  }
}

function prepareForWriting(db: WorkspaceDatabase): void {
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  // Removed answers of pupils are wiped, not only unlinked.
  db.pragma('secure_delete = ON');
  // One import makes a journal as large as itself: give that room back afterwards.
  db.pragma('journal_size_limit = 1048576');
}

/** A copy that fails (no room, no rights) must not keep anyone from the figures; it is told, not thrown. */
function takeDailyBackup(db: WorkspaceDatabase, path: string, now: Date): Issue | null {
  try {
    if (!hasBackupOfDay(path, now)) takeBackup(db, path, now);
    return null;
  } catch (error) {
    if (storeIssue(error, path) === null) throw error;
    return storeTexts.noBackup(basename(backupFolder(path)));
  }
}

function opened(
  path: string,
  db: WorkspaceDatabase,
  releaseLock: () => void = () => undefined,
  backupIssue: Issue | null = null,
): OpenWorkspace {
  return {
    path,
    db,
    backupIssue,
    close: () => {
      db.close();
      releaseLock();
    },
  };
}
