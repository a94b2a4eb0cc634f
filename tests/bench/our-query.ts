import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { FigureQuestion, FigureTable } from '../../shared/model/figure.ts';
import type { AvailableIndicator } from '../../shared/model/indicator.ts';
import { answerQuestion } from '../../electron/analysis/answer-question.ts';
import { countLevel } from '../../electron/analysis/count-level.ts';
import { storeReader } from '../../electron/analysis/reader.ts';
import { settleQuestion } from '../../electron/analysis/settle-question.ts';
import { readWorkspaceData } from '../../electron/analysis/workspace-data.ts';
import { openWorkspace } from '../../electron/store/open-workspace.ts';
import { estimateProportion } from '../../shared/statistics/weighted-proportion.ts';
import { ask, createBenchCore } from './bench-core.ts';

// Our questions on the workspace that our-import.ts made: 400 schools, their total and three groups, one wave.
const [folder = ''] = process.argv.slice(2);
const name = readdirSync(folder).find((file) => file.endsWith('.wib'));
if (name === undefined) throw new Error(`No workspace in ${folder}.`);
const file = path.join(folder, name);

const schools = (indicators: readonly string[]): FigureQuestion => ({
  indicators: [...indicators],
  areas: [{ level: 'school' }],
});
const groups = (indicators: readonly string[]): FigureQuestion => ({
  ...schools(indicators),
  by: 'education',
});
const tested = (question: FigureQuestion): FigureQuestion => ({ ...question, compare: { with: 'rest' } });

// 1. As the page asks it: through the door and its thread, message checked on both sides.
const core = createBenchCore(folder);
await ask(core, 'workspace.open', { path: file });
const { indicators } = (await ask(core, 'explore.options', {})) as {
  readonly indicators: readonly AvailableIndicator[];
};
const sixty = indicators.slice(0, 60).map(({ indicator }) => indicator.code);
if (sixty.length < 60) throw new Error(`Only ${String(sixty.length)} indicators.`);
await ask(core, 'figures.ask', groups(sixty));
const doorMs: number[] = [];
for (const indicator of sixty) doorMs.push(await time(() => ask(core, 'figures.ask', groups([indicator]))));
const againMs: number[] = [];
for (const indicator of sixty) againMs.push(await time(() => ask(core, 'figures.ask', groups([indicator]))));
core.close();

// 2. The same without door and thread.
const opened = openWorkspace(file, { now: () => new Date(), readonly: true });
if (!opened.ok) throw new Error(opened.issue.title);
const reader = storeReader(opened.value.db);
const answer = (question: FigureQuestion, figures: number): void => {
  const answered = answerQuestion(reader, question);
  if (!answered.ok) throw new Error(answered.issue.title);
  check(answered.value, figures);
};
// Opening reads columns and sorts them; the hidden figures are settled once per delivery.
const firstMs = await time(() => answer(groups(sixty), 96_000));
const answerMs: number[] = [];
for (let round = 0; round < 120; round++) {
  answerMs.push(await time(() => answer(groups(['EBGLK3S1']), 1600)));
}
// 3. The statistics alone, as the rival works out its means: a weighted percentage and its standard error for each.
const estimateMs: number[] = [];
for (let round = 0; round < 120; round++) estimateMs.push(await time(() => estimate('EBGLK3S1', 1600)));
const schoolsMs = await three(() => answer(tested(schools(sixty)), 24_000));
const groupsMs = await three(() => answer(groups(sixty), 96_000));
const testedMs = await three(() => answer(tested(groups(sixty)), 96_000));
opened.value.close();
console.log(
  JSON.stringify({
    doorMs,
    againMs,
    firstMs,
    answerMs: answerMs.slice(20),
    estimateMs: estimateMs.slice(20),
    schoolsMs,
    groupsMs,
    testedMs,
  }),
);

function estimate(indicator: string, expected: number): void {
  const settled = settleQuestion(readWorkspaceData(reader), groups([indicator]));
  if (!settled.ok) throw new Error(settled.issue.title);
  let estimates = 0;
  for (const { waves } of settled.value.indicators) {
    for (const source of waves.flatMap(({ sources }) => sources)) {
      const level = countLevel(source, 'school', settled.value.breakdown, 'respondent');
      if (level.kind !== 'microdata') throw new Error('Not counted.');
      for (const tally of level.tallies) {
        const proportion = estimateProportion(tally);
        if (proportion !== null && Number.isFinite(Math.sqrt(proportion.variance))) estimates++;
      }
    }
  }
  if (estimates !== expected) throw new Error(`${String(estimates)} estimates.`);
}

function check({ figures }: FigureTable, expected: number): void {
  if (figures.length !== expected) throw new Error(`${String(figures.length)} figures.`);
}

async function time(act: () => unknown): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

/** After one round to warm up. */
async function three(act: () => unknown): Promise<number[]> {
  await act();
  return [await time(act), await time(act), await time(act)];
}
