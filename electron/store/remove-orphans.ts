import type { WorkspaceDatabase } from './database.ts';

/** Codes of what may go. */
export interface Unneeded {
  readonly schools: readonly string[];
  readonly areas: readonly string[];
  readonly indicators: readonly string[];
}

/**
 * After a removal: schools, areas and own or published indicators that no delivery has any more and no
 * story speaks of. National indicators stay: their definition versions are never lost. With `among` only of
 * these, national ones too: they came with what was undone.
 */
export function removeOrphans(db: WorkspaceDatabase, among: Unneeded | null = null): void {
  const candidates = (codes: readonly string[] | undefined) => ({
    among: codes === undefined ? null : JSON.stringify(codes),
  });
  db.prepare(
    `DELETE FROM schools WHERE ${isCandidate} AND code NOT IN (
      SELECT code FROM area_codes WHERE level = 'school' UNION ${codesInStories})`,
  ).run(candidates(among?.schools));

  db.prepare(
    `WITH RECURSIVE needed (code) AS (
      SELECT code FROM area_codes UNION ${codesInStories}
      UNION SELECT municipality FROM schools WHERE municipality IS NOT NULL
      UNION SELECT district FROM schools WHERE district IS NOT NULL
      UNION SELECT municipality FROM listed_schools WHERE municipality IS NOT NULL
      UNION SELECT district FROM listed_schools WHERE district IS NOT NULL
      UNION SELECT area_code FROM population_counts
      UNION SELECT parent FROM areas JOIN needed USING (code) WHERE parent IS NOT NULL
    )
    DELETE FROM areas WHERE ${isCandidate} AND code NOT IN (SELECT code FROM needed)`,
  ).run(candidates(among?.areas));

  db.prepare(
    `DELETE FROM indicators WHERE ${isCandidate} AND (origin <> 'national' OR @among IS NOT NULL) AND code NOT IN (
      SELECT indicator FROM variables WHERE indicator IS NOT NULL
      UNION SELECT indicator FROM published_cells
      UNION ${indicatorsInStories})`,
  ).run(candidates(among?.indicators));
}

const isCandidate = '(@among IS NULL OR code IN (SELECT value FROM json_each(@among)))';

/** Everything the charts of a slide ask, show or point at, at any depth: whatever their kind, they name things by the same words. */
const wordsOfSlides = 'SELECT key, atom, path FROM slides, json_tree(content)';

const codesInStories = `
  SELECT area_code FROM stories WHERE area_code IS NOT NULL
  UNION SELECT atom FROM (${wordsOfSlides}) WHERE key IN ('code', 'within', 'areaCode') AND atom IS NOT NULL`;

const indicatorsInStories = `
  SELECT atom FROM (${wordsOfSlides})
  WHERE (key = 'indicator' OR path LIKE '%.indicators') AND atom IS NOT NULL`;
