import type { Migration } from './migration.ts';

/** Weights for the figures of some levels, as {"region": "Standaardisatiefactor_regio"}; the others have `weight_column`. */
export const levelWeights: Migration = {
  name: '0009-level-weights',
  sql: `
    ALTER TABLE datasets ADD COLUMN level_weights TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(level_weights));
  `,
};
