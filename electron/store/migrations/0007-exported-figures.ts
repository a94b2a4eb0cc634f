import type { Migration } from './migration.ts';

/**
 * Which figures went out, in a file or to a script: whoever has them keeps them, so what is hidden later must not
 * follow from them. Only what identifies a figure, no number; gone with the delivery it came from. '' is none:
 * these columns are in the key.
 */
export const exportedFigureTables: Migration = {
  name: '0007-exported-figures',
  sql: `
    CREATE TABLE exported_figures (
      dataset_id INTEGER NOT NULL REFERENCES datasets ON DELETE CASCADE,
      indicator TEXT NOT NULL,
      level TEXT NOT NULL,
      area_code TEXT NOT NULL,
      group_variable TEXT NOT NULL,
      group_code TEXT NOT NULL,
      category TEXT NOT NULL,
      measure TEXT NOT NULL,
      first_at TEXT NOT NULL,
      PRIMARY KEY (dataset_id, indicator, level, area_code, group_variable, group_code, category, measure)
    ) STRICT, WITHOUT ROWID;
  `,
};
