import { z } from 'zod';
import { canonicalJson } from '../../shared/base/canonical-json.ts';
import { areaSchema, type Area } from '../../shared/model/area.ts';
import type { School } from '../../shared/model/columns.ts';
import { indicatorSchema, type Indicator } from '../../shared/model/indicator.ts';
import { listAreas, putAreas } from './areas.ts';
import type { WorkspaceDatabase } from './database.ts';
import { listIndicators, putIndicators } from './indicators.ts';
import { readJson } from './json-column.ts';
import { removeOrphans } from './remove-orphans.ts';
import { listAskedSchools, putSchools } from './schools.ts';

/** What all deliveries together tell of schools, areas and indicators; merged, so no delivery owns any of it. */
export interface Knowledge {
  readonly schools: readonly School[];
  readonly areas: readonly Area[];
  readonly indicators: readonly Indicator[];
}

export function readKnowledge(db: WorkspaceDatabase): Knowledge {
  return { schools: listAskedSchools(db), areas: listAreas(db), indicators: listIndicators(db) };
}

/** Keeps what a replacement changed since `before`, so that it can be undone; part of its transaction. */
export function saveKnowledgeChanges(db: WorkspaceDatabase, deliveryId: number, before: Knowledge): void {
  const insert = db.prepare(
    'INSERT INTO replaced_knowledge (delivery_id, subject, name, before, after) VALUES (?, ?, ?, ?, ?)',
  );
  const after = readKnowledge(db);
  const save = <Item>(
    subject: Subject,
    nameOf: (item: Item) => string,
    was: readonly Item[],
    is: readonly Item[],
  ) => {
    const earlier = new Map(was.map((item) => [nameOf(item), canonicalJson(item)]));
    for (const item of is) {
      const [old, text] = [earlier.get(nameOf(item)) ?? null, canonicalJson(item)];
      if (old !== text) insert.run(deliveryId, subject, nameOf(item), old, text);
    }
  };
  save('school', schoolName, before.schools, after.schools);
  save('area', areaName, before.areas, after.areas);
  save('indicator', indicatorName, before.indicators, after.indicators);
}

/**
 * The knowledge as it is without a replacement. What a later delivery changed again stays: that one says so too, and
 * keeps its word.
 */
export function knowledgeBefore(db: WorkspaceDatabase, deliveryId: number): Knowledge {
  const changes = readChanges(db, deliveryId);
  const { schools, areas, indicators } = readKnowledge(db);
  return {
    schools: takeBack(schools, schoolName, changes.school, schoolSchema),
    areas: takeBack(areas, areaName, changes.area, areaSchema),
    indicators: takeBack(indicators, indicatorName, changes.indicator, indicatorSchema),
  };
}

/** Puts back the knowledge of before a replacement; call it when its delivery is gone, with what `knowledgeBefore` told. */
export function restoreKnowledge(db: WorkspaceDatabase, before: Knowledge): void {
  const now = readKnowledge(db);
  putSchools(db, changed(now.schools, before.schools));
  putAreas(db, changed(now.areas, before.areas));
  putIndicators(db, changed(now.indicators, before.indicators));
  removeOrphans(db, {
    schools: absent(now.schools, before.schools, schoolName),
    areas: absent(now.areas, before.areas, ({ code }) => code),
    indicators: absent(now.indicators, before.indicators, indicatorName),
  });
}

type Subject = 'school' | 'area' | 'indicator';

interface KnowledgeChange {
  readonly subject: Subject;
  readonly name: string;
  /** null: it was not known. */
  readonly before: string | null;
  readonly after: string;
}

function readChanges(
  db: WorkspaceDatabase,
  deliveryId: number,
): Readonly<Record<Subject, ReadonlyMap<string, KnowledgeChange>>> {
  const all = db
    .prepare<[number], KnowledgeChange>(
      'SELECT subject, name, before, after FROM replaced_knowledge WHERE delivery_id = ?',
    )
    .all(deliveryId);
  const of = (subject: Subject) =>
    new Map(all.filter((change) => change.subject === subject).map((change) => [change.name, change]));
  return { school: of('school'), area: of('area'), indicator: of('indicator') };
}

function takeBack<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  changes: ReadonlyMap<string, KnowledgeChange>,
  schema: z.ZodType<Item>,
): readonly Item[] {
  return items.flatMap((item) => {
    const change = changes.get(nameOf(item));
    if (change === undefined || change.after !== canonicalJson(item)) return [item];
    return change.before === null ? [] : [readJson(schema, change.before)];
  });
}

function changed<Item>(now: readonly Item[], before: readonly Item[]): readonly Item[] {
  const known = new Set(now.map(canonicalJson));
  return before.filter((item) => !known.has(canonicalJson(item)));
}

/** Names of what is there now and was not before. */
function absent<Item>(
  now: readonly Item[],
  before: readonly Item[],
  nameOf: (item: Item) => string,
): readonly string[] {
  const known = new Set(before.map(nameOf));
  return now.map(nameOf).filter((name) => !known.has(name));
}

const schoolName = ({ code }: School): string => code;
const areaName = ({ level, code }: Area): string => `${level}|${code}`;
const indicatorName = ({ code }: Indicator): string => code;

const schoolSchema: z.ZodType<School> = z.object({
  code: z.string(),
  name: z.string(),
  municipality: z.string().nullable(),
  district: z.string().nullable(),
});
