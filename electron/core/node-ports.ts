import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { CorePorts } from './ports.ts';

/** Where things lie beside the bundled host (dist/host): the page, the sample, the fonts. */
export function builtFolders(hostFolder: string) {
  return {
    page: path.join(hostFolder, '../renderer'),
    sample: path.join(hostFolder, '../sample'),
    assets: path.join(hostFolder, 'assets'),
    preload: path.join(hostFolder, '../preload/preload.cjs'),
    importWorker: path.join(hostFolder, 'import-worker.js'),
    analysisWorker: path.join(hostFolder, 'analysis-worker.js'),
  };
}

/** The app's own folder of this user, as each system has it. WIB_DATA moves it (tests, portable use). */
export function dataFolder(): string {
  if (process.env.WIB_DATA) return process.env.WIB_DATA;
  const home = os.homedir();
  const name = 'Welbevinden in Beeld';
  if (process.platform === 'win32') return path.join(process.env.APPDATA ?? home, name);
  if (process.platform === 'darwin') return path.join(home, 'Library/Application Support', name);
  return path.join(process.env.XDG_DATA_HOME ?? path.join(home, '.local/share'), name);
}

export function exportFolder(): string {
  return process.env.WIB_EXPORTS ?? path.join(os.homedir(), 'Downloads');
}

export interface Downloads {
  readonly offer: (file: string) => string;
  readonly files: ReadonlyMap<string, string>;
}

export function createDownloads(): Downloads {
  const files = new Map<string, string>();
  return {
    files,
    offer(file) {
      const token = randomUUID();
      files.set(token, file);
      return token;
    },
  };
}

export function assetReader(folder: string): CorePorts['readAsset'] {
  return (name) => readFile(path.join(folder, path.basename(name)));
}

/** The version in package.json, which stands two folders above the bundled host, packed or not. */
export function appVersion(hostFolder: string): string {
  const text = readFileSync(path.join(hostFolder, '../../package.json'), 'utf8');
  return String((JSON.parse(text) as { version: unknown }).version);
}
