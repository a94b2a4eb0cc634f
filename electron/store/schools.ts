import type { School } from '../../shared/model/columns.ts';
import type { WorkspaceDatabase } from './database.ts';
import { mergeSchool } from './merge-knowledge.ts';

/** All schools by name. */
export function listSchools(db: WorkspaceDatabase): School[] {
  const byName = new Intl.Collator('nl', { numeric: true });
  return db
    .prepare<[], School>('SELECT code, name, municipality, district FROM schools')
    .all()
    .sort((a, b) => byName.compare(a.name, b.name));
}

/** Adds what a delivery knows of its schools; part of saveDelivery's transaction. */
export function mergeSchools(db: WorkspaceDatabase, schools: readonly School[]): void {
  const find = db.prepare<[string], School>('SELECT * FROM schools WHERE code = ?');
  const write = db.prepare(
    'INSERT OR REPLACE INTO schools (code, name, municipality, district) VALUES (?, ?, ?, ?)',
  );
  for (const school of schools) {
    const earlier = find.get(school.code);
    const { code, name, municipality, district } = earlier ? mergeSchool(earlier, school) : school;
    write.run(code, name, municipality, district);
  }
}
