import type { Migration } from './migration.ts';

/**
 * Stories: slides in order, a chart under a chart slide, annotations on a chart. Ids made by the page
 * are kept as they are; our own integer keys hold the rows together, so that a copied slide with a
 * copied id can never overwrite its original.
 */
export const storyTables: Migration = {
  name: '0005-stories',
  sql: `
    CREATE TABLE stories (
      story_id TEXT PRIMARY KEY,
      title TEXT NOT NULL,
      area_level TEXT,
      area_code TEXT,
      changed_at TEXT NOT NULL,
      CHECK ((area_level IS NULL) = (area_code IS NULL))
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE charts (
      chart_key INTEGER PRIMARY KEY,
      chart_id TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('ranking', 'trend', 'bars')),
      indicator TEXT NOT NULL,
      wave INTEGER,
      all_waves INTEGER NOT NULL CHECK (all_waves IN (0, 1)),
      level TEXT,
      within_code TEXT,
      sort_order TEXT,
      breakdown TEXT,
      reference_level TEXT,
      reference_code TEXT,
      headline TEXT NOT NULL,
      interpretation TEXT NOT NULL,
      chosen_indicator TEXT,
      chosen_level TEXT,
      chosen_area_code TEXT,
      chosen_wave INTEGER,
      chosen_group_variable TEXT,
      chosen_group TEXT,
      CHECK ((wave IS NULL) = (kind = 'trend')),
      CHECK ((level IS NULL) = (kind <> 'ranking')),
      CHECK ((reference_level IS NULL) = (reference_code IS NULL)),
      CHECK ((chosen_indicator IS NULL) = (chosen_area_code IS NULL))
    ) STRICT;

    CREATE TABLE chart_areas (
      chart_key INTEGER NOT NULL REFERENCES charts ON DELETE CASCADE,
      position INTEGER NOT NULL,
      level TEXT NOT NULL,
      code TEXT NOT NULL,
      PRIMARY KEY (chart_key, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE chart_waves (
      chart_key INTEGER NOT NULL REFERENCES charts ON DELETE CASCADE,
      position INTEGER NOT NULL,
      wave INTEGER NOT NULL,
      PRIMARY KEY (chart_key, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE annotations (
      chart_key INTEGER NOT NULL REFERENCES charts ON DELETE CASCADE,
      position INTEGER NOT NULL,
      annotation_id TEXT NOT NULL,
      indicator TEXT NOT NULL,
      level TEXT NOT NULL,
      area_code TEXT NOT NULL,
      wave INTEGER NOT NULL,
      group_variable TEXT,
      group_code TEXT,
      text TEXT NOT NULL,
      percent_at_writing REAL,
      PRIMARY KEY (chart_key, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE slides (
      story_id TEXT NOT NULL REFERENCES stories ON DELETE CASCADE,
      position INTEGER NOT NULL,
      slide_id TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('title', 'chart')),
      headline TEXT,
      subtitle TEXT,
      section TEXT,
      chart_key INTEGER UNIQUE REFERENCES charts,
      speaker_notes TEXT NOT NULL,
      PRIMARY KEY (story_id, position),
      CHECK ((headline IS NULL) = (kind <> 'title') AND (subtitle IS NULL) = (kind <> 'title')),
      CHECK ((chart_key IS NULL) = (kind <> 'chart') AND (section IS NULL) = (kind <> 'chart'))
    ) STRICT, WITHOUT ROWID;
  `,
};
