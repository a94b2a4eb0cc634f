import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { inject } from 'vitest';
import { assetFiles } from '../../build/scripts/lib/asset-files.mjs';
import { createCore } from '../../electron/core/create-core.ts';
import type { Core } from '../../electron/core/create-core.ts';
import { createDownloads } from '../../electron/core/node-ports.ts';
import type { CorePorts } from '../../electron/core/ports.ts';

export const root = path.resolve(import.meta.dirname, '../..');

export interface TestCore {
  readonly core: Core;
  /** A folder of this test alone. */
  readonly folder: string;
  readonly downloads: ReadonlyMap<string, string>;
  readonly dispose: () => void;
}

/** The thread that answers questions, for a door that has one. */
export const analysisWorker = pathToFileURL(path.join(root, 'electron/analysis/analysis-worker.ts'));

/** The real core from source, on real files in a temporary folder, at a fixed moment. */
export function createTestCore(ports: Partial<CorePorts> = {}): TestCore {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'wib-test-'));
  const downloads = createDownloads();
  const core = createCore({
    version: '0.0.0-test',
    door: 'test',
    dataFolder: path.join(folder, 'data'),
    exportFolder: path.join(folder, 'exports'),
    now: () => new Date('2026-03-12T10:15:00'),
    importWorker: pathToFileURL(path.join(root, 'electron/importing/read-file-worker.ts')),
    readAsset: (name) =>
      Promise.resolve(readFileSync(path.join(root, 'node_modules', assetFiles[name] ?? name))),
    sampleFolder: inject('sampleFolder'),
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
