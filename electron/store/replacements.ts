import type { DeliveryContent } from '../../shared/model/columns.ts';
import type { WorkspaceDatabase } from './database.ts';
import { saveDelivery } from './deliveries.ts';
import { removeOrphans } from './remove-orphans.ts';
import { readKnowledge, saveKnowledgeChanges } from './replaced-knowledge.ts';
import { shareExported } from './undo-replacement.ts';
import { writeTransaction } from './write-transaction.ts';

/** A dataset that is kept out of sight since its wave was delivered again. */
export interface ReplacedDataset {
  readonly datasetId: number;
  readonly wave: number;
  /** The delivery that took its place. */
  readonly replacedBy: number;
  readonly fileName: string;
  readonly importedAt: string;
  readonly rows: number;
  /** What it takes in the workspace file, about. */
  readonly bytes: number;
}

/** Those of the deliveries that speak now; what they replaced in turn lies deeper and comes back one by one. */
export function listReplaced(db: WorkspaceDatabase): ReplacedDataset[] {
  return db
    .prepare<[], ReplacedDataset>(
      `SELECT old.dataset_id AS datasetId, old.wave, old.replaced_by AS replacedBy, file_name AS fileName,
         imported_at AS importedAt, old.row_count AS rows,
         (SELECT coalesce(sum(length(content)), 0) FROM variables JOIN answers USING (variable_id)
           WHERE dataset_id = old.dataset_id)
         + (SELECT count(*) FROM published_cells WHERE dataset_id = old.dataset_id) * ${bytesOfCell} AS bytes
       FROM datasets AS old JOIN deliveries USING (delivery_id)
       JOIN datasets AS new ON new.delivery_id = old.replaced_by AND new.wave = old.wave
       WHERE new.replaced_by IS NULL
       ORDER BY old.wave, old.dataset_id`,
    )
    .all();
}

const bytesOfCell = 64;

/**
 * Writes a delivery in the place of these datasets, in one transaction. They stay until the replacement is undone
 * (`removeDelivery`) or given up (`letGoReplaced`). Throws IssueError on a full disk; nothing is then written.
 */
export function saveReplacement(
  db: WorkspaceDatabase,
  content: DeliveryContent,
  replaced: readonly number[],
  importedAt: string,
): number {
  return writeTransaction(db, () => {
    const before = readKnowledge(db);
    const deliveryId = saveDelivery(db, content, importedAt);
    saveKnowledgeChanges(db, deliveryId, before);
    const replace = db.prepare<[number, number]>(
      'UPDATE datasets SET replaced_by = ? WHERE dataset_id = ? AND replaced_by IS NULL',
    );
    for (const datasetId of replaced) {
      const { changes } = replace.run(deliveryId, datasetId);
      if (changes !== 1) throw new Error(`No dataset ${datasetId} to replace`);
    }
    shareExported(db, deliveryId, 'forth');
    return deliveryId;
  });
}

/** Gives up what a delivery replaced, and what lies under it: from then on it cannot be undone. */
export function letGoReplaced(db: WorkspaceDatabase, deliveryId: number): void {
  writeTransaction(db, () => {
    db.prepare<[number]>(
      `WITH RECURSIVE under (dataset_id, delivery_id, wave) AS (
         SELECT dataset_id, delivery_id, wave FROM datasets WHERE replaced_by = ?
         UNION SELECT old.dataset_id, old.delivery_id, old.wave
           FROM datasets AS old JOIN under ON old.replaced_by = under.delivery_id AND old.wave = under.wave
       )
       DELETE FROM datasets WHERE dataset_id IN (SELECT dataset_id FROM under)`,
    ).run(deliveryId);
    db.prepare<[number]>('DELETE FROM replaced_knowledge WHERE delivery_id = ?').run(deliveryId);
    db.exec(`
      DELETE FROM deliveries WHERE kind IN ('microdata', 'aggregate')
        AND delivery_id NOT IN (SELECT delivery_id FROM datasets);
      DELETE FROM area_codes WHERE NOT EXISTS (
        SELECT 1 FROM datasets WHERE datasets.delivery_id = area_codes.delivery_id AND wave = year);
    `);
    removeOrphans(db);
  });
  // The journal still holds the removed answers: bring it into the file and empty it.
  if (!db.inTransaction) db.pragma('wal_checkpoint(TRUNCATE)');
}
