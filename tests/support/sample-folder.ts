import { copyFileSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inject } from 'vitest';

/** A folder of its own with the sample in voorbeeld.wib, as `wib sample` leaves it. */
export function makeSampleFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'wib-cli-'));
  copyFileSync(inject('loadedSample'), path.join(folder, 'voorbeeld.wib'));
  return folder;
}
