import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { moveTogether, takeBack } from '../../../electron/exporting/move-together.ts';

let folder: string;
let aside: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'wib-move-'));
  aside = path.join(folder, '.aside');
  mkdirSync(aside);
  for (const name of ['1.svg', '2.svg']) writeFileSync(path.join(aside, name), 'nieuw');
  writeFileSync(path.join(folder, '1.svg'), 'het oude');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('puts the old file back when the second of the new ones cannot take its place', async () => {
  // As if it came there after the last look: a folder that is not empty.
  mkdirSync(path.join(folder, '2.svg'));
  writeFileSync(path.join(folder, '2.svg', 'brief.txt'), 'van iemand');
  await expect(moveTogether(folder, aside, ['1.svg', '2.svg'])).rejects.toThrow();
  expect(readFileSync(path.join(folder, '1.svg'), 'utf8')).toBe('nieuw');
  expect(await takeBack(folder, aside)).toBe(true);
  expect(readFileSync(path.join(folder, '1.svg'), 'utf8')).toBe('het oude');
  expect(readdirSync(path.join(folder, '2.svg'))).toEqual(['brief.txt']);
});

test('takes nothing back of a move that came to its end', async () => {
  await moveTogether(folder, aside, ['1.svg', '2.svg']);
  expect(await takeBack(folder, aside)).toBe(true);
  for (const name of ['1.svg', '2.svg']) expect(readFileSync(path.join(folder, name), 'utf8')).toBe('nieuw');
});
