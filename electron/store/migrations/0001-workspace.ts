import type { Migration } from './migration.ts';

/** The workspace itself: its name, its settings, and what was imported, removed and exported. */
export const workspaceTables: Migration = {
  name: '0001-workspace',
  sql: `
    CREATE TABLE meta (
      key TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE settings (
      key TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE log (
      log_id INTEGER PRIMARY KEY,
      at TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('import', 'remove', 'export')),
      detail TEXT NOT NULL CHECK (json_valid(detail))
    ) STRICT;
  `,
};
