import type { School } from '../../shared/model/columns.ts';
import type { ListedSchool } from '../../shared/model/register.ts';
import type { WorkspaceDatabase } from './database.ts';
import { mergeListedSchool, mergeSchool } from './merge-knowledge.ts';

/**
 * All schools by name: those of the answers, and what school lists say of them on top, the newest list
 * last. Merged at reading, so that removing a list brings back what stood before.
 */
export function listSchools(
  db: WorkspaceDatabase,
  asked: readonly School[] = listAskedSchools(db),
): ListedSchool[] {
  const byName = new Intl.Collator('nl', { numeric: true });
  const schools = new Map<string, ListedSchool>();
  for (const school of asked) schools.set(school.code, { ...school, brin: null, enrolment: null });
  for (const row of db
    .prepare<[], ListedRow>('SELECT * FROM listed_schools ORDER BY delivery_id')
    .iterate()) {
    const listed = readListedSchool(row);
    const earlier = schools.get(listed.code);
    schools.set(listed.code, earlier === undefined ? listed : mergeListedSchool(earlier, listed));
  }
  return [...schools.values()].sort((a, b) => byName.compare(a.name, b.name));
}

/** What the answers themselves suggest of their schools. */
export function listAskedSchools(db: WorkspaceDatabase): School[] {
  return db.prepare<[], School>('SELECT code, name, municipality, district FROM schools').all();
}

/** Adds what a delivery knows of its schools; part of saveDelivery's transaction. */
export function mergeSchools(db: WorkspaceDatabase, schools: readonly School[]): void {
  const find = db.prepare<[string], School>('SELECT * FROM schools WHERE code = ?');
  const known = new Map<string, School>();
  for (const school of schools) {
    const earlier = known.get(school.code) ?? find.get(school.code);
    known.set(school.code, earlier ? mergeSchool(earlier, school) : school);
  }
  putSchools(db, [...known.values()]);
}

/** Writes schools as they are, in place of what was known of them. */
export function putSchools(db: WorkspaceDatabase, schools: readonly School[]): void {
  const write = db.prepare(
    'INSERT OR REPLACE INTO schools (code, name, municipality, district) VALUES (?, ?, ?, ?)',
  );
  for (const { code, name, municipality, district } of schools) write.run(code, name, municipality, district);
}

/** Writes a school list; part of saveDelivery's transaction. */
export function insertListedSchools(
  db: WorkspaceDatabase,
  deliveryId: number,
  schools: readonly ListedSchool[],
): void {
  const insert = db.prepare(
    `INSERT INTO listed_schools (delivery_id, code, name, brin, municipality, district, enrolled_klas_2,
       enrolled_klas_4, enrolled_year) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  for (const { code, name, brin, municipality, district, enrolment } of schools) {
    const { klas2 = null, klas4 = null, year = null } = enrolment ?? {};
    insert.run(deliveryId, code, name, brin, municipality, district, klas2, klas4, year);
  }
}

interface ListedRow extends School {
  readonly brin: string | null;
  readonly enrolled_klas_2: number | null;
  readonly enrolled_klas_4: number | null;
  readonly enrolled_year: number | null;
}

function readListedSchool(row: ListedRow): ListedSchool {
  const { code, name, brin, municipality, district } = row;
  const { enrolled_klas_2: klas2, enrolled_klas_4: klas4, enrolled_year: year } = row;
  const enrolment = klas2 === null && klas4 === null ? null : { klas2, klas4, year };
  return { code, name, brin, municipality, district, enrolment };
}
