import { expect, it } from 'vitest';
import { inNewWorkspace } from './examples.ts';

const advice = [
  'The schema differs from tests/store/schema.sql.',
  'Shipped migrations are never edited: add a new file to electron/store/migrations and to migrations.ts,',
  'then run: npx vitest run tests/store/schema.test.ts --update',
].join('\n');

it('has the schema everyone agreed on', async () => {
  const schema = inNewWorkspace(({ db }) => {
    const statements = db
      .prepare<[], string>(
        `SELECT trim(sql) FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY type DESC, name`,
      )
      .pluck()
      .all();
    const version = String(db.pragma('user_version', { simple: true }));
    return [`-- user_version ${version}`, ...statements.map((sql) => `${sql};`), ''].join('\n\n');
  });
  await expect(schema, advice).toMatchFileSnapshot('schema.sql');
});

it('checks the type of every value: all tables are STRICT', () => {
  inNewWorkspace(({ db }) => {
    const loose = db
      .prepare(
        `SELECT name FROM pragma_table_list WHERE schema = 'main' AND strict = 0 AND name NOT LIKE 'sqlite_%'`,
      )
      .all();
    expect(loose).toEqual([]);
  });
});
