import type { WorkspaceDatabase } from './database.ts';

/** The PowerPoint that slides are written on, packed as `packTemplate` does. */
export interface KeptTemplate {
  readonly fileName: string;
  readonly package: Uint8Array;
}

/** In the place of the one before. */
export function saveSlideTemplate(db: WorkspaceDatabase, template: KeptTemplate, nowIso: string): void {
  db.prepare(
    `INSERT INTO slide_template (only_one, file_name, package, added_at) VALUES (1, ?, ?, ?)
     ON CONFLICT (only_one) DO UPDATE SET file_name = excluded.file_name, package = excluded.package,
       added_at = excluded.added_at`,
  ).run(template.fileName, template.package, nowIso);
}

export function readSlideTemplate(db: WorkspaceDatabase): KeptTemplate | null {
  const row = db.prepare<[], KeptTemplate>('SELECT file_name AS fileName, package FROM slide_template').get();
  return row ?? null;
}

export function removeSlideTemplate(db: WorkspaceDatabase): void {
  db.prepare('DELETE FROM slide_template').run();
}
