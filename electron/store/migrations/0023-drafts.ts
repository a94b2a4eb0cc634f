import type { Migration } from './migration.ts';

/** What was written about a chart that is in no story yet, by what the chart asks. */
export const draftTable: Migration = {
  name: '0023-drafts',
  sql: `
    CREATE TABLE drafts (
      request TEXT PRIMARY KEY,
      writing TEXT NOT NULL CHECK (json_valid(writing)),
      changed_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX drafts_by_time ON drafts (changed_at);
  `,
};
