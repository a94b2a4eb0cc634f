import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inject } from 'vitest';
import { createCore } from '../../electron/core/create-core.ts';
import type { Core } from '../../electron/core/create-core.ts';
import { createDownloads } from '../../electron/core/node-ports.ts';
import type { CorePorts } from '../../electron/core/ports.ts';
import type { WorkspaceSummary } from '../../shared/model/workspace.ts';
import { testPorts, threadIn } from './test-ports.ts';

export { root } from './test-ports.ts';

export interface TestCore {
  readonly core: Core;
  /** A folder of this test alone. */
  readonly folder: string;
  readonly downloads: ReadonlyMap<string, string>;
  readonly dispose: () => void;
}

/** The thread that answers questions, for a door that has one. */
export const analysisWorker = threadIn(inject('threadFolder'), 'analysis-worker');

/** The real core from source, on real files in a temporary folder, at a fixed moment. */
export function createTestCore(ports: Partial<CorePorts> = {}): TestCore {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'wib-test-'));
  const downloads = createDownloads();
  const provided = { sampleFolder: inject('sampleFolder'), threadFolder: inject('threadFolder') };
  const core = createCore({
    ...testPorts(folder, provided),
    offerDownload: (file) => downloads.offer(file),
    ...ports,
  });
  mkdirSync(path.join(folder, 'exports'), { recursive: true });
  return {
    core,
    folder,
    downloads: downloads.files,
    dispose() {
      core.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * The sample in the open workspace, as after 'sample.load': a copy of the one that was read in once for all tests.
 * Whoever tests the reading itself asks for 'sample.load'.
 */
export async function openSampleCopy({ core, folder }: TestCore): Promise<WorkspaceSummary> {
  const loaded = inject('loadedSample');
  const copy = path.join(folder, 'data', path.basename(loaded));
  mkdirSync(path.dirname(copy), { recursive: true });
  copyFileSync(loaded, copy);
  const opened = await core.dispatch('workspace.open', { path: copy }, 'open');
  if (!opened.ok) throw new Error(opened.issue.title);
  return opened.value as WorkspaceSummary;
}
