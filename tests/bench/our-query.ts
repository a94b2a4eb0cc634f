import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { AvailableIndicator } from '../../shared/model/indicator.ts';
import type { FigureTable } from '../../shared/model/figure.ts';
import { answerQuestion } from '../../electron/analysis/answer-question.ts';
import { storeReader } from '../../electron/analysis/reader.ts';
import { openWorkspace } from '../../electron/store/open-workspace.ts';
import { ask, createBenchCore } from './bench-core.ts';

// Our warm query on the workspace that our-import.ts made: weighted percentages with standard error,
// interval and gate, 400 schools × (total + 3 groups); then 60 indicators × 400 schools.
const [folder = ''] = process.argv.slice(2);
const core = createBenchCore(folder);
const file = readdirSync(folder).find((name) => name.endsWith('.wib'));
if (!file) throw new Error(`No workspace in ${folder}.`);
await ask(core, 'workspace.open', { path: path.join(folder, file) });

const question = { indicators: ['EBGLK3S1'], areas: [{ level: 'school' }], by: 'education' };
const times: number[] = [];
for (let round = 0; round < 120; round++) {
  const start = performance.now();
  const table = (await ask(core, 'figures.ask', question)) as FigureTable;
  times.push(performance.now() - start);
  if (table.figures.length < 1600) throw new Error(`Only ${String(table.figures.length)} figures.`);
}

// The same question without the door: neither the message's schemas nor its copy.
const opened = openWorkspace(path.join(folder, file), { now: () => new Date(), readonly: true });
if (!opened.ok) throw new Error(opened.issue.title);
const answerTimes: number[] = [];
for (let round = 0; round < 120; round++) {
  const start = performance.now();
  const answered = answerQuestion(storeReader(opened.value.db), {
    indicators: ['EBGLK3S1'],
    areas: [{ level: 'school' }],
    by: 'education',
  });
  answerTimes.push(performance.now() - start);
  if (!answered.ok) throw new Error(answered.issue.title);
}
opened.value.close();

const { indicators } = (await ask(core, 'explore.options', {})) as { indicators: AvailableIndicator[] };
const sixty = indicators.slice(0, 60).map(({ indicator }) => indicator.code);
const start = performance.now();
await ask(core, 'figures.ask', { indicators: sixty, areas: [{ level: 'school' }] });
const sixtyMs = performance.now() - start;
core.close();
console.log(JSON.stringify({ ms: times.slice(20), answerMs: answerTimes.slice(20), sixtyMs }));
