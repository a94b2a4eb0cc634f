import { levels, type Area } from '../../shared/model/area.ts';
import type { WorkspaceDatabase } from './database.ts';
import { mergeArea } from './merge-knowledge.ts';

/** All areas, from large to small, by name. */
export function listAreas(db: WorkspaceDatabase): Area[] {
  const byName = new Intl.Collator('nl', { numeric: true });
  return db
    .prepare<[], AreaRow>('SELECT level, code, name, parent, known FROM areas')
    .all()
    .map(readArea)
    .sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level) || byName.compare(a.name, b.name));
}

/** Adds what a delivery knows of its areas; part of saveDelivery's transaction. */
export function mergeAreas(db: WorkspaceDatabase, areas: readonly Area[]): void {
  const find = db.prepare<[string, string], AreaRow>('SELECT * FROM areas WHERE level = ? AND code = ?');
  const known = new Map<string, Area>();
  for (const area of areas) {
    const name = `${area.level}|${area.code}`;
    const row = find.get(area.level, area.code);
    const earlier = known.get(name) ?? (row && readArea(row));
    known.set(name, earlier ? mergeArea(earlier, area) : area);
  }
  putAreas(db, [...known.values()]);
}

/** Writes areas as they are, in place of what was known of them. */
export function putAreas(db: WorkspaceDatabase, areas: readonly Area[]): void {
  const write = db.prepare(
    'INSERT OR REPLACE INTO areas (level, code, name, parent, known) VALUES (?, ?, ?, ?, ?)',
  );
  for (const { level, code, name, parent, known } of areas)
    write.run(level, code, name, parent, known ? 1 : 0);
}

interface AreaRow extends Omit<Area, 'known'> {
  readonly known: 0 | 1;
}

function readArea(row: AreaRow): Area {
  return { ...row, known: row.known === 1 };
}
