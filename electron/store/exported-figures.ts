import { z } from 'zod';
import { municipalityOfSchools, type LatticeLevel } from '../../shared/disclosure/lattice-level.ts';
import { levels } from '../../shared/model/area.ts';
import { markKeySchema, type MarkKey } from '../../shared/model/figure.ts';
import type { WorkspaceDatabase } from './database.ts';
import { writeTransaction } from './write-transaction.ts';

/** A figure that went out, or what a comparison told, and the dataset it was counted in. */
export interface ExportedFigure {
  readonly datasetId: number;
  readonly key: ExportedKey;
}

/** Stands for the indicator where a number of respondents went out: who took part, whatever they answered. */
export const whoTookPart = '';

export type ExportedKey = Omit<MarkKey, 'level'> & { readonly level: LatticeLevel };

/** Remembers what goes out; what went out before keeps its date. */
export function saveExportedFigures(
  db: WorkspaceDatabase,
  figures: readonly ExportedFigure[],
  at: string,
): void {
  const insert = db.prepare<(string | number)[]>(
    `INSERT INTO exported_figures (dataset_id, indicator, level, area_code, group_variable, group_code,
       category, measure, first_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
  );
  writeTransaction(db, () => {
    let added = 0;
    for (const { datasetId, key } of figures) {
      const group = [key.groupVariable ?? '', key.group ?? '', key.category ?? '', key.measure ?? ''];
      const { changes } = insert.run(datasetId, key.indicator, key.level, key.areaCode, ...group, at);
      added += changes;
    }
    if (added > 0) renewStamp(db);
  });
}

/** What went out of one dataset. */
export function listExportedFigures(db: WorkspaceDatabase, datasetId: number): ExportedKey[] {
  return db
    .prepare<[number], Row>(
      `SELECT indicator, level, area_code AS areaCode, wave, nullif(group_variable, '') AS groupVariable,
         nullif(group_code, '') AS "group", nullif(category, '') AS category, nullif(measure, '') AS measure
       FROM exported_figures JOIN datasets USING (dataset_id) WHERE dataset_id = ?
       ORDER BY indicator, level, area_code, group_variable, group_code, category, measure`,
    )
    .all(datasetId)
    .map(({ category, measure, ...key }) =>
      exportedKeySchema.parse({
        ...key,
        ...(category === null ? {} : { category }),
        ...(measure === null ? {} : { measure }),
      }),
    );
}

/** Another text, in any workspace, whenever a figure went out for the first time; '': none ever did. */
export function readExportStamp(db: WorkspaceDatabase): string {
  const row = db.prepare<[], { value: string }>(`SELECT value FROM meta WHERE key = 'exported'`).get();
  return row?.value ?? '';
}

function renewStamp(db: WorkspaceDatabase): void {
  db.prepare(
    `INSERT INTO meta (key, value) VALUES ('exported', hex(randomblob(16)))
     ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
  ).run();
}

const exportedKeySchema = z
  .object({ ...markKeySchema.unwrap().shape, level: z.enum([...levels, municipalityOfSchools]) })
  .readonly();

type Row = Readonly<Record<'category' | 'measure', string | null>> & Readonly<Record<string, unknown>>;
