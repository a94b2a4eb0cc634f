import { readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { exploreTexts } from '../../shared/language/nl/explore.ts';
import type { ExploreSpeed } from './explore-speed.ts';
import type { Redraw } from './page-trace.ts';

const file = path.join(import.meta.dirname, 'RESULTS.md');
const heading = '## Verkennen';

/** Puts the part on Verkennen in RESULTS.md anew: the last part; what stands before it stays. */
export function writeExploreResults(speed: ExploreSpeed): void {
  const [before = ''] = readFileSync(file, 'utf8').split(heading);
  writeFileSync(file, `${before.trimEnd()}\n\n${describeExplore(speed)}`);
}

function describeExplore({ sample, large, kinds, scroll, hover, keys }: ExploreSpeed): string {
  const changes = (['indicator', 'wave', 'kind', 'group'] as const).map((change) => {
    const asked = [sample[change], large[change]];
    return `| another ${change} | ${asked.map(redraws).join(' | ')} |`;
  });
  const perKind = [...kinds].map(
    ([kind, found]) => `| ${kind} (${exploreTexts.kinds[kind]}) | ${redraws(found)} |`,
  );
  return `${heading}

The built app on loopback in Chromium without a graphics card, 1440 × 900, read from the browser's own trace: from the click to the frame that shows the new chart. Median / 95th percentile (number of times). Each question is asked for the first time, by somebody who looked at the first chart for some seconds: 8 on the sample, 25 on 200,000 rows. Meanwhile what protects hidden figures is settled; a question asked before that is done waits at most for one indicator of it. Other work on the machine meanwhile: a load of ${os.loadavg().at(1)?.toFixed(1) ?? '?'} on ${String(os.cpus().length)} cores.

| change of the question | sample (budget ≤ 100 ms) | 200,000 rows (budget ≤ 300 ms) |
| --- | ---: | ---: |
${changes.join('\n')}

| to this kind, on the sample | click to screen |
| --- | ---: |
${perKind.join('\n')}

| ranking of 400 schools, time between frames | median | frames later than 16.7 ms | longest (budget ≤ 50 ms) |
| --- | ---: | ---: | ---: |
${[frames('scrolling through all of it', scroll), frames('hovering over its rows', hover), frames('walking down it with the keys', keys)].join('\n')}
`;
}

function redraws(all: readonly Redraw[]): string {
  if (all.length === 0) return '–';
  const shown = all.map(({ shownMs }) => shownMs);
  return `${whole(quantile(shown, 0.5))} / ${whole(quantile(shown, 0.95))} ms (${String(all.length)})`;
}

function frames(what: string, times: readonly number[]): string {
  // A clock of 60 Hz ticks at 16.6 or 16.7 ms.
  const late = times.filter((ms) => ms > 17.5).length / times.length;
  return `| ${what} | ${quantile(times, 0.5).toFixed(1)} ms | ${(late * 100).toFixed(1)} % | ${whole(Math.max(...times))} ms |`;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

function whole(ms: number): string {
  return ms.toFixed(0);
}
