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
      UNION SELECT indicator FROM charts UNION SELECT indicator FROM annotations);
  `);
}

const codesInStories = `
  SELECT area_code FROM stories WHERE area_code IS NOT NULL
  UNION SELECT within_code FROM charts WHERE within_code IS NOT NULL
  UNION SELECT reference_code FROM charts WHERE reference_code IS NOT NULL
  UNION SELECT chosen_area_code FROM charts WHERE chosen_area_code IS NOT NULL
  UNION SELECT code FROM chart_areas
  UNION SELECT area_code FROM annotations`;
