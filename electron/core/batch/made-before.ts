import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { canonicalJson } from '../../../shared/base/canonical-json.ts';
import type { ExportFormat } from '../../../shared/model/export-format.ts';
import type { WrittenFile } from '../../exporting/write-together.ts';
import type { WorkspaceDatabase } from '../../store/database.ts';
import { listStoredDatasets } from '../../store/datasets.ts';
import { listLog } from '../../store/log.ts';
import { listRegisters } from '../../store/registers.ts';
import { readSettings } from '../../store/settings.ts';
import { readSlideTemplate } from '../../store/slide-template.ts';

/** A report that was made, as the log of the workspace keeps it. */
const madeSchema = z.object({
  batch: z.object({
    mark: z.string(),
    code: z.string(),
    formats: z.array(z.string()),
    files: z.array(z.object({ path: z.string(), bytes: z.number(), changedMs: z.number() })),
    slides: z.number().int(),
    sentences: z.number().int(),
    dropped: z.number().int(),
  }),
});
export type MadeReport = z.infer<typeof madeSchema>['batch'];

/** The same as long as every report would be: made of what they are made of, the figures, the settings and the look. */
export function markOfBatch(db: WorkspaceDatabase, made: unknown, version: string): string {
  const parts = [version, made, listStoredDatasets(db), listRegisters(db), readSettings(db)];
  return createHash('sha256')
    .update(canonicalJson(parts))
    .update(readSlideTemplate(db)?.package ?? '')
    .digest('base64url');
}

export interface MadeBefore {
  /** The newest report of each area that lies there whole, in all that is asked. */
  readonly whole: ReadonlyMap<string, MadeReport>;
  /** Every file of any of them that lies there as it was made: it may be made again. */
  readonly own: ReadonlySet<string>;
}

export const nothingBefore: MadeBefore = { whole: new Map(), own: new Set() };

/** What was made under this mark in this folder. */
export async function findMadeBefore(
  db: WorkspaceDatabase,
  mark: string,
  folder: string,
  formats: readonly ExportFormat[],
): Promise<MadeBefore> {
  const whole = new Map<string, MadeReport>();
  const own = new Set<string>();
  for (const { kind, detail } of listLog(db)) {
    const { data } = madeSchema.safeParse(detail);
    if (kind !== 'export' || data?.batch.mark !== mark) continue;
    const { batch } = data;
    if (!batch.files.every((file) => path.dirname(file.path) === path.resolve(folder))) continue;
    const there = await filesThere(batch.files);
    for (const file of there) own.add(file.path);
    const isWhole = there.length === batch.files.length;
    if (isWhole && formats.every((format) => batch.formats.includes(format))) whole.set(batch.code, batch);
  }
  return { whole, own };
}

/** What tells a file from another in its place: its size, and when it was written. */
export async function tracesOf(files: readonly WrittenFile[]): Promise<MadeReport['files']> {
  const found = await Promise.all(files.map(({ path }) => stat(path).catch(() => null)));
  // One that is gone at once is not there at the next run either.
  return files.map(({ path, bytes }, index) => ({ path, bytes, changedMs: found[index]?.mtimeMs ?? 0 }));
}

/** Those that lie there as they were made. */
async function filesThere(files: MadeReport['files']): Promise<MadeReport['files']> {
  const found = await Promise.all(files.map(({ path }) => stat(path).catch(() => null)));
  return files.filter(
    ({ bytes, changedMs }, index) => found[index]?.size === bytes && found[index].mtimeMs === changedMs,
  );
}
