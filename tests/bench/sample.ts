import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ask, createBenchCore } from './bench-core.ts';

/** Milliseconds from the click to four waves of sample data in a new workspace; median of three. */
export async function measureSample(): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 3; round++) {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'wib-bench-sample-'));
    const core = createBenchCore(folder);
    const start = performance.now();
    await ask(core, 'sample.load', {});
    times.push(performance.now() - start);
    core.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return times.sort((a, b) => a - b)[1] ?? NaN;
}
