import type { Migration } from './migration.ts';

/** Templates of one's own: a story without its area and figures. */
export const templateTable: Migration = {
  name: '0017-templates',
  sql: `
    CREATE TABLE templates (
      template_id TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      content TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
  `,
};
