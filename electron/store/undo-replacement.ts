import type { WorkspaceDatabase } from './database.ts';
import { knowledgeBefore, restoreKnowledge } from './replaced-knowledge.ts';

/** Takes a replacing delivery away, with all it changed; part of removeDelivery's transaction. */
export function undoReplacement(db: WorkspaceDatabase, deliveryId: number): void {
  const before = knowledgeBefore(db, deliveryId);
  shareExported(db, deliveryId, 'back');
  // Where the delivery was itself replaced, what it had replaced now stands behind that next one.
  db.prepare<[number, number]>(
    `UPDATE datasets AS old SET replaced_by = (
       SELECT new.replaced_by FROM datasets AS new WHERE new.delivery_id = ? AND new.wave = old.wave)
     WHERE old.replaced_by = ?`,
  ).run(deliveryId, deliveryId);
  db.prepare<[number]>('DELETE FROM deliveries WHERE delivery_id = ?').run(deliveryId);
  restoreKnowledge(db, before);
}

export function isReplacement(db: WorkspaceDatabase, deliveryId: number): boolean {
  return (
    db.prepare<[number]>('SELECT 1 FROM datasets WHERE replaced_by = ? LIMIT 1').get(deliveryId) !== undefined
  );
}

/**
 * What went out of a wave stays known when the wave is delivered again, and when that is undone: who has both
 * could otherwise take one from the other (docs/decisions/0032).
 */
export function shareExported(db: WorkspaceDatabase, deliveryId: number, way: 'forth' | 'back'): void {
  const [from, to] = way === 'forth' ? ['old', 'new'] : ['new', 'old'];
  db.prepare<[number]>(
    `INSERT OR IGNORE INTO exported_figures
     SELECT ${to}.dataset_id, indicator, level, area_code, group_variable, group_code, category, measure, first_at
     FROM datasets AS old
     JOIN datasets AS new ON new.delivery_id = old.replaced_by AND new.wave = old.wave
     JOIN exported_figures AS out ON out.dataset_id = ${from}.dataset_id
     WHERE old.replaced_by = ?`,
  ).run(deliveryId);
}
