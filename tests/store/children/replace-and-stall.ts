import { writeSync } from 'node:fs';
import { saveReplacement } from '../../../electron/store/replacements.ts';
import type { WaveColumn } from '../../../shared/model/columns.ts';
import { microdata, mustOpen } from '../examples.ts';

// Replaces the first dataset and stands still when all but its last column is written; the test kills it there.
const [path = ''] = process.argv.slice(2);
const { db } = mustOpen(path);
const [wave] = microdata.waves;
if (wave === undefined) throw new Error('No wave');
const last: WaveColumn = {
  name: 'laatste',
  index: 9,
  label: '',
  role: 'background',
  indicator: null,
  missingCodes: [],
  notApplicableCodes: [],
  valueLabels: [],
  get content() {
    return stall();
  },
};
const waves = [{ ...wave, columns: [...wave.columns, last] }];
saveReplacement(db, { ...microdata, hash: 'f'.repeat(64), waves }, [1], 'now');

function stall(): never {
  writeSync(1, 'middle');
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  throw new Error('Nobody killed this process');
}
