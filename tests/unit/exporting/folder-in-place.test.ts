import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeTogether } from '../../../electron/exporting/write-together.ts';
import { IssueError } from '../../../shared/model/issue.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'wib-in-place-'));
  mkdirSync(path.join(folder, 'verhaal.pdf'));
  writeFileSync(path.join(folder, 'verhaal.pdf', 'brief.txt'), 'van iemand');
  writeFileSync(path.join(folder, 'verhaal.pptx'), 'eerder');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ['one file', ['verhaal.pdf']],
  ['several files', ['verhaal.pptx', 'verhaal.pdf']],
])('leaves a folder where %s would go, also where files may be replaced, and says so', async (_, names) => {
  for (const overwrite of [true, false, new Set(names.map((name) => path.join(folder, name)))]) {
    const made: string[] = [];
    const writing = writeTogether(folder, names, overwrite, async (write) => {
      for (const name of names) {
        made.push(name);
        await write(name, 'nieuw');
      }
    });
    const trouble: unknown = await writing.catch((error: unknown) => error);
    if (!(trouble instanceof IssueError)) throw new Error('Something else than an issue.');
    if (overwrite === false && names.length > 1) expect(trouble.issue.kind).toBe('file-exists');
    else
      expect(trouble.issue).toMatchObject({
        kind: 'export-failed',
        title: `In ${folder} staat al een map die verhaal.pdf heet.`,
        kept: 'Die map is niet aangeraakt en er is niets geschreven.',
      });
    expect(made).toEqual([]);
  }
  expect(readdirSync(folder).sort()).toEqual(['verhaal.pdf', 'verhaal.pptx']);
  expect(readFileSync(path.join(folder, 'verhaal.pdf', 'brief.txt'), 'utf8')).toBe('van iemand');
  expect(readFileSync(path.join(folder, 'verhaal.pptx'), 'utf8')).toBe('eerder');
});
