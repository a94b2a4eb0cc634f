import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import Database from 'better-sqlite3';
import { checkWorkspace } from './check-workspace.ts';
import type { WorkspaceDatabase } from './database.ts';

const keptBackups = 5;

/** Where the copies of a workspace lie: `Regio.wib` → `Regio kopieën`, beside it. */
export function backupFolder(path: string): string {
  return join(dirname(path), `${workspaceName(path)} kopieën`);
}

/** File names of the copies, newest first. Other files in the folder are not ours and not touched. */
export function listBackups(path: string): readonly string[] {
  const folder = backupFolder(path);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  const start = `${workspaceName(path)} `;
  return readdirSync(folder)
    .filter(
      (file) => file.startsWith(start) && /^\d{4}-\d\d-\d\d \d\d\.\d\d\.wib$/.test(file.slice(start.length)),
    )
    .sort()
    .reverse();
}

export function hasBackupOfDay(path: string, now: Date): boolean {
  const day = `${workspaceName(path)} ${writeDay(now)} `;
  return listBackups(path).some((file) => file.startsWith(day));
}

/**
 * Copies the workspace as it is now, then drops the oldest copies.
 * VACUUM INTO and not the asynchronous backup call: the copy has to stand before the first change of
 * a migration or a session. SQLite does not sync its output, so we do.
 */
export function takeBackup(db: WorkspaceDatabase, path: string, now: Date): void {
  const folder = backupFolder(path);
  mkdirSync(folder, { recursive: true });
  const target = join(folder, `${workspaceName(path)} ${writeDay(now)} ${writeMinute(now)}.wib`);
  const unfinished = `${target}.part`;
  try {
    rmSync(unfinished, { force: true });
    db.prepare('VACUUM INTO ?').run(unfinished);
    syncFile(unfinished);
    renameSync(unfinished, target);
  } finally {
    rmSync(unfinished, { force: true });
  }
  for (const old of listBackups(path).slice(keptBackups)) rmSync(join(folder, old), { force: true });
}

/** The newest copy that is whole; null when there is none. */
export function newestGoodBackup(path: string): { readonly folder: string; readonly file: string } | null {
  const folder = backupFolder(path);
  const file = listBackups(path).find((name) => isGood(join(folder, name)));
  return file === undefined ? null : { folder: basename(folder), file };
}

function isGood(path: string): boolean {
  let db: WorkspaceDatabase | null = null;
  try {
    db = new Database(path, { readonly: true, fileMustExist: true });
    return checkWorkspace(db) === 'good';
  } catch {
    return false;
  } finally {
    db?.close();
  }
}

function workspaceName(path: string): string {
  return basename(path, extname(path));
}

function syncFile(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function writeDay(date: Date): string {
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map(twoDigits).join('-');
}

function writeMinute(date: Date): string {
  return [date.getHours(), date.getMinutes()].map(twoDigits).join('.');
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
