import type { Migration } from './migration.ts';

/**
 * Answers of a handout, many in one block: the same figure stands in many of them, and packed together it takes its
 * room once. `given_places` says where an answer lies in the unpacked block, in bytes, by a hash of its question.
 * `given_answers` is of handouts from before.
 */
export const givenBlocks: Migration = {
  name: '0022-given-blocks',
  sql: `
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
  `,
};
