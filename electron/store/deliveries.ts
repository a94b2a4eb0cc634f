import { assertNever } from '../../shared/base/assert-never.ts';
import { groupBy } from '../../shared/base/group-by.ts';
import type { DeliveryContent } from '../../shared/model/columns.ts';
import type { RegisterContent } from '../../shared/model/register.ts';
import { insertAreaCodes } from './area-codes.ts';
import { mergeAreas } from './areas.ts';
import type { WorkspaceDatabase } from './database.ts';
import { mergeIndicators } from './indicators.ts';
import { insertPopulation } from './population.ts';
import { insertPublishedCells } from './published.ts';
import { removeOrphans } from './remove-orphans.ts';
import { insertListedSchools, mergeSchools } from './schools.ts';
import { insertShapes } from './shapes.ts';
import { isReplacement, undoReplacement } from './undo-replacement.ts';
import { insertVariables } from './variables.ts';
import { writeTransaction } from './write-transaction.ts';

/** Writes everything a file brought, in one transaction. Throws IssueError on a full disk; nothing is then written. */
export function saveDelivery(db: WorkspaceDatabase, content: DeliveryContent, importedAt: string): number {
  return writeTransaction(db, () => {
    const deliveryId = insertDelivery(db, content, importedAt);
    mergeIndicators(db, content.indicators);
    mergeAreas(db, content.areas);
    mergeSchools(db, content.schools);
    insertAreaCodes(db, deliveryId, content);
    if (content.kind === 'microdata') insertWaves(db, deliveryId, content);
    else insertPublishedWaves(db, deliveryId, content);
    return deliveryId;
  });
}

/** Writes a school list, a population or a map, in one transaction. Throws IssueError on a full disk; nothing is then written. */
export function saveRegister(db: WorkspaceDatabase, content: RegisterContent, importedAt: string): number {
  return writeTransaction(db, () => {
    const deliveryId = insertDelivery(db, content, importedAt);
    mergeAreas(db, content.areas);
    switch (content.kind) {
      case 'school-list':
        insertListedSchools(db, deliveryId, content.schools);
        break;
      case 'population':
        insertPopulation(db, deliveryId, content.counts);
        break;
      case 'shapes':
        insertShapes(db, deliveryId, content);
        break;
      default:
        assertNever(content);
    }
    return deliveryId;
  });
}

/**
 * Undoes an import, with what is then known from no other file. What it replaced comes back exactly as it was.
 * Stories stay as they are.
 */
export function removeDelivery(db: WorkspaceDatabase, deliveryId: number): void {
  writeTransaction(db, () => {
    if (isReplacement(db, deliveryId)) {
      undoReplacement(db, deliveryId);
      return;
    }
    db.prepare<[number]>('DELETE FROM deliveries WHERE delivery_id = ?').run(deliveryId);
    removeOrphans(db);
  });
  // The journal still holds the removed answers: bring it into the file and empty it.
  if (!db.inTransaction) db.pragma('wal_checkpoint(TRUNCATE)');
}

/** The latest delivery of these very bytes, of those that were not replaced as a whole. */
export function findDeliveryByHash(
  db: WorkspaceDatabase,
  hash: string,
): { readonly deliveryId: number; readonly importedAt: string } | null {
  const row = db
    .prepare<[string], { deliveryId: number; importedAt: string }>(
      `SELECT delivery_id AS deliveryId, imported_at AS importedAt FROM deliveries
       WHERE hash = ? AND (
         kind NOT IN ('microdata', 'aggregate')
         OR EXISTS (SELECT 1 FROM datasets WHERE datasets.delivery_id = deliveries.delivery_id AND replaced_by IS NULL))
       ORDER BY delivery_id DESC LIMIT 1`,
    )
    .get(hash);
  return row ?? null;
}

/** How the file of a dataset was read: parsed JSON, null when there is no such dataset. */
export function readMapping(db: WorkspaceDatabase, datasetId: number): unknown {
  const text = db
    .prepare<[number], string>(
      'SELECT mapping FROM datasets JOIN deliveries USING (delivery_id) WHERE dataset_id = ?',
    )
    .pluck()
    .get(datasetId);
  return text === undefined ? null : (JSON.parse(text) as unknown);
}

function insertDelivery(
  db: WorkspaceDatabase,
  content: DeliveryContent | RegisterContent,
  importedAt: string,
): number {
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO deliveries (kind, title, file_name, hash, bytes, layout, mapping, fictitious, population,
         warnings, imported_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      content.kind,
      content.title,
      content.fileName,
      content.hash,
      content.bytes,
      JSON.stringify(content.layout),
      content.mappingJson,
      content.fictitious ? 1 : 0,
      content.population,
      JSON.stringify(content.warnings),
      importedAt,
    );
  return Number(lastInsertRowid);
}

function insertWaves(db: WorkspaceDatabase, deliveryId: number, { waves }: DeliveryContent): void {
  for (const { columns, ...dataset } of waves) {
    const datasetId = insertDataset(db, deliveryId, dataset);
    insertVariables(db, datasetId, dataset.rows, columns);
  }
}

function insertPublishedWaves(db: WorkspaceDatabase, deliveryId: number, { cells }: DeliveryContent): void {
  for (const [wave, waveCells] of groupBy(cells, (cell) => cell.wave)) {
    // A published table has one row per area.
    const rows = new Set(waveCells.map(({ areaCode }) => areaCode)).size;
    const datasetId = insertDataset(db, deliveryId, { wave, rows, weightColumn: null, setAside: [] });
    insertPublishedCells(db, datasetId, waveCells);
  }
}

function insertDataset(
  db: WorkspaceDatabase,
  deliveryId: number,
  dataset: Pick<
    DeliveryContent['waves'][number],
    'wave' | 'rows' | 'weightColumn' | 'levelWeights' | 'setAside'
  >,
): number {
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO datasets (delivery_id, wave, row_count, weight_column, level_weights, set_aside)
       VALUES (?, ?, ?, ?, ?, ?)`,
    )
    .run(
      deliveryId,
      dataset.wave,
      dataset.rows,
      dataset.weightColumn,
      JSON.stringify(dataset.levelWeights ?? {}),
      JSON.stringify(dataset.setAside),
    );
  return Number(lastInsertRowid);
}
