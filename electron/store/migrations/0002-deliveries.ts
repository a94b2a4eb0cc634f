import type { Migration } from './migration.ts';

/**
 * What files brought: a delivery is one file, a dataset one wave of it, a variable one column of that
 * wave. Answers lie apart from what is known about a variable, so that listing never touches them.
 */
export const deliveryTables: Migration = {
  name: '0002-deliveries',
  sql: `
    CREATE TABLE deliveries (
      delivery_id INTEGER PRIMARY KEY,
      kind TEXT NOT NULL CHECK (kind IN ('microdata', 'aggregate')),
      title TEXT NOT NULL,
      file_name TEXT NOT NULL,
      hash TEXT NOT NULL,
      bytes INTEGER NOT NULL,
      layout TEXT NOT NULL CHECK (json_valid(layout)),
      mapping TEXT NOT NULL CHECK (json_valid(mapping)),
      fictitious INTEGER NOT NULL CHECK (fictitious IN (0, 1)),
      population TEXT NOT NULL,
      warnings TEXT NOT NULL CHECK (json_valid(warnings)),
      imported_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX deliveries_by_hash ON deliveries (hash);

    CREATE TABLE datasets (
      dataset_id INTEGER PRIMARY KEY,
      delivery_id INTEGER NOT NULL REFERENCES deliveries ON DELETE CASCADE,
      wave INTEGER NOT NULL,
      row_count INTEGER NOT NULL,
      weight_column TEXT,
      set_aside TEXT NOT NULL CHECK (json_valid(set_aside)),
      UNIQUE (delivery_id, wave)
    ) STRICT;

    CREATE TABLE variables (
      variable_id INTEGER PRIMARY KEY,
      dataset_id INTEGER NOT NULL REFERENCES datasets ON DELETE CASCADE,
      position INTEGER NOT NULL,
      file_index INTEGER NOT NULL,
      name TEXT NOT NULL,
      label TEXT NOT NULL,
      role TEXT NOT NULL,
      indicator TEXT,
      indicator_version INTEGER,
      missing_codes TEXT NOT NULL CHECK (json_valid(missing_codes)),
      not_applicable_codes TEXT NOT NULL CHECK (json_valid(not_applicable_codes)),
      value_labels TEXT NOT NULL CHECK (json_valid(value_labels)),
      UNIQUE (dataset_id, position),
      CHECK ((indicator IS NULL) = (indicator_version IS NULL))
    ) STRICT;
    CREATE INDEX variables_by_indicator ON variables (indicator) WHERE indicator IS NOT NULL;

    CREATE TABLE answers (
      variable_id INTEGER PRIMARY KEY REFERENCES variables ON DELETE CASCADE,
      storage TEXT NOT NULL CHECK (storage IN ('uint8', 'uint16', 'int32', 'float64')),
      codes TEXT CHECK (codes IS NULL OR json_valid(codes)),
      content BLOB NOT NULL,
      CHECK ((storage = 'float64') = (codes IS NULL))
    ) STRICT;
  `,
};
