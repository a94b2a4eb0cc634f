import { spawnSync } from 'node:child_process';
import fs, {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asidePrefix } from '../../../electron/exporting/abandoned-exports.ts';
import { writeTogether } from '../../../electron/exporting/write-together.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'wib-abandoned-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const names = () => readdirSync(folder).sort();
const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
const exportNow = (name = 'nieuw.pdf') =>
  writeTogether(folder, [name], false, (write) => write(name, 'nieuw'));

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

/** Of a process of this computer that goes on: the one that runs this test. */
function runningProcess(): string {
  return asidePrefix().replace(String(process.pid), String(process.ppid));
}

/** Exports `files`, killed before this deed. */
function exportAndBeKilled(deed: number, files: Readonly<Record<string, string>>): void {
  const script = path.join(import.meta.dirname, 'children/export-and-be-killed.ts');
  const ended = spawnSync(process.execPath, [script, folder, String(deed), JSON.stringify(files)]);
  expect([ended.signal, ended.stderr.toString()]).toEqual(['SIGKILL', '']);
}

test('clears what a process left that is gone, and what lies there for days, whoever has its number now', async () => {
  leave(`${goneProcess()}abc123`, { 'half.pptx': 'half' });
  leave(`${runningProcess()}abc123`, { 'half.pptx': 'half' }, 2);
  leave('.wib-export-00000000-1-abc123', { 'half.pptx': 'half' }, 2);
  leave('.wib-export-Ab12Cd', { 'half.pptx': 'half' }, 2);
  await exportNow();
  expect(names()).toEqual(['nieuw.pdf']);
});

test('leaves an export alone that is busy, here or on another computer, and what is not ours', async () => {
  leave(`${runningProcess()}abc123`, {});
  leave('.wib-export-00000000-1-abc123', {});
  leave('.wib-export-van-iemand', {}, 9);
  leave('wib-export-Ab12Cd', {}, 9);
  writeFileSync(path.join(folder, '.wib-export-Bestnd'), 'een bestand');
  const before = names();
  await exportNow();
  expect(names()).toEqual([...before, 'nieuw.pdf'].sort());
});

test('leaves another export of the same app alone, however long it takes', async () => {
  await writeTogether(folder, ['lang.pdf'], false, async (write) => {
    await write('lang.pdf', 'lang');
    for (const name of names()) utimesSync(path.join(folder, name), new Date(0), new Date(0));
    await exportNow();
  });
  expect(names()).toEqual(['lang.pdf', 'nieuw.pdf']);
  expect(read('lang.pdf')).toBe('lang');
});

test('clears at the next export what the same app could not clear when a file was held', async () => {
  const { promises } = fs;
  const { rm } = promises;
  promises.rm = () => Promise.reject(Object.assign(new Error('held'), { code: 'EBUSY' }));
  syncBuiltinESMExports();
  try {
    await exportNow('eerst.pdf');
  } finally {
    promises.rm = rm;
    syncBuiltinESMExports();
  }
  expect(names()).toEqual([expect.stringContaining(asidePrefix()), 'eerst.pdf']);
  await exportNow();
  expect(names()).toEqual(['eerst.pdf', 'nieuw.pdf']);
});

describe('an export of three files, of which two replace earlier ones, that is killed', () => {
  const earlier = { 'rapport.pptx': 'eerder rapport', 'kaart.png': 'eerdere kaart' };
  const made = { 'rapport.pptx': 'nieuw rapport', 'kaart.png': 'nieuwe kaart', 'tabel.csv': 'nieuwe tabel' };
  /** Deeds: five files that move, then clearing up. */
  const deeds = [1, 2, 3, 4, 5, 6];

  function contents(): Readonly<Record<string, string>> {
    return Object.fromEntries(names().map((name) => [name, read(name)]));
  }

  function begin(files: Readonly<Record<string, string>> = earlier): void {
    for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content);
  }

  test.each(deeds)('leaves all of it or nothing of it, killed before deed %i', async (deed) => {
    begin();
    exportAndBeKilled(deed, made);
    await exportNow();
    const { 'nieuw.pdf': own, ...left } = contents();
    expect(own).toBe('nieuw');
    expect(left).toEqual(deed > 5 ? made : earlier);
  });

  test.each([1, 2, 3])('also when putting it back is killed in its turn, before deed %i', async (deed) => {
    begin();
    exportAndBeKilled(5, made);
    exportAndBeKilled(deed, { 'ander.csv': 'ander' });
    await exportNow();
    expect(contents()).toEqual({ ...earlier, 'nieuw.pdf': 'nieuw' });
  });

  test('keeps earlier files together in sight when somebody put another in the place of one', async () => {
    begin();
    exportAndBeKilled(5, made);
    begin({ 'kaart.png': 'van iemand anders' });
    await exportNow();
    const kept = 'Eerdere bestanden, export afgebroken';
    expect(names()).toEqual([kept, 'kaart.png', 'nieuw.pdf']);
    expect(read('kaart.png')).toBe('van iemand anders');
    for (const [name, content] of Object.entries(earlier)) expect(read(path.join(kept, name))).toBe(content);
    expect(readdirSync(path.join(folder, kept)).sort()).toEqual(Object.keys(earlier).sort());

    // Another time: beside it.
    exportAndBeKilled(2, { 'kaart.png': 'nieuwe kaart', 'tabel.csv': 'nieuwe tabel' });
    begin({ 'kaart.png': 'weer iemand' });
    await exportNow('nog.pdf');
    expect(read(path.join(`${kept} (2)`, 'kaart.png'))).toBe('van iemand anders');
  });

  test('puts a file back beside one that somebody changed and that had not moved', async () => {
    begin();
    exportAndBeKilled(2, made);
    begin({ 'kaart.png': 'van iemand anders' });
    await exportNow();
    expect(contents()).toEqual({ ...earlier, 'kaart.png': 'van iemand anders', 'nieuw.pdf': 'nieuw' });
  });
});

test('replaces one file in one deed: the earlier or the new stands there, never neither', async () => {
  writeFileSync(path.join(folder, 'kaart.png'), 'eerdere kaart');
  exportAndBeKilled(1, { 'kaart.png': 'nieuwe kaart' });
  expect(read('kaart.png')).toBe('eerdere kaart');
  // First it clears what the other left.
  exportAndBeKilled(3, { 'kaart.png': 'nieuwe kaart' });
  expect(read('kaart.png')).toBe('nieuwe kaart');
  await exportNow();
  expect(names()).toEqual(['kaart.png', 'nieuw.pdf']);
});

test('does not write over a file that somebody put there while the export was made', async () => {
  const exporting = writeTogether(folder, ['kaart.png'], false, async (write) => {
    await write('kaart.png', 'nieuwe kaart');
    writeFileSync(path.join(folder, 'kaart.png'), 'van iemand anders');
  });
  await expect(exporting).rejects.toMatchObject({ issue: { kind: 'file-exists' } });
  expect(names()).toEqual(['kaart.png']);
  expect(read('kaart.png')).toBe('van iemand anders');
});
