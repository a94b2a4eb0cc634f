-- user_version 23

CREATE TABLE answers (
      variable_id INTEGER PRIMARY KEY REFERENCES variables ON DELETE CASCADE,
      storage TEXT NOT NULL CHECK (storage IN ('uint8', 'uint16', 'int32', 'float64')),
      codes TEXT CHECK (codes IS NULL OR json_valid(codes)),
      content BLOB NOT NULL,
      CHECK ((storage = 'float64') = (codes IS NULL))
    ) STRICT;

CREATE TABLE area_codes (
      delivery_id INTEGER NOT NULL REFERENCES deliveries ON DELETE CASCADE,
      year INTEGER NOT NULL,
      level TEXT NOT NULL CHECK (level IN ('country', 'region', 'municipality', 'district', 'school')),
      code TEXT NOT NULL,
      name TEXT NOT NULL,
      PRIMARY KEY (delivery_id, year, level, code)
    ) STRICT, WITHOUT ROWID;

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

CREATE TABLE areas (
      level TEXT NOT NULL CHECK (level IN ('country', 'region', 'municipality', 'district', 'school')),
      code TEXT NOT NULL,
      name TEXT NOT NULL,
      parent TEXT,
      known INTEGER NOT NULL CHECK (known IN (0, 1)),
      PRIMARY KEY (level, code)
    ) STRICT, WITHOUT ROWID;

CREATE TABLE datasets (
      dataset_id INTEGER PRIMARY KEY,
      delivery_id INTEGER NOT NULL REFERENCES deliveries ON DELETE CASCADE,
      wave INTEGER NOT NULL,
      row_count INTEGER NOT NULL,
      weight_column TEXT,
      set_aside TEXT NOT NULL CHECK (json_valid(set_aside)), level_weights TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(level_weights)), replaced_by INTEGER REFERENCES deliveries (delivery_id),
      UNIQUE (delivery_id, wave)
    ) STRICT;

CREATE TABLE "deliveries" (
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

CREATE TABLE drafts (
      request TEXT PRIMARY KEY,
      writing TEXT NOT NULL CHECK (json_valid(writing)),
      changed_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

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

CREATE TABLE given_answers (
      given_id INTEGER PRIMARY KEY,
      analysis TEXT NOT NULL,
      question TEXT NOT NULL CHECK (json_valid(question)),
      answer BLOB NOT NULL,
      UNIQUE (analysis, question)
    ) STRICT;

CREATE TABLE given_blocks (
      block_id INTEGER PRIMARY KEY,
      content BLOB NOT NULL
    ) STRICT;

CREATE TABLE given_places (
      question_hash INTEGER PRIMARY KEY,
      block_id INTEGER NOT NULL REFERENCES given_blocks,
      start INTEGER NOT NULL CHECK (start >= 0),
      length INTEGER NOT NULL CHECK (length > 0)
    ) STRICT;

CREATE TABLE indicator_definitions (
      indicator TEXT NOT NULL REFERENCES indicators (code) ON DELETE CASCADE,
      version INTEGER NOT NULL CHECK (version > 0),
      columns TEXT NOT NULL CHECK (json_valid(columns)),
      from_wave INTEGER,
      break_reason TEXT,
      PRIMARY KEY (indicator, version)
    ) STRICT, WITHOUT ROWID;

CREATE TABLE indicators (
      code TEXT PRIMARY KEY,
      label TEXT NOT NULL,
      definition TEXT NOT NULL,
      theme TEXT NOT NULL,
      direction TEXT NOT NULL CHECK (direction IN ('high', 'low', 'neutral')),
      origin TEXT NOT NULL CHECK (origin IN ('national', 'own', 'published')),
      population TEXT NOT NULL
    , scale TEXT CHECK (scale IS NULL OR json_valid(scale))) STRICT, WITHOUT ROWID;

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

CREATE TABLE log (
      log_id INTEGER PRIMARY KEY,
      at TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('import', 'remove', 'export')),
      detail TEXT NOT NULL CHECK (json_valid(detail))
    ) STRICT;

CREATE TABLE maps (
      delivery_id INTEGER PRIMARY KEY REFERENCES deliveries ON DELETE CASCADE,
      level TEXT NOT NULL CHECK (level IN ('municipality', 'district')),
      year INTEGER
    ) STRICT;

CREATE TABLE meta (
      key TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

CREATE TABLE pictures (
      picture_id TEXT PRIMARY KEY,
      format TEXT NOT NULL CHECK (format IN ('png', 'jpeg')),
      width INTEGER NOT NULL CHECK (width > 0),
      height INTEGER NOT NULL CHECK (height > 0),
      bytes BLOB NOT NULL,
      added_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

CREATE TABLE population_counts (
      delivery_id INTEGER NOT NULL REFERENCES deliveries ON DELETE CASCADE,
      area_code TEXT NOT NULL,
      year INTEGER NOT NULL,
      number INTEGER NOT NULL CHECK (number >= 0),
      PRIMARY KEY (delivery_id, area_code, year)
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

CREATE TABLE questions (
      address TEXT PRIMARY KEY,
      sentence TEXT NOT NULL,
      name TEXT,
      favourite INTEGER NOT NULL CHECK (favourite IN (0, 1)),
      asked_at TEXT NOT NULL
    , chart TEXT CHECK (chart IS NULL OR json_valid(chart))) STRICT, WITHOUT ROWID;

CREATE TABLE replaced_knowledge (
      delivery_id INTEGER NOT NULL REFERENCES deliveries ON DELETE CASCADE,
      subject TEXT NOT NULL CHECK (subject IN ('school', 'area', 'indicator')),
      name TEXT NOT NULL,
      before TEXT CHECK (before IS NULL OR json_valid(before)),
      after TEXT NOT NULL CHECK (json_valid(after)),
      PRIMARY KEY (delivery_id, subject, name)
    ) STRICT, WITHOUT ROWID;

CREATE TABLE schools (
      code TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      municipality TEXT,
      district TEXT
    ) STRICT, WITHOUT ROWID;

CREATE TABLE settings (
      key TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

CREATE TABLE slide_template (
      only_one INTEGER PRIMARY KEY CHECK (only_one = 1),
      file_name TEXT NOT NULL,
      package BLOB NOT NULL,
      added_at TEXT NOT NULL
    ) STRICT;

CREATE TABLE "slides" (
      story_id TEXT NOT NULL REFERENCES stories ON DELETE CASCADE,
      position INTEGER NOT NULL,
      content TEXT NOT NULL CHECK (json_valid(content)),
      PRIMARY KEY (story_id, position)
    ) STRICT, WITHOUT ROWID;

CREATE TABLE stories (
      story_id TEXT PRIMARY KEY,
      title TEXT NOT NULL,
      area_level TEXT,
      area_code TEXT,
      changed_at TEXT NOT NULL, account_slide INTEGER NOT NULL DEFAULT 1 CHECK (account_slide IN (0, 1)), removed_at TEXT,
      CHECK ((area_level IS NULL) = (area_code IS NULL))
    ) STRICT, WITHOUT ROWID;

CREATE TABLE story_steps (
      story_id TEXT NOT NULL REFERENCES stories ON DELETE CASCADE,
      step INTEGER NOT NULL,
      changed_at TEXT NOT NULL,
      field TEXT,
      content TEXT NOT NULL CHECK (json_valid(content)),
      undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
      PRIMARY KEY (story_id, step)
    ) STRICT, WITHOUT ROWID;

CREATE TABLE templates (
      template_id TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      content TEXT NOT NULL
    , removed_at TEXT) STRICT, WITHOUT ROWID;

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

CREATE INDEX datasets_by_replacement ON datasets (replaced_by) WHERE replaced_by IS NOT NULL;

CREATE INDEX deliveries_by_hash ON deliveries (hash);

CREATE INDEX drafts_by_time ON drafts (changed_at);

CREATE INDEX published_cells_by_indicator ON published_cells (indicator);

CREATE INDEX questions_by_time ON questions (asked_at);

CREATE INDEX variables_by_indicator ON variables (indicator) WHERE indicator IS NOT NULL;

