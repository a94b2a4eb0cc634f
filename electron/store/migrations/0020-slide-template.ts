import type { Migration } from './migration.ts';

/** The organisation's own PowerPoint, as far as it is kept: at most one. */
export const slideTemplateTable: Migration = {
  name: '0020-slide-template',
  sql: `
    CREATE TABLE slide_template (
      only_one INTEGER PRIMARY KEY CHECK (only_one = 1),
      file_name TEXT NOT NULL,
      package BLOB NOT NULL,
      added_at TEXT NOT NULL
    ) STRICT;
  `,
};
