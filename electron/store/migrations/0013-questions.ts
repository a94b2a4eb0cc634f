import type { Migration } from './migration.ts';

/** Questions that were asked, the favourites among them under a name of their own. */
export const questionTable: Migration = {
  name: '0013-questions',
  sql: `
    CREATE TABLE questions (
      address TEXT PRIMARY KEY,
      sentence TEXT NOT NULL,
      name TEXT,
      favourite INTEGER NOT NULL CHECK (favourite IN (0, 1)),
      asked_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX questions_by_time ON questions (asked_at);
  `,
};
