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
  for (const [index, { sql }] of steps.entries()) {
    if (index < readSchemaVersion(db)) continue;
    db.transaction(() => {
      db.exec(sql);
      db.pragma(`application_id = ${applicationId}`);
      db.pragma(`user_version = ${index + 1}`);
    }).immediate();
  }
}
