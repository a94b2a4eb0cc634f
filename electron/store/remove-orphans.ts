import type { WorkspaceDatabase } from './database.ts';

/**
 * After a removal: schools, areas and own or published indicators that no delivery has any more and no
 * story speaks of. National indicators stay: their definition versions are never lost.
 */
export function removeOrphans(db: WorkspaceDatabase): void {
  db.exec(`
    DELETE FROM schools WHERE code NOT IN (
      SELECT code FROM area_codes WHERE level = 'school' UNION ${codesInStories});

    WITH RECURSIVE needed (code) AS (
      SELECT code FROM area_codes UNION ${codesInStories}
      UNION SELECT municipality FROM schools WHERE municipality IS NOT NULL
      UNION SELECT district FROM schools WHERE district IS NOT NULL
      UNION SELECT municipality FROM listed_schools WHERE municipality IS NOT NULL
      UNION SELECT district FROM listed_schools WHERE district IS NOT NULL
      UNION SELECT area_code FROM population_counts
      UNION SELECT parent FROM areas JOIN needed USING (code) WHERE parent IS NOT NULL
    )
    DELETE FROM areas WHERE code NOT IN (SELECT code FROM needed);

    DELETE FROM indicators WHERE origin <> 'national' AND code NOT IN (
      SELECT indicator FROM variables WHERE indicator IS NOT NULL
      UNION SELECT indicator FROM published_cells
      UNION ${indicatorsInStories});
  `);
}

/** Everything a chart asks or shows, at any depth: whatever its kind, it names things by the same words. */
const wordsOfCharts = `
  SELECT key, atom, path FROM charts, json_tree(request)
  UNION ALL SELECT key, atom, path FROM charts, json_tree(chosen)
  UNION ALL SELECT key, atom, path FROM annotations, json_tree(mark)`;

const codesInStories = `
  SELECT area_code FROM stories WHERE area_code IS NOT NULL
  UNION SELECT atom FROM (${wordsOfCharts}) WHERE key IN ('code', 'within', 'areaCode') AND atom IS NOT NULL`;

const indicatorsInStories = `
  SELECT atom FROM (${wordsOfCharts})
  WHERE (key = 'indicator' OR path = '$.indicators') AND atom IS NOT NULL`;
