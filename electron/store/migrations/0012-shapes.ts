import type { Migration } from './migration.ts';

/**
 * Borders of areas, kept per delivery, so that removing a map brings back the one before it. The box around a shape
 * finds its neighbours without reading what lies elsewhere. `deliveries` is made anew for its check, as in 0006.
 */
export const shapeTables: Migration = {
  name: '0012-shapes',
  sql: `
    CREATE TABLE deliveries_new (
      delivery_id INTEGER PRIMARY KEY,
      kind TEXT NOT NULL CHECK (kind IN ('microdata', 'aggregate', 'school-list', 'population', 'shapes')),
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

    CREATE TABLE maps (
      delivery_id INTEGER PRIMARY KEY REFERENCES deliveries ON DELETE CASCADE,
      level TEXT NOT NULL CHECK (level IN ('municipality', 'district')),
      year INTEGER
    ) STRICT;

    CREATE TABLE area_shapes (
      delivery_id INTEGER NOT NULL REFERENCES maps ON DELETE CASCADE,
      code TEXT NOT NULL,
      name TEXT NOT NULL,
      west REAL NOT NULL,
      south REAL NOT NULL,
      east REAL NOT NULL,
      north REAL NOT NULL,
      rings TEXT NOT NULL CHECK (json_valid(rings)),
      PRIMARY KEY (delivery_id, code)
    ) STRICT, WITHOUT ROWID;
  `,
};
