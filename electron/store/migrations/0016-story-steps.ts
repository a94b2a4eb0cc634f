import type { Migration } from './migration.ts';

/**
 * What was changed in a story, step by step, to take back and do again; and stories that were removed, out of sight
 * until they are put back. A step that was taken back stays, `undone`, until something else is changed.
 */
export const storySteps: Migration = {
  name: '0016-story-steps',
  sql: `
    ALTER TABLE stories ADD COLUMN removed_at TEXT;

    CREATE TABLE story_steps (
      story_id TEXT NOT NULL REFERENCES stories ON DELETE CASCADE,
      step INTEGER NOT NULL,
      changed_at TEXT NOT NULL,
      field TEXT,
      content TEXT NOT NULL CHECK (json_valid(content)),
      undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
      PRIMARY KEY (story_id, step)
    ) STRICT, WITHOUT ROWID;
  `,
};
