import type { Migration } from './migration.ts';

/** Templates that were removed, out of sight until they are put back. */
export const removedTemplates: Migration = {
  name: '0021-removed-templates',
  sql: `
    ALTER TABLE templates ADD COLUMN removed_at TEXT;
  `,
};
