import type { Migration } from './migration.ts';

/**
 * School lists and populations: kept per delivery, so that removing one brings back what it replaced.
 * A new kind of delivery asks for a new check, and SQLite changes a check only by making the table anew;
 * `migrate` holds off the foreign keys meanwhile.
 */
export const registerTables: Migration = {
  name: '0006-registers',
  sql: `
    CREATE TABLE deliveries_new (
      delivery_id INTEGER PRIMARY KEY,
      kind TEXT NOT NULL CHECK (kind IN ('microdata', 'aggregate', 'school-list', 'population')),
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
    INSERT INTO deliveries_new (delivery_id, kind, title, file_name, hash, bytes, layout, mapping, fictitious,
        population, warnings, imported_at)
      SELECT delivery_id, kind, title, file_name, hash, bytes, layout, mapping, fictitious,
        population, warnings, imported_at FROM deliveries;
    DROP TABLE deliveries;
    ALTER TABLE deliveries_new RENAME TO deliveries;
    CREATE INDEX deliveries_by_hash ON deliveries (hash);

    CREATE TABLE listed_schools (
      delivery_id INTEGER NOT NULL REFERENCES deliveries ON DELETE CASCADE,
      code TEXT NOT NULL,
      name TEXT NOT NULL,
      brin TEXT,
      municipality TEXT,
      district TEXT,
      enrolled_klas_2 INTEGER CHECK (enrolled_klas_2 >= 0),
      enrolled_klas_4 INTEGER CHECK (enrolled_klas_4 >= 0),
      enrolled_year INTEGER,
      PRIMARY KEY (delivery_id, code)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE population_counts (
      delivery_id INTEGER NOT NULL REFERENCES deliveries ON DELETE CASCADE,
      area_code TEXT NOT NULL,
      year INTEGER NOT NULL,
      number INTEGER NOT NULL CHECK (number >= 0),
      PRIMARY KEY (delivery_id, area_code, year)
    ) STRICT, WITHOUT ROWID;
  `,
};
