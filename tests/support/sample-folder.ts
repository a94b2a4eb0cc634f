import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runWib } from './run-wib.ts';

/** A folder of its own with the sample in voorbeeld.wib, made by the built command line. */
export async function makeSampleFolder(): Promise<string> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'wib-cli-'));
  const { code, stderr } = await runWib(folder, 'sample', '--workspace', 'voorbeeld.wib');
  if (code !== 0) throw new Error(stderr);
  return folder;
}
