import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { writeExploreResults } from './explore-results.ts';
import { measureExplore } from './explore-speed.ts';
import { benchColumns, benchRows, makeBenchFile } from './make-file.ts';
import { measureOpening } from './opening.ts';
import { measurePatterns } from './patterns.ts';
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
const ourQuery = child('our-query.ts', path.join(work, 'ours-0')) as OurQuery;
const theirQuery = child('duckdb-query.mjs', path.join(work, 'duck-0.db')) as {
  readonly ms: readonly number[];
  readonly sixtyMs: readonly number[];
};
const svybySeconds = measureSvyby();
rmSync(work, { recursive: true, force: true });
const patterns = measurePatterns();
const sample = await measureSample();
const opening = await measureOpening();
const explore = await measureExplore(csv);

const importOurs = median(ours.map(({ ms }) => ms));
const importTheirs = median(theirs.map(({ ms }) => ms));
const answerOurs = median(ourQuery.answerMs);
const estimateOurs = median(ourQuery.estimateMs);
const answerTheirs = median(theirQuery.ms);
const testedOurs = median(ourQuery.testedMs);
const sixtyTheirs = median(theirQuery.sixtyMs);
const peak = Math.max(...ours.map(({ peakMb }) => peakMb));

writeFileSync(
  path.join(here, 'RESULTS.md'),
  `# Bench

One run of \`npm run bench\`: Node ${process.version}, ${String(os.cpus().length)} cores. Ours and DuckDB alternate; medians of ${String(rounds)} imports, 100 warm questions of 1,600 figures and 3 of more. The file: ${benchRows.toLocaleString('en')} rows × ${String(benchColumns)} columns, ${megabytes.toFixed(0)} MB.

| work | ours | DuckDB | ratio | budget |
| --- | ---: | ---: | ---: | ---: |
| import, file to committed store | ${seconds(importOurs)} | ${seconds(importTheirs)} | ${ratio(importOurs, importTheirs)} | ≤ 0.5 |
| peak memory of that import | ${peak.toFixed(0)} MB | ${Math.max(...theirs.map(({ peakMb }) => peakMb)).toFixed(0)} MB | | ≤ 400 MB |
| one indicator, 400 schools × (total + 3 groups) = 1,600 figures, warm: weighted % with standard error; DuckDB: plain weighted mean | ${milliseconds(estimateOurs)} | ${milliseconds(answerTheirs)} | ${ratio(estimateOurs, answerTheirs)} | ≤ 0.25 |
| the same as an answer: with interval, design effect, reliability, gate and the words that go along | ${milliseconds(answerOurs)} | ${milliseconds(answerTheirs)} | ${ratio(answerOurs, answerTheirs)} | |
| 60 indicators of those = 96,000 figures, warm: the same, and each tested against the rest of its municipality, Benjamini–Hochberg over all; DuckDB: plain weighted means in one query | ${seconds(testedOurs)} | ${seconds(sixtyTheirs)} | ${ratio(testedOurs, sixtyTheirs)} | |
| the same 96,000 without tests | ${seconds(median(ourQuery.groupsMs))} | ${seconds(sixtyTheirs)} | ${ratio(median(ourQuery.groupsMs), sixtyTheirs)} | |

${svybySeconds === null ? 'R `survey` is not installed here: not compared.' : besideSvyby(svybySeconds)}

| work | time | budget |
| --- | ---: | ---: |
| 60 indicators × 400 schools with intervals, tests and the gate, hidden figures known | ${seconds(median(ourQuery.schoolsMs))} | ≤ 1 s |
| the very first question over 60 indicators: columns read and sorted, hidden figures settled over all levels and breakdowns | ${seconds(ourQuery.firstMs)} | |
| a new question for 1,600 figures as the page asks it: through the door and its thread, message checked on both sides | ${milliseconds(median(ourQuery.doorMs))} | |
| a question asked before, through the same door | ${milliseconds(median(ourQuery.againMs))} | |
| first computation of the pattern, noted apart: which figures of 60 indicators are hidden to protect another (${patterns.hidden.toLocaleString('en')} of 60 × 3,368), over 1 region, 20 municipalities and 400 schools by gender, class and education, with answers from 2 % to 60 % | ${seconds(patterns.ms)} | ≤ 2 s |
| sample, four waves, file to committed store | ${seconds(sample)} | < 3 s |
| opening to a usable first page (loopback, warm disk, browser already open) | ${seconds(opening)} | ≤ 1.5 s |

DuckDB reads and computes with all cores; ours reads in one thread and computes in another. Times are of this machine and only mean something beside each other.
`,
);
writeExploreResults(explore);
console.log(`Written: tests/bench/RESULTS.md`);

/** Runs a measurement in a process of its own; its last line is the answer. */
function child(script: string, ...args: string[]): unknown {
  const output = execFileSync(process.execPath, [path.join(here, script), ...args], {
    encoding: 'utf8',
    cwd: here,
  });
  return JSON.parse(output.trim().split('\n').at(-1) ?? '');
}

interface OurQuery {
  readonly doorMs: readonly number[];
  readonly againMs: readonly number[];
  readonly firstMs: number;
  readonly answerMs: readonly number[];
  readonly estimateMs: readonly number[];
  readonly schoolsMs: readonly number[];
  readonly groupsMs: readonly number[];
  readonly testedMs: readonly number[];
}

/** Seconds R takes for one indicator; null where R or its survey package is not installed. */
function measureSvyby(): number | null {
  const script = path.join(here, 'svyby.R');
  const { status, stdout } = spawnSync('Rscript', [script, csv], { encoding: 'utf8' });
  if (status === 0) return Number(stdout.trim());
  console.log('R with its package survey is not here: svyby is left out.');
  return null;
}

/** Sixty indicators would take R sixty times as long; that is a sum, not a measurement. */
function besideSvyby(one: number): string {
  return `R \`survey::svyby\`, one indicator over the same 1,600 domains, standard errors and no tests: ${one.toFixed(1)} s, measured in this run. Ours takes ${milliseconds(answerOurs)} for that, with interval and gate: ${Math.round((one * 1000) / answerOurs).toLocaleString('en')} times as fast. Sixty indicators would take R ${one.toFixed(0)} minutes (multiplied, not measured); ours takes ${seconds(testedOurs)} with tests.`;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
function ratio(a: number, b: number): string {
  return (a / b).toFixed(2);
}
function milliseconds(ms: number): string {
  return `${ms.toFixed(1)} ms`;
}
function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}
