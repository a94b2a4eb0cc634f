import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { countTests, diedBySignal } from './died-by-signal.mjs';
import { root } from './paths.mjs';
import { run } from './run.mjs';

/**
 * Runs the tests of vitest, and answers how many passed. A file whose process was ended by a signal said nothing about
 * the product: it is run once more by itself, and said so. A test that fails is never run again.
 */
export async function runVitest(reports, args = []) {
  const first = await vitest(path.join(reports, 'vitest.json'), args);
  const died = diedBySignal(first);
  if (died === null) return orBroken(countTests(first.report), first.code);

  const names = died.files.map((file) => path.relative(root, file));
  console.log(
    `\n— Een testproces is beëindigd door ${died.signals.join(' en ')}: dat zegt niets over een test.`,
  );
  console.log(`  Nog één keer, apart: ${names.join(', ')}`);
  const again = await vitest(path.join(reports, 'vitest-again.json'), names);
  const counts = [countTests(first.report, died.files), orBroken(countTests(again.report), again.code)];
  return {
    passed: counts[0].passed + counts[1].passed,
    failed: counts[0].failed + counts[1].failed,
    skipped: counts[0].skipped + counts[1].skipped,
  };
}

async function vitest(report, args) {
  const deaths = report.replace('.json', '-deaths.json');
  const { code } = await run(
    'node',
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      ...args,
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${report}`,
      `--reporter=${path.join(root, 'build/scripts/lib/deaths-reporter.mjs')}`,
    ],
    { env: { WIB_DEATHS: deaths } },
  );
  return { code, report: read(report), ...(read(deaths) ?? { errors: [], unfinished: [] }) };
}

/** A run that broke off without a failing test counts as a failure of its own. */
function orBroken(counts, code) {
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}
