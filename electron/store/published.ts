import type { PublishedCell } from '../../shared/model/columns.ts';
import type { WorkspaceDatabase } from './database.ts';

export interface PublishedSelection {
  readonly datasetId: number;
  /** Left out: all. */
  readonly indicators?: readonly string[];
}

/** The percentages others published, by indicator and area. */
export function listPublishedCells(
  db: WorkspaceDatabase,
  { datasetId, indicators }: PublishedSelection,
): PublishedCell[] {
  return db
    .prepare<[number, string | null, string | null], PublishedCell>(
      `SELECT indicator, area_code AS areaCode, wave, percent, n, lower, upper
       FROM published_cells JOIN datasets USING (dataset_id)
       WHERE dataset_id = ? AND (? IS NULL OR indicator IN (SELECT value FROM json_each(?)))
       ORDER BY indicator, area_code`,
    )
    .all(datasetId, ...repeated(indicators === undefined ? null : JSON.stringify(indicators)));
}

/** Writes the cells of one wave; part of saveDelivery's transaction. */
export function insertPublishedCells(
  db: WorkspaceDatabase,
  datasetId: number,
  cells: readonly PublishedCell[],
): void {
  const insert = db.prepare(
    `INSERT INTO published_cells (dataset_id, indicator, area_code, percent, n, lower, upper)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  for (const { indicator, areaCode, percent, n, lower, upper } of cells)
    insert.run(datasetId, indicator, areaCode, percent, n, lower, upper);
}

function repeated(value: string | null): [string | null, string | null] {
  return [value, value];
}
