import { createHash } from 'node:crypto';
import { Buffer } from 'node:buffer';
import type { Picture } from '../../shared/model/picture.ts';
import type { WorkspaceDatabase } from './database.ts';
import { writeTransaction } from './write-transaction.ts';

/** Keeps a picture and answers its id: the same picture twice is one. What no story tells of any more goes. */
export function savePicture(db: WorkspaceDatabase, picture: Picture, nowIso: string): string {
  const bytes = Buffer.from(picture.data, 'base64');
  const id = createHash('sha256').update(bytes).digest('hex');
  writeTransaction(db, () => {
    removeUnused(db, nowIso);
    db.prepare(
      `INSERT INTO pictures (picture_id, format, width, height, bytes, added_at) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT (picture_id) DO UPDATE SET added_at = excluded.added_at`,
    ).run(id, picture.format, picture.width, picture.height, bytes, nowIso);
  });
  return id;
}

/** null: the workspace does not keep it. */
export function readPicture(db: WorkspaceDatabase, id: string): Picture | null {
  const row = db
    .prepare<[string], Omit<Picture, 'data'> & { readonly bytes: Buffer }>(
      'SELECT format, width, height, bytes FROM pictures WHERE picture_id = ?',
    )
    .get(id);
  if (row === undefined) return null;
  const { bytes, ...picture } = row;
  return { ...picture, data: bytes.toString('base64') };
}

/**
 * Neither on a slide, nor in a step that can be taken back, nor in a template. One of today may be waiting for the
 * save of its slide.
 */
function removeUnused(db: WorkspaceDatabase, nowIso: string): void {
  db.prepare(
    `DELETE FROM pictures WHERE added_at < date(?)
       AND NOT EXISTS (SELECT 1 FROM slides WHERE instr(content, picture_id) > 0)
       AND NOT EXISTS (SELECT 1 FROM story_steps WHERE instr(content, picture_id) > 0)
       AND NOT EXISTS (SELECT 1 FROM templates WHERE instr(content, picture_id) > 0)`,
  ).run(nowIso);
}
