import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { assetFiles } from '../../../build/scripts/lib/asset-files.mjs';
import { exportDocument } from '../../../electron/exporting/export-document.ts';
import type { ExportOptions } from '../../../electron/exporting/export-document.ts';
import { chartStates } from '../../charts/states.ts';
import { documentOf } from '../../support/slide-documents.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const document = documentOf([chartStates()['trend, one area'] ?? never()]);
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'wib-export-test-'));
});
afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true, force: true });
});

function run(options: Partial<ExportOptions> = {}) {
  return exportDocument(document, {
    formats: ['pptx'],
    folder,
    fileName: 'Jeugd in Molenbroek',
    overwrite: false,
    template: null,
    signal: new AbortController().signal,
    onProgress: () => undefined,
    readAsset: (name) =>
      Promise.resolve(readFileSync(path.join(root, 'node_modules', assetFiles[name] ?? name))),
    ...options,
  });
}

test('writes a presentation, a PDF and one picture per slide, and says how large they are', async () => {
  const steps: string[] = [];
  const result = await run({
    formats: ['pptx', 'pdf', 'svg', 'png'],
    onProgress: (done, total) => steps.push(`${done}/${total}`),
  });
  if (!result.ok) throw new Error(result.issue.title);
  expect(result.value.files.map((file) => path.basename(file.path))).toEqual([
    'Jeugd in Molenbroek.pptx',
    'Jeugd in Molenbroek.pdf',
    'Jeugd in Molenbroek-01.svg',
    'Jeugd in Molenbroek-02.svg',
    'Jeugd in Molenbroek-01.png',
    'Jeugd in Molenbroek-02.png',
  ]);
  for (const file of result.value.files) expect(readFileSync(file.path).length).toBe(file.bytes);
  expect(steps).toEqual(['0/6', '1/6', '2/6', '3/6', '4/6', '5/6', '6/6']);
  expect(readdirSync(folder)).toHaveLength(6);
});

test('makes a picture of every chart alone where it is not for a slide, and of a slide without its ground', async () => {
  const report = await run({ formats: ['svg'], pictures: { shape: 'report', background: 'transparent' } });
  if (!report.ok) throw new Error(report.issue.title);
  expect(report.value.files.map((file) => path.basename(file.path))).toEqual(['Jeugd in Molenbroek-02.svg']);
  expect(readFileSync(report.value.files[0]?.path ?? '', 'utf8')).toContain('width="160mm"');
  const ground = /<rect width="19\d\d[^>]*fill="#FFFFFF"/;
  for (const background of ['white', 'transparent'] as const) {
    const pictures = { shape: 'slide', background } as const;
    const slides = await run({ formats: ['svg'], fileName: background, pictures });
    if (!slides.ok) throw new Error(slides.issue.title);
    const svg = readFileSync(slides.value.files[1]?.path ?? '', 'utf8');
    expect(ground.test(svg)).toBe(background === 'white');
  }
});

test('takes out of a name what file systems refuse', async () => {
  const result = await run({ fileName: '../Stress: 2025?' });
  expect(result.ok && result.value.files[0]?.path).toBe(path.join(folder, 'Stress 2025.pptx'));
});

test('never replaces a file unasked', async () => {
  writeFileSync(path.join(folder, 'Jeugd in Molenbroek.pptx'), 'het oude');
  const result = await run();
  expect(!result.ok && result.issue).toMatchObject({ kind: 'file-exists', file: 'Jeugd in Molenbroek.pptx' });
  expect(readFileSync(path.join(folder, 'Jeugd in Molenbroek.pptx'), 'utf8')).toBe('het oude');
  expect((await run({ overwrite: true })).ok).toBe(true);
  expect(readFileSync(path.join(folder, 'Jeugd in Molenbroek.pptx')).subarray(0, 2).toString()).toBe('PK');
  expect(readdirSync(folder)).toHaveLength(1);
});

test('leaves nothing behind when stopped half way, and old files as they were', async () => {
  writeFileSync(path.join(folder, 'Jeugd in Molenbroek-01.svg'), 'het oude');
  const stop = new AbortController();
  const result = await run({
    formats: ['pptx', 'svg'],
    overwrite: true,
    signal: stop.signal,
    onProgress: (done) => {
      if (done === 2) stop.abort();
    },
  });
  expect(!result.ok && result.issue.kind).toBe('cancelled');
  expect(readdirSync(folder)).toEqual(['Jeugd in Molenbroek-01.svg']);
  expect(readFileSync(path.join(folder, 'Jeugd in Molenbroek-01.svg'), 'utf8')).toBe('het oude');
});

test('stops between two pages of a PDF', async () => {
  const stop = new AbortController();
  const result = await run({
    formats: ['pdf'],
    signal: stop.signal,
    onProgress: () => setTimeout(() => stop.abort(), 0),
  });
  expect(!result.ok && result.issue.kind).toBe('cancelled');
  expect(readdirSync(folder)).toEqual([]);
});

test('leaves old files where a folder came in the place of a new one meanwhile, and says so', async () => {
  writeFileSync(path.join(folder, 'Jeugd in Molenbroek-01.svg'), 'het oude');
  const result = await run({
    formats: ['svg'],
    overwrite: true,
    onProgress: (done) => {
      if (done !== 2) return;
      mkdirSync(path.join(folder, 'Jeugd in Molenbroek-02.svg'));
      writeFileSync(path.join(folder, 'Jeugd in Molenbroek-02.svg', 'iets'), '');
    },
  });
  expect(!result.ok && result.issue).toMatchObject({
    kind: 'export-failed',
    kept: 'Die map is niet aangeraakt en er is niets geschreven.',
  });
  expect(readFileSync(path.join(folder, 'Jeugd in Molenbroek-01.svg'), 'utf8')).toBe('het oude');
  expect(readdirSync(folder).sort()).toEqual(['Jeugd in Molenbroek-01.svg', 'Jeugd in Molenbroek-02.svg']);
});

test('says so when the folder is not there', async () => {
  const result = await run({ folder: path.join(folder, 'weg') });
  expect(!result.ok && result.issue).toMatchObject({
    kind: 'export-failed',
    kept: 'Er is niets geschreven.',
  });
});

test.skipIf(process.getuid?.() === 0)(
  'says so when the folder may not be written (root may always)',
  async () => {
    chmodSync(folder, 0o500);
    const result = await run();
    expect(!result.ok && result.issue.title).toContain('mag je niets opslaan');
  },
);

test('refuses a story without slides', async () => {
  const result = await exportDocument(
    { ...document, pages: [] },
    {
      formats: ['pptx'],
      folder,
      fileName: 'leeg',
      overwrite: false,
      template: null,
      signal: new AbortController().signal,
      onProgress: () => undefined,
      readAsset: () => Promise.reject(new Error('not needed')),
    },
  );
  expect(!result.ok && result.issue.title).toBe('Dit verhaal heeft nog geen dia’s.');
});

function never(): never {
  throw new Error('This chart state is gone.');
}
