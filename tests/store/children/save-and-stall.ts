import { writeSync } from 'node:fs';
import { saveDelivery } from '../../../electron/store/deliveries.ts';
import type { WaveColumn } from '../../../shared/model/columns.ts';
import { microdata, mustOpen } from '../examples.ts';

// Saves a delivery of fifty columns and stands still in the middle, inside the transaction, with half
// of it already in the journal; the test kills it there.
const [path = ''] = process.argv.slice(2);
const rows = 50_000;
const { db } = mustOpen(path);
// A small cache makes SQLite write the unfinished pages to disk at once.
db.pragma('cache_size = 10');

const columns = Array.from({ length: 50 }, (_, index): WaveColumn => {
  const content = { kind: 'number', values: new Float64Array(rows).fill(index) } as const;
  const column = {
    name: `v${index}`,
    index,
    label: '',
    role: 'background',
    indicator: null,
    missingCodes: [],
    notApplicableCodes: [],
    valueLabels: [],
    content,
  } as const;
  return index < 40
    ? column
    : {
        ...column,
        get content() {
          return stall();
        },
      };
});
saveDelivery(
  db,
  { ...microdata, waves: [{ wave: 2025, rows, setAside: [], weightColumn: null, columns }] },
  'now',
);

function stall(): never {
  writeSync(1, 'middle');
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  throw new Error('Nobody killed this process');
}
