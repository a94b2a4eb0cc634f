import { z } from 'zod';
import {
  boundsOf,
  ringSchema,
  type AreaShape,
  type Bounds,
  type MapLevel,
  type MapShapes,
} from '../../shared/model/map-shapes.ts';
import type { ShapesContent } from '../../shared/model/register.ts';
import type { WorkspaceDatabase } from './database.ts';
import { readJson } from './json-column.ts';

/** Where these areas lie, and what lies beside them, on the newest map of their level; null without a map. */
export function findShapes(
  db: WorkspaceDatabase,
  level: MapLevel,
  codes: readonly string[],
): MapShapes | null {
  const map = db
    .prepare<[MapLevel], { readonly deliveryId: number; readonly year: number | null }>(
      `SELECT delivery_id AS deliveryId, year FROM maps WHERE level = ? ORDER BY delivery_id DESC LIMIT 1`,
    )
    .get(level);
  if (map === undefined) return null;
  const areas = listAsked(db, map.deliveryId, codes);
  const bounds = boundsOf(areas);
  if (bounds === null) return { year: map.year, areas, around: [] };
  const asked = new Set(codes);
  const beside = listWithin(db, map.deliveryId, widen(bounds));
  return { year: map.year, areas, around: beside.filter(({ code }) => !asked.has(code)) };
}

/** Writes a map; part of saveRegister's transaction. */
export function insertShapes(db: WorkspaceDatabase, deliveryId: number, content: ShapesContent): void {
  db.prepare('INSERT INTO maps (delivery_id, level, year) VALUES (?, ?, ?)').run(
    deliveryId,
    content.level,
    content.year,
  );
  const insert = db.prepare(
    `INSERT INTO area_shapes (delivery_id, code, name, west, south, east, north, rings)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  for (const shape of content.shapes) {
    const bounds = boundsOf([shape]);
    if (bounds === null) throw new Error(`${shape.code} has no points.`);
    const { west, south, east, north } = bounds;
    insert.run(deliveryId, shape.code, shape.name, west, south, east, north, JSON.stringify(shape.rings));
  }
}

function listAsked(db: WorkspaceDatabase, deliveryId: number, codes: readonly string[]): AreaShape[] {
  const find = db.prepare<[number, string], ShapeRow>(
    'SELECT code, name, rings FROM area_shapes WHERE delivery_id = ? AND code = ?',
  );
  return codes.flatMap((code) => {
    const row = find.get(deliveryId, code);
    return row === undefined ? [] : [readShape(row)];
  });
}

function listWithin(db: WorkspaceDatabase, deliveryId: number, bounds: Bounds): AreaShape[] {
  return db
    .prepare<[number, number, number, number, number], ShapeRow>(
      `SELECT code, name, rings FROM area_shapes
       WHERE delivery_id = ? AND west <= ? AND east >= ? AND south <= ? AND north >= ? ORDER BY code`,
    )
    .all(deliveryId, bounds.east, bounds.west, bounds.north, bounds.south)
    .map(readShape);
}

/** A frame is seldom as wide as the areas: what shows beside them is drawn too. */
function widen({ west, south, east, north }: Bounds): Bounds {
  const [wide, high] = [(east - west) / 2, (north - south) / 4];
  return { west: west - wide, east: east + wide, south: south - high, north: north + high };
}

interface ShapeRow {
  readonly code: string;
  readonly name: string;
  readonly rings: string;
}

function readShape({ code, name, rings }: ShapeRow): AreaShape {
  return { code, name, rings: readJson(ringsSchema, rings) };
}

const ringsSchema = z.array(ringSchema).readonly();
