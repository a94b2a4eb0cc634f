import type { Migration } from './migration.ts';

/** The answer categories and the range of scores of an indicator that is not yes or no; NULL: yes or no. */
export const indicatorScales: Migration = {
  name: '0008-scales',
  sql: `
    ALTER TABLE indicators ADD COLUMN scale TEXT CHECK (scale IS NULL OR json_valid(scale));
  `,
};
