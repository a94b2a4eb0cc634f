import type { Migration } from './migration.ts';

/**
 * A wave that was delivered again: the dataset of before stays, out of sight, until the replacement is undone or
 * what it replaced is given up. `replaced_knowledge` holds the names and definitions that the new delivery changed.
 */
export const replacedDatasets: Migration = {
  name: '0015-replaced-datasets',
  sql: `
    ALTER TABLE datasets ADD COLUMN replaced_by INTEGER REFERENCES deliveries (delivery_id);
    CREATE INDEX datasets_by_replacement ON datasets (replaced_by) WHERE replaced_by IS NOT NULL;

    CREATE TABLE replaced_knowledge (
      delivery_id INTEGER NOT NULL REFERENCES deliveries ON DELETE CASCADE,
      subject TEXT NOT NULL CHECK (subject IN ('school', 'area', 'indicator')),
      name TEXT NOT NULL,
      before TEXT CHECK (before IS NULL OR json_valid(before)),
      after TEXT NOT NULL CHECK (json_valid(after)),
      PRIMARY KEY (delivery_id, subject, name)
    ) STRICT, WITHOUT ROWID;
  `,
};
