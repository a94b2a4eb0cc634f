import { z } from 'zod';
import { issueSchema } from '../../shared/model/issue.ts';
import type { RegisterSummary } from '../../shared/model/register.ts';
import type { WorkspaceDatabase } from './database.ts';
import { readJson } from './json-column.ts';

/** School lists, populations and maps, as listed on the page Gegevens: in order of import. */
export function listRegisters(db: WorkspaceDatabase): RegisterSummary[] {
  return db
    .prepare<[], RegisterRow>(
      `SELECT delivery_id AS deliveryId, kind, title, file_name AS fileName, imported_at AS importedAt, fictitious,
         CASE kind
           WHEN 'school-list' THEN (SELECT count(*) FROM listed_schools WHERE delivery_id = d.delivery_id)
           WHEN 'shapes' THEN (SELECT count(*) FROM area_shapes WHERE delivery_id = d.delivery_id)
           ELSE (SELECT count(DISTINCT area_code) FROM population_counts WHERE delivery_id = d.delivery_id)
         END AS places,
         (SELECT json_group_array(year) FROM (
            SELECT enrolled_year AS year FROM listed_schools
            WHERE delivery_id = d.delivery_id AND enrolled_year IS NOT NULL
            UNION SELECT year FROM population_counts WHERE delivery_id = d.delivery_id
            UNION SELECT year FROM maps WHERE delivery_id = d.delivery_id AND year IS NOT NULL
            ORDER BY year)) AS years,
         warnings
       FROM deliveries AS d WHERE kind IN ('school-list', 'population', 'shapes') ORDER BY delivery_id`,
    )
    .all()
    .map((row) => ({
      ...row,
      fictitious: row.fictitious === 1,
      years: readJson(yearsSchema, row.years),
      warnings: readJson(warningsSchema, row.warnings),
    }));
}

interface RegisterRow extends Omit<RegisterSummary, 'fictitious' | 'years' | 'warnings'> {
  readonly fictitious: 0 | 1;
  readonly years: string;
  readonly warnings: string;
}

const yearsSchema = z.array(z.number().int()).readonly();
const warningsSchema = z.array(issueSchema).readonly();
