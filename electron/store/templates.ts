import { templateSchema, type Template } from '../../shared/model/template.ts';
import type { WorkspaceDatabase } from './database.ts';
import { readJson } from './json-column.ts';
import { mostRemoved } from './stories.ts';
import { writeTransaction } from './write-transaction.ts';

/** The templates that were saved here, by name. */
export function listTemplates(db: WorkspaceDatabase): Template[] {
  return select(db, 'removed_at IS NULL ORDER BY lower(name), template_id');
}

/** Last removed first. */
export function listRemovedTemplates(db: WorkspaceDatabase): Template[] {
  return select(db, 'removed_at IS NOT NULL ORDER BY removed_at DESC, template_id');
}

/** New, or in place of the one with its id. */
export function saveTemplate(db: WorkspaceDatabase, template: Template): void {
  db.prepare(
    `INSERT INTO templates (template_id, name, content) VALUES (?, ?, ?)
     ON CONFLICT (template_id) DO UPDATE SET name = excluded.name, content = excluded.content`,
  ).run(template.id, template.name, JSON.stringify(template));
}

/** Out of sight, whole, to be put back. */
export function removeTemplate(db: WorkspaceDatabase, id: string, nowIso: string): void {
  writeTransaction(db, () => {
    db.prepare('UPDATE templates SET removed_at = ? WHERE template_id = ? AND removed_at IS NULL').run(
      nowIso,
      id,
    );
    db.prepare(
      `DELETE FROM templates WHERE removed_at IS NOT NULL AND template_id NOT IN (
         SELECT template_id FROM templates WHERE removed_at IS NOT NULL
         ORDER BY removed_at DESC, template_id LIMIT ?)`,
    ).run(mostRemoved);
  });
}

/** False when it is not there any more. */
export function putBackTemplate(db: WorkspaceDatabase, id: string): boolean {
  const put = db.prepare(
    'UPDATE templates SET removed_at = NULL WHERE template_id = ? AND removed_at IS NOT NULL',
  );
  return put.run(id).changes === 1;
}

function select(db: WorkspaceDatabase, which: string): Template[] {
  return db
    .prepare<[], string>(`SELECT content FROM templates WHERE ${which}`)
    .pluck()
    .all()
    .map((content) => readJson(templateSchema, content));
}
