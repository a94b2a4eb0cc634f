import type { Migration } from './migration.ts';

/** Whether a story goes out with its last slide, the "verantwoording". */
export const accountSlide: Migration = {
  name: '0010-account-slide',
  sql: `
    ALTER TABLE stories ADD COLUMN account_slide INTEGER NOT NULL DEFAULT 1 CHECK (account_slide IN (0, 1));
  `,
};
