import type { WorkspaceDatabase } from './database.ts';
import type { Migration } from './migrations/migration.ts';
import { migrations } from './migrations/migrations.ts';

/** The `user_version` of a workspace this app writes. */
export const schemaVersion = migrations.length;

/** Marks a SQLite file as a workspace of this app: the bytes 'WIB1'. */
export const applicationId = 0x57494231;

export function readSchemaVersion(db: WorkspaceDatabase): number {
  return Number(db.pragma('user_version', { simple: true }));
}

/** Brings the schema up to `steps`: each step with its version in one transaction, so that a crash lies between two. */
export function migrate(db: WorkspaceDatabase, steps: readonly Migration[] = migrations): void {
  // A step that makes a table anew drops the old one, which would take along all that refers to it.
  // SQLite ignores this while a new workspace is made, in a transaction: nothing refers to anything yet.
  db.pragma('foreign_keys = OFF');
  try {
    runSteps(db, steps);
  } finally {
    db.pragma('foreign_keys = ON');
  }
}

function runSteps(db: WorkspaceDatabase, steps: readonly Migration[]): void {
  for (const [index, { name, sql }] of steps.entries()) {
    if (index < readSchemaVersion(db)) continue;
    db.transaction(() => {
      db.exec(sql);
      const astray = db.pragma('foreign_key_check') as readonly unknown[];
      if (astray.length > 0) throw new Error(`${name}: ${astray.length} rows refer to what is not there`);
      db.pragma(`application_id = ${applicationId}`);
      db.pragma(`user_version = ${index + 1}`);
    }).immediate();
  }
}
