// Everything that must hold: types, lint, unit, store, contract, charts, security and end-to-end tests.
// Ends with one line: N passed, N failed. Exit code 1 when anything failed.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowser } from './lib/ensure-browser.mjs';
import { ensureBuild } from './lib/ensure-build.mjs';
import { ensureInstall } from './lib/ensure-install.mjs';
import { root } from './lib/paths.mjs';
import { runVitest } from './lib/run-vitest.mjs';
import { run } from './lib/run.mjs';

const reports = path.join(root, '.cache/reports');
const total = { passed: 0, failed: 0, skipped: 0 };

await ensureInstall();
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

// Lint takes one core for minutes: the others wait for each other beside it.
const linted = begin('lint', ['node_modules/eslint/bin/eslint.js', '.']);
const typed = begin('types', ['node_modules/typescript/bin/tsc', '-b']);
const formatted = typed.then(() =>
  begin('format', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']),
);
for (const check of [typed, formatted, linted]) tell(await check);
await ensureBuild();
console.log('\n— unit, store, contract, charts, security');
add(await runVitest(reports));
const browser = await ensureBrowser();
if (browser) {
  await suite(
    'end-to-end',
    playwrightCounts,
    ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'],
    { WIB_BROWSER: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: path.join(reports, 'playwright.json') },
  );
} else {
  console.error('Geen browser te vinden of te krijgen: de end-to-end tests konden niet draaien.');
  total.failed += 1;
}

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exit(total.failed === 0 ? 0 : 1);

/** A check that holds or not; what it says waits for its turn. */
async function begin(name, args) {
  const { code, output } = await run('node', args, { stdio: 'pipe' });
  return { name, code, output };
}

function tell({ name, code, output }) {
  console.log(`\n— ${name}`);
  process.stdout.write(output);
  if (code === 0) total.passed += 1;
  else total.failed += 1;
}

/** A test runner that writes its counts; a run that broke off counts as a failure of its own. */
async function suite(name, counts, args, env = {}) {
  console.log(`\n— ${name}`);
  const { code } = await run('node', args, { env });
  const found = counts();
  add(code !== 0 && found.failed === 0 ? { ...found, failed: 1 } : found);
}

function add({ passed, failed, skipped }) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}

function playwrightCounts() {
  const stats = readReport('playwright.json')?.stats;
  return {
    passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0),
    failed: stats?.unexpected ?? 0,
    skipped: stats?.skipped ?? 0,
  };
}

function readReport(name) {
  const file = path.join(reports, name);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}
