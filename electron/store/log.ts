import { z } from 'zod';
import type { WorkspaceDatabase } from './database.ts';
import { readJson } from './json-column.ts';
import { writeTransaction } from './write-transaction.ts';

export interface LogEntry {
  /** ISO date and time. */
  readonly at: string;
  readonly kind: 'import' | 'remove' | 'export';
  readonly detail: object;
}

/** What was imported, removed and exported, and when: the accountability the AVG asks for. */
export function appendLog(db: WorkspaceDatabase, { at, kind, detail }: LogEntry): void {
  writeTransaction(db, () =>
    db
      .prepare<[string, string, string]>('INSERT INTO log (at, kind, detail) VALUES (?, ?, ?)')
      .run(at, kind, JSON.stringify(detail)),
  );
}

/** Oldest first. */
export function listLog(db: WorkspaceDatabase): LogEntry[] {
  return db
    .prepare<[], LogRow>('SELECT at, kind, detail FROM log ORDER BY log_id')
    .all()
    .map(({ at, kind, detail }) => ({ at, kind, detail: readJson(detailSchema, detail) }));
}

interface LogRow {
  readonly at: string;
  readonly kind: LogEntry['kind'];
  readonly detail: string;
}

const detailSchema = z.record(z.string(), z.unknown());
