// npm run bench: installs the rivals beside the bench, builds the app, measures both in one run.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ensureBuild } from './lib/ensure-build.mjs';
import { ensureInstall } from './lib/ensure-install.mjs';
import { root } from './lib/paths.mjs';
import { must } from './lib/run.mjs';

await ensureInstall();
await ensureBuild();
if (!existsSync(path.join(root, 'tests/bench/node_modules/@duckdb/node-api'))) {
  await must('De vergelijking (DuckDB) is niet te installeren.', 'npm', ['ci', '--prefix', 'tests/bench']);
}
await must('De meting is afgebroken.', 'node', [
  '--expose-gc',
  'tests/bench/run.ts',
  ...process.argv.slice(2),
]);
