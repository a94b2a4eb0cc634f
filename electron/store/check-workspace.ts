import type { WorkspaceDatabase } from './database.ts';
import { applicationId, readSchemaVersion, schemaVersion } from './migrate.ts';

export type WorkspaceCheck = 'good' | 'older' | 'newer' | 'damaged' | 'not-a-workspace';

/** Looks, and writes nothing. Throws SqliteError where SQLite itself finds no database or a damaged one. */
export function checkWorkspace(db: WorkspaceDatabase): WorkspaceCheck {
  if (db.pragma('application_id', { simple: true }) !== applicationId) return 'not-a-workspace';
  const version = readSchemaVersion(db);
  if (version > schemaVersion) return 'newer';
  // Damage before age: an upgrade of a damaged file would only spread the damage.
  if (db.pragma('quick_check(1)', { simple: true }) !== 'ok') return 'damaged';
  return version < schemaVersion ? 'older' : 'good';
}
