import { canonicalJson } from '../../shared/base/canonical-json.ts';
import { draftSchema, mostDrafts, type Draft } from '../../shared/model/draft.ts';
import type { WorkspaceDatabase } from './database.ts';
import { readJson } from './json-column.ts';
import { writeTransaction } from './write-transaction.ts';

/** Newest first. */
export function listDrafts(db: WorkspaceDatabase): Draft[] {
  return db
    .prepare<[], string>('SELECT writing FROM drafts ORDER BY changed_at DESC, request')
    .pluck()
    .all()
    .map((writing) => readJson(draftSchema, writing));
}

/** In place of what was written about the same chart; of all only the latest stay. */
export function keepDraft(db: WorkspaceDatabase, draft: Draft, changedAt: string): void {
  writeTransaction(db, () => {
    db.prepare(
      `INSERT INTO drafts (request, writing, changed_at) VALUES (?, ?, ?)
       ON CONFLICT (request) DO UPDATE SET writing = excluded.writing, changed_at = excluded.changed_at`,
    ).run(canonicalJson(draft.request), JSON.stringify(draft), changedAt);
    db.prepare(
      `DELETE FROM drafts WHERE request NOT IN (
         SELECT request FROM drafts ORDER BY changed_at DESC, request LIMIT ?)`,
    ).run(mostDrafts);
  });
}

export function forgetDraft(db: WorkspaceDatabase, request: Draft['request']): void {
  db.prepare('DELETE FROM drafts WHERE request = ?').run(canonicalJson(request));
}
