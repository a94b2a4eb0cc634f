import { z } from 'zod';
import { layoutSchema } from '../../shared/model/dataset.ts';
import { ringSchema, type MapLevel } from '../../shared/model/map-shapes.ts';
import type { ShapesContent } from '../../shared/model/register.ts';
import type { WorkspaceDatabase } from './database.ts';
import { readJson } from './json-column.ts';

/** A map as it was read in, to be saved again elsewhere. */
export interface StoredMap {
  readonly content: ShapesContent;
  readonly importedAt: string;
}

/** The newest map of each level: the one that is drawn. */
export function listMaps(db: WorkspaceDatabase): StoredMap[] {
  return db
    .prepare<[], MapRow>(
      `SELECT delivery_id AS deliveryId, level, year, title, file_name AS fileName, hash, bytes, layout, fictitious,
         population, imported_at AS importedAt
       FROM maps JOIN deliveries USING (delivery_id)
       WHERE delivery_id IN (SELECT max(delivery_id) FROM maps GROUP BY level) ORDER BY delivery_id`,
    )
    .all()
    .map(({ deliveryId, importedAt, layout, fictitious, ...row }) => ({
      importedAt,
      content: {
        ...row,
        kind: 'shapes',
        layout: readJson(layoutSchema, layout),
        fictitious: fictitious === 1,
        // How its columns were read matters to the next delivery only.
        mappingJson: '{}',
        warnings: [],
        areas: [],
        shapes: listShapes(db, deliveryId),
      },
    }));
}

function listShapes(db: WorkspaceDatabase, deliveryId: number): ShapesContent['shapes'] {
  return db
    .prepare<[number], { code: string; name: string; rings: string }>(
      'SELECT code, name, rings FROM area_shapes WHERE delivery_id = ? ORDER BY code',
    )
    .all(deliveryId)
    .map(({ rings, ...shape }) => ({ ...shape, rings: readJson(ringsSchema, rings) }));
}

interface MapRow {
  readonly deliveryId: number;
  readonly level: MapLevel;
  readonly year: number | null;
  readonly title: string;
  readonly fileName: string;
  readonly hash: string;
  readonly bytes: number;
  readonly layout: string;
  readonly fictitious: 0 | 1;
  readonly population: string;
  readonly importedAt: string;
}

const ringsSchema = z.array(ringSchema).readonly();
