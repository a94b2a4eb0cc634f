import { z } from 'zod';
import { levelWeightsSchema, type LevelWeights } from '../../shared/model/area.ts';
import type { DatasetSummary } from '../../shared/model/dataset.ts';
import { issueSchema } from '../../shared/model/issue.ts';
import type { WorkspaceDatabase } from './database.ts';
import { readJson } from './json-column.ts';

/** One wave of one delivery, as analysis needs it. */
export interface StoredDataset {
  readonly datasetId: number;
  readonly deliveryId: number;
  readonly kind: 'microdata' | 'aggregate';
  readonly wave: number;
  readonly rows: number;
  readonly title: string;
  readonly population: string;
  readonly fileName: string;
  readonly hash: string;
  readonly importedAt: string;
  readonly weightColumn: string | null;
  /** Of levels with a weight of their own. */
  readonly levelWeights: LevelWeights;
  readonly fictitious: boolean;
  /** Rows that do not count, and why. */
  readonly setAside: readonly { readonly reason: string; readonly rows: number }[];
}

/**
 * By wave, then in order of import. Of a wave that was delivered again only the newest; with `before` as it was before
 * that delivery came.
 */
export function listStoredDatasets(db: WorkspaceDatabase, before: number | null = null): StoredDataset[] {
  return db
    .prepare<
      [{ before: number | null }],
      WithFlag<Omit<StoredDataset, ListColumn>> & Record<ListColumn, string>
    >(
      `SELECT dataset_id AS datasetId, delivery_id AS deliveryId, kind, wave, row_count AS rows, title, population,
         file_name AS fileName, hash, imported_at AS importedAt, weight_column AS weightColumn,
         level_weights AS levelWeights, set_aside AS setAside, fictitious
       FROM datasets JOIN deliveries USING (delivery_id)
       WHERE (replaced_by IS NULL AND delivery_id IS NOT @before) OR replaced_by = @before
       ORDER BY wave, dataset_id`,
    )
    .all({ before })
    .map((row) => ({
      ...row,
      fictitious: row.fictitious === 1,
      levelWeights: readJson(levelWeightsSchema, row.levelWeights),
      setAside: readJson(setAsideSchema, row.setAside),
    }));
}

/** The same, as listed on the page Gegevens: with counts of columns, indicators, schools and municipalities. */
export function listDatasets(db: WorkspaceDatabase): DatasetSummary[] {
  return db
    .prepare<[], WithFlag<Omit<DatasetSummary, 'warnings' | 'replaced'>> & { readonly warnings: string }>(
      `SELECT dataset_id AS datasetId, delivery_id AS deliveryId, kind, title, wave, row_count AS rows,
         CASE kind WHEN 'microdata' THEN ${countVariables} ELSE ${countPublished} END AS columns,
         CASE kind WHEN 'microdata' THEN ${countIndicators} ELSE ${countPublished} END AS indicators,
         ${countAreas('school')} AS schools, ${countAreas('municipality')} AS municipalities,
         weight_column AS weightColumn, file_name AS fileName, imported_at AS importedAt, fictitious, warnings
       FROM datasets AS d JOIN deliveries USING (delivery_id)
       WHERE replaced_by IS NULL
       ORDER BY wave, dataset_id`,
    )
    .all()
    .map((row) => ({
      ...row,
      fictitious: row.fictitious === 1,
      warnings: readJson(warningsSchema, row.warnings),
    }));
}

const countVariables = '(SELECT count(*) FROM variables WHERE dataset_id = d.dataset_id)';
const countIndicators = '(SELECT count(DISTINCT indicator) FROM variables WHERE dataset_id = d.dataset_id)';
const countPublished =
  '(SELECT count(DISTINCT indicator) FROM published_cells WHERE dataset_id = d.dataset_id)';

function countAreas(level: 'school' | 'municipality'): string {
  return `(SELECT count(*) FROM area_codes
           WHERE delivery_id = d.delivery_id AND year = d.wave AND level = '${level}')`;
}

/** Stored as JSON text. */
type ListColumn = 'levelWeights' | 'setAside';

type WithFlag<Row> = Omit<Row, 'fictitious'> & { readonly fictitious: 0 | 1 };

const setAsideSchema = z
  .array(z.object({ reason: z.string(), rows: z.number().int() }).readonly())
  .readonly();
const warningsSchema = z.array(issueSchema).readonly();
