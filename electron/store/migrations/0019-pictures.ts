import type { Migration } from './migration.ts';

/** Pictures on slides, by the digest of their bytes. */
export const pictureTable: Migration = {
  name: '0019-pictures',
  sql: `
    CREATE TABLE pictures (
      picture_id TEXT PRIMARY KEY,
      format TEXT NOT NULL CHECK (format IN ('png', 'jpeg')),
      width INTEGER NOT NULL CHECK (width > 0),
      height INTEGER NOT NULL CHECK (height > 0),
      bytes BLOB NOT NULL,
      added_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
  `,
};
