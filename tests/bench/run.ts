import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { benchColumns, benchRows, makeBenchFile } from './make-file.ts';
import { measureOpening } from './opening.ts';
import { measureSample } from './sample.ts';

// Measures ours and the rival in one run, alternating, and writes RESULTS.md: ratios, not verdicts.
const here = import.meta.dirname;
const cache = path.resolve(here, '../../.cache/bench');
mkdirSync(cache, { recursive: true });
const csv = path.join(cache, 'bench.csv');
const megabytes = makeBenchFile(csv) / 1e6;
const work = mkdtempSync(path.join(os.tmpdir(), 'wib-bench-'));
const rounds = 3;

interface Measured {
  readonly ms: number;
  readonly peakMb: number;
}
const ours: Measured[] = [];
const theirs: Measured[] = [];
for (let round = 0; round < rounds; round++) {
  theirs.push(child('duckdb-import.mjs', csv, path.join(work, `duck-${String(round)}.db`)) as Measured);
  ours.push(child('our-import.ts', csv, path.join(work, `ours-${String(round)}`)) as Measured);
}
const ourQuery = child('our-query.ts', path.join(work, 'ours-0')) as {
  ms: number[];
  answerMs: number[];
  sixtyMs: number;
};
const theirQuery = child('duckdb-query.mjs', path.join(work, 'duck-0.db')) as { ms: number[] };
rmSync(work, { recursive: true, force: true });
const sample = await measureSample();
const opening = await measureOpening();

const importOurs = median(ours.map(({ ms }) => ms));
const importTheirs = median(theirs.map(({ ms }) => ms));
const queryOurs = median(ourQuery.ms);
const answerOurs = median(ourQuery.answerMs);
const queryTheirs = median(theirQuery.ms);
const peak = Math.max(...ours.map(({ peakMb }) => peakMb));

writeFileSync(
  path.join(here, 'RESULTS.md'),
  `# Bench

One run of \`npm run bench\`: Node ${process.version}, ${String(os.cpus().length)} cores. Ours and DuckDB alternate; medians of ${String(rounds)} imports and 100 warm queries. The file: ${benchRows.toLocaleString('en')} rows × ${String(benchColumns)} columns, ${megabytes.toFixed(0)} MB.

| work | ours | DuckDB | ratio | budget |
| --- | ---: | ---: | ---: | ---: |
| import, file to committed store | ${seconds(importOurs)} | ${seconds(importTheirs)} | ${ratio(importOurs, importTheirs)} | ≤ 0.5 |
| peak memory of that import | ${peak.toFixed(0)} MB | ${Math.max(...theirs.map(({ peakMb }) => peakMb)).toFixed(0)} MB | | ≤ 400 MB |
| weighted % with standard error, interval and gate, 400 schools × (total + 3 groups), warm; DuckDB: plain weighted mean | ${answerOurs.toFixed(1)} ms | ${queryTheirs.toFixed(1)} ms | ${ratio(answerOurs, queryTheirs)} | ≤ 0.25 |
| the same as the page asks it: through the door, message checked on both sides | ${queryOurs.toFixed(1)} ms | ${queryTheirs.toFixed(1)} ms | ${ratio(queryOurs, queryTheirs)} | |

| work | time | budget |
| --- | ---: | ---: |
| 60 indicators × 400 schools with intervals and the gate | ${seconds(ourQuery.sixtyMs)} | ≤ 1 s (with tests, later) |
| sample, four waves, file to committed store | ${seconds(sample)} | < 3 s |
| opening to a usable first page (loopback, warm disk, browser already open) | ${seconds(opening)} | ≤ 1.5 s |

DuckDB reads with all cores; ours reads in one worker thread. Times are of this machine and only mean something beside each other.
`,
);
console.log(`Written: tests/bench/RESULTS.md`);

/** Runs a measurement in a process of its own; its last line is the answer. */
function child(script: string, ...args: string[]): unknown {
  const output = execFileSync(process.execPath, [path.join(here, script), ...args], {
    encoding: 'utf8',
    cwd: here,
  });
  return JSON.parse(output.trim().split('\n').at(-1) ?? '');
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
function ratio(a: number, b: number): string {
  return (a / b).toFixed(2);
}
function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}
