import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { assetFiles } from '../../build/scripts/lib/asset-files.mjs';
import type { CorePorts } from '../../electron/core/ports.ts';

export const root = path.resolve(import.meta.dirname, '../..');

/** What a core of the tests is lent: real files in `folder`, at a fixed moment. */
export function testPorts(
  folder: string,
  { sampleFolder, threadFolder }: Provided,
): Omit<CorePorts, 'offerDownload'> {
  return {
    version: '0.0.0-test',
    door: 'test',
    dataFolder: path.join(folder, 'data'),
    exportFolder: path.join(folder, 'exports'),
    now: () => new Date('2026-03-12T10:15:00'),
    importWorker: threadIn(threadFolder, 'import-worker'),
    readAsset: (name) =>
      Promise.resolve(readFileSync(path.join(root, 'node_modules', assetFiles[name] ?? name))),
    sampleFolder,
  };
}

export interface Provided {
  readonly sampleFolder: string;
  readonly threadFolder: string;
}

export function threadIn(folder: string, name: 'import-worker' | 'analysis-worker'): URL {
  return pathToFileURL(path.join(folder, `${name}.js`));
}
