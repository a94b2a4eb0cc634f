import type { Migration } from './migration.ts';

/**
 * A handout: a workspace that holds no answer of a pupil, only what was asked of the one it was made from, each question
 * with its answer from behind the gate. The answers are JSON, deflated. A question that is kept says what chart it
 * asks, so that a handout can hold that chart.
 */
export const handoutTables: Migration = {
  name: '0018-handouts',
  sql: `
    CREATE TABLE given_answers (
      given_id INTEGER PRIMARY KEY,
      analysis TEXT NOT NULL,
      question TEXT NOT NULL CHECK (json_valid(question)),
      answer BLOB NOT NULL,
      UNIQUE (analysis, question)
    ) STRICT;

    ALTER TABLE questions ADD COLUMN chart TEXT CHECK (chart IS NULL OR json_valid(chart));
  `,
};
