import type { PopulationCount } from '../../shared/model/register.ts';
import type { WorkspaceDatabase } from './database.ts';

/** One number per area and year, by area, then year: the newest file that has it speaks. */
export function listPopulation(db: WorkspaceDatabase): PopulationCount[] {
  return db
    .prepare<[], PopulationCount>(
      // SQLite takes the other columns of a max() from the row that has it.
      `SELECT area_code AS areaCode, year, number FROM (
         SELECT area_code, year, number, max(delivery_id) FROM population_counts GROUP BY area_code, year)
       ORDER BY area_code, year`,
    )
    .all();
}

/** Writes the numbers of one file; part of saveDelivery's transaction. */
export function insertPopulation(
  db: WorkspaceDatabase,
  deliveryId: number,
  counts: readonly PopulationCount[],
): void {
  const insert = db.prepare(
    'INSERT INTO population_counts (delivery_id, area_code, year, number) VALUES (?, ?, ?, ?)',
  );
  for (const { areaCode, year, number } of counts) insert.run(deliveryId, areaCode, year, number);
}
