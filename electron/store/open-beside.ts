import Database from 'better-sqlite3';
import type { WorkspaceDatabase } from './database.ts';

/**
 * A second look at a workspace this process has open already, for another thread: whole, of this version and locked for
 * writing it is already, so nothing is checked or taken again. Sees every commit; cannot write.
 */
export function openBeside(path: string): WorkspaceDatabase {
  return new Database(path, { readonly: true, fileMustExist: true });
}
