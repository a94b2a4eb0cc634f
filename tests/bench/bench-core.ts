import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { assetFiles } from '../../build/scripts/lib/asset-files.mjs';
import { createCore } from '../../electron/core/create-core.ts';
import type { Core } from '../../electron/core/create-core.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** The real core, from source, with its files in `folder`. */
export function createBenchCore(folder: string): Core {
  mkdirSync(folder, { recursive: true });
  return createCore({
    version: 'bench',
    door: 'test',
    dataFolder: folder,
    exportFolder: folder,
    now: () => new Date(),
    importWorker: pathToFileURL(path.join(root, 'electron/importing/read-file-worker.ts')),
    analysisWorker: pathToFileURL(path.join(root, 'electron/analysis/analysis-worker.ts')),
    readAsset: (name) =>
      Promise.resolve(readFileSync(path.join(root, 'node_modules', assetFiles[name] ?? name))),
    sampleFolder: path.join(root, 'dist/sample'),
    offerDownload: () => '',
  });
}

/** Asks an operation; a refusal ends the bench with its words. */
export async function ask(core: Core, name: string, input: unknown): Promise<unknown> {
  const answer = await core.dispatch(name, input, name);
  if (!answer.ok) throw new Error(`${name}: ${answer.issue.title} ${answer.issue.next}`);
  return answer.value;
}
