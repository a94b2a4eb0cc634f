import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { deliveryChangesSchema } from '../../shared/model/delivery-changes.ts';
import { writeMonitorCsv } from '../support/monitor-csv.ts';
import { runWib } from '../support/run-wib.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'wib-cli-'));
  const csv = readFileSync(writeMonitorCsv(folder), 'utf8').trimEnd().split('\r\n');
  // Who is unhappy weighs more: the answers stay as they were.
  const again = csv.map((line, row) => (row % 4 === 1 ? line.replace(/;9901;[^;]+;/, ';9901;3,5;') : line));
  writeFileSync(path.join(folder, 'opnieuw.csv'), `${again.join('\r\n')}\r\n`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const wib = (...args: readonly string[]) => runWib(folder, ...args, '--workspace', 'proef.wib');

it('replaces a wave by name only, prints what changed, and shows it again', async () => {
  await wib('import', 'GMJ_proef_2023.csv');
  const nothing = await wib('changes');
  expect(nothing).toMatchObject({ code: 1, stdout: '' });
  expect(nothing.stderr).toContain('Geen levering in deze werkmap verving een eerdere');

  const asked = await wib('import', 'opnieuw.csv');
  expect(asked).toMatchObject({ code: 1, stdout: '' });
  expect(asked.stderr).toContain('Geef --replace mee');
  expect((await wib('import', 'opnieuw.csv', '--replace', '--beside')).code).toBe(2);

  const { code, stdout } = await wib('import', 'opnieuw.csv', '--replace');
  expect(code).toBe(0);
  expect(stdout).toContain('opnieuw.csv kwam in de plaats van GMJ_proef_2023.csv: meting 2023.');
  expect(stdout).toMatch(/Zichtbaar anders: \d/);
  expect((await wib('changes')).stdout).toBe(stdout);
  const [changes] = JSON.parse((await wib('changes', '--json')).stdout) as unknown[];
  expect(deliveryChangesSchema.parse(changes).replaced).toMatchObject([{ wave: 2023 }]);
});
