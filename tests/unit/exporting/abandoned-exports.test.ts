import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { asidePrefix } from '../../../electron/exporting/abandoned-exports.ts';
import { writeTogether } from '../../../electron/exporting/write-together.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'wib-abandoned-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const names = () => readdirSync(folder).sort();
const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
const exportNow = () => writeTogether(folder, ['nieuw.pdf'], false, (write) => write('nieuw.pdf', 'nieuw'));

/** What an export leaves that was torn off. */
function leave(name: string, files: Readonly<Record<string, string>>, daysAgo = 0): void {
  mkdirSync(path.join(folder, name));
  for (const [file, content] of Object.entries(files)) writeFileSync(path.join(folder, name, file), content);
  const at = new Date(Date.now() - daysAgo * 24 * 60 * 60 * 1000);
  utimesSync(path.join(folder, name), at, at);
}

/** Of a process of this computer that has ended. */
function goneProcess(): string {
  const { pid } = spawnSync(process.execPath, ['--version']);
  return asidePrefix().replace(String(process.pid), String(pid));
}

test('clears what a process left that is gone, and what lies there for days', async () => {
  leave(`${goneProcess()}abc123`, { 'half.pptx': 'half' });
  leave('.wib-export-00000000-1-abc123', { 'half.pptx': 'half' }, 2);
  leave('.wib-export-Ab12Cd', { 'half.pptx': 'half' }, 2);
  await exportNow();
  expect(names()).toEqual(['nieuw.pdf']);
});

test('leaves an export alone that is busy, here or on another computer, and what is not ours', async () => {
  leave(`${asidePrefix()}abc123`, {}, 2);
  leave('.wib-export-00000000-1-abc123', {});
  leave('.wib-export-van-iemand', {}, 9);
  leave('wib-export-Ab12Cd', {}, 9);
  writeFileSync(path.join(folder, '.wib-export-Bestnd'), 'een bestand');
  const before = names();
  await exportNow();
  expect(names()).toEqual([...before, 'nieuw.pdf'].sort());
});

test('puts an earlier file back that had stepped aside, and not over a newer one', async () => {
  leave(`${goneProcess()}abc123`, {
    'rapport.pptx.old': 'van eerder',
    'kaart.png.old': 'van eerder',
    'kaart.png': 'half',
  });
  writeFileSync(path.join(folder, 'kaart.png'), 'nieuw op zijn plek');
  await exportNow();
  expect(names()).toEqual(['kaart.png', 'nieuw.pdf', 'rapport.pptx']);
  expect(read('rapport.pptx')).toBe('van eerder');
  expect(read('kaart.png')).toBe('nieuw op zijn plek');
});
