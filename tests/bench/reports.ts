import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { OperationInput, OperationName, OperationOutput } from '../../shared/contract/operations.ts';
import type { Result } from '../../shared/base/result.ts';
import type { Issue } from '../../shared/model/issue.ts';
import { fetchCookie } from '../support/doors.ts';
import { startLoopbackApp } from '../support/loopback-app.ts';

// npm run bench:reports: the built app, asked through its own door, as a page would. Writes REPORTS.md.
const wanted = 80;
const template = 'schoolgesprek';

const app = await startLoopbackApp();
try {
  const ask = await openDoor(app.url);
  await ask('sample.load', {});
  const schools = (await ask('explore.options', {})).areas.filter(({ level }) => level === 'school');
  const area = { level: 'school', code: schools[0]?.code ?? '' } as const;
  // Before anything else is asked: the first story after the data came in.
  const cold = await timed(async () => {
    const { id } = await ask('story.create', { template, area });
    return ask('export.run', { storyId: id, formats: ['pptx'], fileName: 'eerste verhaal' });
  });

  const first = await timed(() => makeReports(ask, 'eerste', schools.length));
  const perRun = first.value;
  const others: number[] = [];
  let made = perRun;
  for (let round = 2; made < wanted; round++) {
    const { ms, value } = await timed(() =>
      makeReports(ask, `ronde ${String(round)}`, Math.min(schools.length, wanted - made)),
    );
    others.push(ms);
    made += value;
  }
  const wait = await waitsWhile(ask, () => makeReports(ask, 'tijdens', 12));

  const story = await ask('story.create', { template, area });
  const single: number[] = [];
  for (let round = 0; round < 5; round++) {
    const fileName = `los ${String(round)}`;
    const { ms } = await timed(() => ask('export.run', { storyId: story.id, formats: ['pptx'], fileName }));
    single.push(ms);
  }
  const pictures = await timed(() => makePictures(ask, 12));

  const all = first.ms + others.reduce((sum, ms) => sum + ms, 0);
  writeFileSync(
    path.join(import.meta.dirname, 'REPORTS.md'),
    `# Reports

One run of \`npm run bench:reports\`: the built app on loopback, the sample, the template of a school talk (8 slides, and a last one that accounts for the figures), PowerPoint. ${String(perRun)} schools can be told of, so ${String(made)} reports are those and some of them again under other names. The first round settles which figures are hidden as well. Other work on the machine meanwhile: a load of ${os.loadavg().at(1)?.toFixed(1) ?? '?'} on ${String(os.cpus().length)} cores.

| work | time | budget |
| --- | ---: | ---: |
| ${String(made)} reports | ${seconds(all)} | ≤ 60 s |
| the first ${String(perRun)} of them, everything asked for the first time | ${seconds(first.ms)} | |
| the first story after the data came in: filled from the template and exported | ${seconds(cold.ms)} | ≤ 1.5 s |
| one story of 8 slides, exported, median of 5 | ${seconds(median(single))} | ≤ 1.5 s |
| 100 pictures of slides, PNG at 1920 × 1080, of ${String(pictures.value)} | ${seconds((pictures.ms / pictures.value) * 100)} | |

While 12 reports were made, the page asked the host something small every 20 ms: answered in ${wait.median.toFixed(0)} ms (median), ${wait.p95.toFixed(0)} ms (95th percentile), ${wait.longest.toFixed(0)} ms (longest).
`,
  );
  console.log('Written: tests/bench/REPORTS.md');
} finally {
  await app.stop();
}

type Ask = <Name extends OperationName>(
  name: Name,
  input: OperationInput<Name>,
) => Promise<OperationOutput<Name>>;

async function openDoor(launchUrl: string): Promise<Ask> {
  const cookie = await fetchCookie(launchUrl);
  const { origin } = new URL(launchUrl);
  return async <Name extends OperationName>(name: Name, input: OperationInput<Name>) => {
    const answer = await fetch(`${origin}/api/${name}`, {
      method: 'POST',
      headers: { Cookie: cookie, Origin: origin, 'Content-Type': 'application/json' },
      body: JSON.stringify(input),
    });
    const result = (await answer.json()) as Result<OperationOutput<Name>, Issue>;
    if (!result.ok) throw new Error(`${name}: ${result.issue.title} ${result.issue.next}`);
    return result.value;
  };
}

async function runBatch(ask: Ask, folderName: string, most: number, format: 'pptx' | 'png') {
  const folder = path.join(app.exports, folderName);
  mkdirSync(folder);
  const { areas } = await ask('explore.options', {});
  const codes = areas.filter(({ level }) => level === 'school').map(({ code }) => code);
  const { reports, state } = await ask('batch.run', {
    source: { kind: 'template', template },
    areas: { level: 'school', only: codes.slice(0, most) },
    ...{ names: '{gebied}', whenHidden: 'say-so', formats: [format], folder },
  });
  if (state !== 'done') throw new Error('The reports were not finished.');
  return reports;
}

async function makeReports(ask: Ask, folderName: string, most: number): Promise<number> {
  const reports = await runBatch(ask, folderName, most, 'pptx');
  return reports.filter(({ outcome }) => outcome === 'made').length;
}

async function makePictures(ask: Ask, most: number): Promise<number> {
  const reports = await runBatch(ask, 'plaatjes', most, 'png');
  return reports.reduce((sum, { files }) => sum + files.length, 0);
}

async function timed<Value>(work: () => Promise<Value>): Promise<{ ms: number; value: Value }> {
  const start = performance.now();
  const value = await work();
  return { ms: performance.now() - start, value };
}

/** How long something small waits for its answer while work goes on. */
async function waitsWhile(ask: Ask, work: () => Promise<unknown>) {
  const working = { isDone: false };
  const worked = work().finally(() => (working.isDone = true));
  const waits: number[] = [];
  while (!working.isDone) {
    waits.push((await timed(() => ask('app.state', {}))).ms);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await worked;
  const sorted = [...waits].sort((a, b) => a - b);
  return {
    median: median(waits),
    p95: sorted[Math.floor(sorted.length * 0.95)] ?? NaN,
    longest: sorted.at(-1) ?? NaN,
  };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}
