import {
  defaultSettings,
  workspaceSettingsSchema,
  type WorkspaceSettings,
} from '../../shared/model/workspace.ts';
import type { WorkspaceDatabase } from './database.ts';
import { writeTransaction } from './write-transaction.ts';

/** The settings that stand in the file as they are; the others are JSON. */
const plainTexts: readonly string[] = ['organisation', 'psu', 'disclosure'];

/** The settings of the workspace; what was never set has its default. */
export function readSettings(db: WorkspaceDatabase): WorkspaceSettings {
  const rows = db.prepare<[], { key: string; value: string }>('SELECT key, value FROM settings').all();
  const stored = Object.fromEntries(
    rows.map(({ key, value }): [string, unknown] => [
      key,
      plainTexts.includes(key) ? value : JSON.parse(value),
    ]),
  );
  return workspaceSettingsSchema.parse({ ...defaultSettings, ...stored });
}

export function writeSettings(db: WorkspaceDatabase, settings: WorkspaceSettings): void {
  const write = db.prepare<[string, string]>(
    'INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  );
  writeTransaction(db, () => {
    for (const [key, value] of Object.entries(settings)) {
      write.run(key, typeof value === 'string' && plainTexts.includes(key) ? value : JSON.stringify(value));
    }
  });
}

export function readWorkspaceName(db: WorkspaceDatabase): string {
  const row = db.prepare<[], { value: string }>(`SELECT value FROM meta WHERE key = 'name'`).get();
  if (row === undefined) throw new Error(`A workspace without a name: ${db.name}`);
  return row.value;
}

export function writeWorkspaceName(db: WorkspaceDatabase, name: string): void {
  db.prepare<[string]>(
    `INSERT INTO meta (key, value) VALUES ('name', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
  ).run(name);
}
