import type { Migration } from './migration.ts';

/** Indicators with the versions of their question, and the percentages others published. */
export const indicatorTables: Migration = {
  name: '0004-indicators',
  sql: `
    CREATE TABLE indicators (
      code TEXT PRIMARY KEY,
      label TEXT NOT NULL,
      definition TEXT NOT NULL,
      theme TEXT NOT NULL,
      direction TEXT NOT NULL CHECK (direction IN ('high', 'low', 'neutral')),
      origin TEXT NOT NULL CHECK (origin IN ('national', 'own', 'published')),
      population TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE indicator_definitions (
      indicator TEXT NOT NULL REFERENCES indicators (code) ON DELETE CASCADE,
      version INTEGER NOT NULL CHECK (version > 0),
      columns TEXT NOT NULL CHECK (json_valid(columns)),
      from_wave INTEGER,
      break_reason TEXT,
      PRIMARY KEY (indicator, version)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE published_cells (
      dataset_id INTEGER NOT NULL REFERENCES datasets ON DELETE CASCADE,
      indicator TEXT NOT NULL REFERENCES indicators (code),
      area_code TEXT NOT NULL,
      percent REAL,
      n INTEGER,
      lower REAL,
      upper REAL,
      PRIMARY KEY (dataset_id, indicator, area_code)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX published_cells_by_indicator ON published_cells (indicator);
  `,
};
