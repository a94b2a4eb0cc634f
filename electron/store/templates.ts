import { templateSchema, type Template } from '../../shared/model/template.ts';
import type { WorkspaceDatabase } from './database.ts';
import { readJson } from './json-column.ts';

/** The templates that were saved here, by name. */
export function listTemplates(db: WorkspaceDatabase): Template[] {
  return db
    .prepare<[], string>('SELECT content FROM templates ORDER BY lower(name), template_id')
    .pluck()
    .all()
    .map((content) => readJson(templateSchema, content));
}

/** New, or in place of the one with its id. */
export function saveTemplate(db: WorkspaceDatabase, template: Template): void {
  db.prepare(
    `INSERT INTO templates (template_id, name, content) VALUES (?, ?, ?)
     ON CONFLICT (template_id) DO UPDATE SET name = excluded.name, content = excluded.content`,
  ).run(template.id, template.name, JSON.stringify(template));
}

export function removeTemplate(db: WorkspaceDatabase, id: string): void {
  db.prepare('DELETE FROM templates WHERE template_id = ?').run(id);
}
