import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import JSZip from 'jszip';
import { afterAll, expect, test } from 'vitest';
import { exportTable } from '../../../electron/exporting/export-table.ts';
import { chartStates } from '../../charts/states.ts';
import { tableTexts } from '../../support/table-texts.ts';
import { writeFooter } from '../../../shared/charts/footer/write-footer.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'wib-table-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const spec = ranking();

test('writes the figures as CSV, with headline, measure and sources below', async () => {
  const csv = readFileSync(await write('csv'), 'utf8');
  const lines = csv.split('\r\n');
  const { header, rows } = tableTexts(spec);
  expect(lines[0]).toBe(`\uFEFF${header.join(';')}`);
  expect(lines[1]).toMatch(/^Het Baken;61,\d;54,3;67,4;212;$/);
  expect(lines.slice(rows.length + 2)).toEqual([
    spec.headline,
    spec.subtitle,
    ...writeFooter(spec.footer),
    '',
  ]);
});

test('writes a workbook: percentages with one decimal, counts whole, hidden ones as a dash', async () => {
  const zip = await JSZip.loadAsync(readFileSync(await write('xlsx')));
  const sheet = (await zip.file('xl/worksheets/sheet1.xml')?.async('string')) ?? '';
  expect(sheet).toMatch(/<c r="B2" s="1"><v>61(\.\d)?<\/v><\/c>/);
  expect(sheet).toContain('<c r="E2" s="0"><v>212</v></c>');
  expect(sheet).toContain('<c r="B3" t="inlineStr"><is><t xml:space="preserve">–</t></is></c>');
  expect(sheet).toContain(writeFooter(spec.footer).at(-1));
});

test('leaves a file that is there alone', async () => {
  const target = { format: 'csv', folder, fileName: 'eerder', overwrite: false } as const;
  await exportTable(spec, target);
  expect(await exportTable(spec, target)).toMatchObject({ ok: false, issue: { kind: 'file-exists' } });
});

async function write(format: 'csv' | 'xlsx'): Promise<string> {
  const answer = await exportTable(spec, { format, folder, fileName: 'tabel', overwrite: false });
  if (!answer.ok) throw new Error(answer.issue.title);
  return answer.value.files[0]?.path ?? '';
}

function ranking() {
  const state = chartStates()['ranking, half of it hidden'];
  if (!state) throw new Error('This state is not in the gallery any more.');
  return state;
}
