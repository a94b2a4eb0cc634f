import type { Migration } from './migration.ts';

/**
 * Areas and schools, merged over all deliveries; and which of them each delivery has in which year,
 * because codes are only valid with a year (municipalities merge). A parent is a code without a
 * foreign key: it may be known before the area itself is.
 */
export const areaTables: Migration = {
  name: '0003-areas',
  sql: `
    CREATE TABLE areas (
      level TEXT NOT NULL CHECK (level IN ('country', 'region', 'municipality', 'district', 'school')),
      code TEXT NOT NULL,
      name TEXT NOT NULL,
      parent TEXT,
      known INTEGER NOT NULL CHECK (known IN (0, 1)),
      PRIMARY KEY (level, code)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE schools (
      code TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      municipality TEXT,
      district TEXT
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE area_codes (
      delivery_id INTEGER NOT NULL REFERENCES deliveries ON DELETE CASCADE,
      year INTEGER NOT NULL,
      level TEXT NOT NULL CHECK (level IN ('country', 'region', 'municipality', 'district', 'school')),
      code TEXT NOT NULL,
      name TEXT NOT NULL,
      PRIMARY KEY (delivery_id, year, level, code)
    ) STRICT, WITHOUT ROWID;
  `,
};
