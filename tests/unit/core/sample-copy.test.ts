import Database from 'better-sqlite3';
import { expect, it, onTestFinished } from 'vitest';
import type { WorkspaceSummary } from '../../../shared/model/workspace.ts';
import { createTestCore, openSampleCopy } from '../../support/test-core.ts';

// Most tests ask a copy of one loaded sample: what they say of the sample holds only while that is the same.
it('opens the sample for tests as loading it does: the same workspace, row by row', async () => {
  const [loading, copying] = [createTestCore(), createTestCore()];
  onTestFinished(loading.dispose);
  onTestFinished(copying.dispose);
  const answer = await loading.core.dispatch('sample.load', {}, 'load');
  if (!answer.ok) throw new Error(answer.issue.title);
  const loaded = answer.value as WorkspaceSummary;
  const copied = await openSampleCopy(copying);
  const elsewhere = { path: expect.stringContaining(copying.folder) as unknown };
  expect(copied).toEqual({ ...loaded, ...elsewhere });

  const [stateLoaded, stateCopied] = await Promise.all(
    [loading, copying].map(({ core }) => core.dispatch('app.state', {}, 'state')),
  );
  expect(stateCopied).toEqual(
    JSON.parse(JSON.stringify(stateLoaded).replaceAll(loading.folder, copying.folder)),
  );
  for (const { core } of [loading, copying]) core.close();
  expect(rowsIn(copied.path)).toEqual(rowsIn(loaded.path));
});

/** Every table with its rows. */
function rowsIn(file: string): Readonly<Record<string, readonly unknown[]>> {
  const db = new Database(file);
  const tables = db.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all();
  const rows = Object.fromEntries(
    tables.map((name) => [name, db.prepare(`SELECT * FROM "${name}"`).raw().all()]),
  );
  db.close();
  return rows;
}
