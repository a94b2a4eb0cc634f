import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  closeSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backupFolder, listBackups } from '../../electron/store/backups.ts';
import { listDatasets } from '../../electron/store/datasets.ts';
import { saveDelivery } from '../../electron/store/deliveries.ts';
import { applicationId, migrate, schemaVersion } from '../../electron/store/migrate.ts';
import { migrations } from '../../electron/store/migrations/migrations.ts';
import { openWorkspace } from '../../electron/store/open-workspace.ts';
import { readWorkspaceName } from '../../electron/store/settings.ts';
import { readStory, saveStory } from '../../electron/store/stories.ts';
import { IssueError, issueSchema, type Issue } from '../../shared/model/issue.ts';
import type { DeliveryContent, WaveColumn } from '../../shared/model/columns.ts';
import { microdata, mustOpen, noon, story } from './examples.ts';

let folder = '';
let path = '';
const children: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wib-store-'));
  path = join(folder, 'Regio.wib');
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** The issue opening ends with; a sentence for people, never a bare error. */
function refusal(options: Partial<Parameters<typeof openWorkspace>[1]> = {}): Issue {
  const result = openWorkspace(path, { now: () => noon, ...options });
  if (result.ok) throw new Error('It opened');
  return issueSchema.parse(result.issue);
}

/** A workspace with one delivery and one story, closed. */
function makeWorkspace(): void {
  const { db, close } = mustOpen(path, { create: { name: 'Regio' } });
  saveDelivery(db, microdata, '2026-03-09T12:00:00');
  saveStory(db, story);
  close();
}

function expectWholeWorkspace(): void {
  const { db, close } = mustOpen(path);
  expect(listDatasets(db)).toHaveLength(1);
  expect(readStory(db, story.id)).toEqual(story);
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  close();
}

/** Starts a child of this folder and waits until it says `word`. */
async function start(name: string, word: string): Promise<ChildProcess> {
  const script = join(import.meta.dirname, 'children', `${name}.ts`);
  const child = spawn(process.execPath, ['--expose-gc', script, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  for await (const chunk of child.stdout) if (String(chunk).includes(word)) return child;
  throw new Error(`${name} ended before saying '${word}'`);
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

describe('making a workspace', () => {
  it('makes the folders to it, and opens again with everything in it', () => {
    path = join(folder, 'nieuw', 'map', 'Regio.wib');
    makeWorkspace();
    expectWholeWorkspace();
  });

  it('never writes over a file that is there', () => {
    writeFileSync(path, 'iets anders');
    expect(refusal({ create: { name: 'Regio' } })).toMatchObject({
      kind: 'input-invalid',
      file: 'Regio.wib',
    });
    expect(readFileSync(path, 'utf8')).toBe('iets anders');
  });

  it('writes safely: journal, full sync, foreign keys, wiping', () => {
    const { db, close } = mustOpen(path, { create: { name: 'Regio' } });
    const pragma = (name: string) => db.pragma(name, { simple: true });
    expect(pragma('journal_mode')).toBe('wal');
    expect(pragma('synchronous')).toBe(2);
    expect(pragma('foreign_keys')).toBe(1);
    expect(pragma('secure_delete')).toBe(1);
    expect(pragma('application_id')).toBe(applicationId);
    expect(pragma('user_version')).toBe(schemaVersion);
    close();
  });
});

describe('a file that cannot be opened', () => {
  it('says so when it is not there, and makes nothing', () => {
    expect(refusal()).toMatchObject({ kind: 'workspace-missing', file: 'Regio.wib' });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says so when it is a folder', () => {
    mkdirSync(path);
    expect(refusal().kind).toBe('input-invalid');
  });

  it.each([
    ['text', Buffer.from('Schoolcode;EBGLK3S1\r\n901;1\r\n'.repeat(100))],
    ['an empty file', Buffer.alloc(0)],
    ['a few bytes', Buffer.from([1, 2, 3])],
  ])('says so when it is %s, and leaves it alone', (_, bytes) => {
    writeFileSync(path, bytes);
    const { kind, title } = refusal();
    expect(kind).toBe('input-invalid');
    expect(title).toContain('geen werkmap');
    expect(readFileSync(path)).toEqual(bytes);
    expect(readdirSync(folder)).toEqual(['Regio.wib']);
  });

  it('says so when it is the database of another program, and leaves it alone', () => {
    const other = new Database(path);
    other.exec('CREATE TABLE iets (x)');
    other.close();
    const before = readFileSync(path);
    const { kind, title } = refusal();
    expect(kind).toBe('input-invalid');
    expect(title).toContain('geen werkmap');
    expect(readFileSync(path)).toEqual(before);
  });

  it('says so when a newer version of the app made it', () => {
    makeWorkspace();
    const db = new Database(path);
    db.pragma(`user_version = ${schemaVersion + 1}`);
    db.close();
    expect(refusal().kind).toBe('workspace-newer');
    expect(refusal({ readonly: true }).kind).toBe('workspace-newer');
  });
});

describe('a damaged workspace', () => {
  it('is refused with the name of the newest good copy, and left as it is', () => {
    makeWorkspace();
    mustOpen(path, { now: new Date(2026, 2, 10, 8, 30) }).close();
    mustOpen(path, { now: new Date(2026, 2, 11, 8, 30) }).close();
    // The newest copy is damaged as well: the one before it must be named.
    const [newest = '', good = ''] = listBackups(path);
    overwriteMiddle(join(backupFolder(path), newest));
    overwriteMiddle(path);
    const before = readFileSync(path);
    const issue = refusal();
    expect(issue.kind).toBe('workspace-damaged');
    expect(issue.next).toContain(good);
    expect(good).toBe('Regio 2026-03-10 08.30.wib');
    expect(refusal({ readonly: true }).kind).toBe('workspace-damaged');
    expect(readFileSync(path)).toEqual(before);

    copyFileSync(join(backupFolder(path), good), path);
    expectWholeWorkspace();
  });

  it('is known as ours by its copies when even its first bytes are gone', () => {
    makeWorkspace();
    mustOpen(path).close();
    writeFileSync(path, Buffer.alloc(statSync(path).size, 7));
    const { kind, next } = refusal();
    expect(kind).toBe('workspace-damaged');
    expect(next).toContain('Regio 2026-03-09 12.00.wib');
  });

  it('has a way on without any copy', () => {
    makeWorkspace();
    overwriteMiddle(path);
    const { kind, next } = refusal();
    expect(kind).toBe('workspace-damaged');
    expect(next).toContain('opnieuw in');
  });

  it('is noticed when only its end is missing', () => {
    makeWorkspace();
    writeFileSync(path, readFileSync(path).subarray(0, -20_000));
    expect(refusal().kind).toBe('workspace-damaged');
  });

  function overwriteMiddle(file: string): void {
    const size = statSync(file).size;
    const handle = openSync(file, 'r+');
    writeSync(handle, Buffer.alloc(size - 16_384, 0xa5), 0, size - 16_384, 16_384);
    closeSync(handle);
  }
});

describe('a workspace opened twice', () => {
  it('is refused in the same process, and free again after closing', () => {
    makeWorkspace();
    const first = mustOpen(path);
    expect(refusal().kind).toBe('workspace-in-use');
    // The refused attempt must not have loosened the first one's lock.
    expect(refusal().kind).toBe('workspace-in-use');
    first.close();
    expectWholeWorkspace();
  });

  it('is refused to a second process, may be read there, and is free when the first one is killed', async () => {
    makeWorkspace();
    const holder = await start('hold-workspace', 'open');
    expect(refusal()).toMatchObject({ kind: 'workspace-in-use', file: 'Regio.wib' });
    const reader = mustOpen(path, { readonly: true });
    expect(readWorkspaceName(reader.db)).toBe('Regio');
    expect(() => saveStory(reader.db, story)).toThrow(IssueError);
    reader.close();
    await kill(holder);
    expectWholeWorkspace();
  });

  it('lets a reader see what the writer saves', () => {
    makeWorkspace();
    const writer = mustOpen(path);
    const reader = mustOpen(path, { readonly: true });
    saveStory(writer.db, { ...story, title: 'Later' });
    expect(readStory(reader.db, story.id)?.title).toBe('Later');
    reader.close();
    writer.close();
  });
});

describe('a write that does not end', () => {
  it('leaves what stood when the process is killed in the middle of saving', async () => {
    makeWorkspace();
    const child = await start('save-and-stall', 'middle');
    // Half of the 20 MB is on disk, so there was something to undo.
    expect(statSync(`${path}-wal`).size).toBeGreaterThan(5_000_000);
    await kill(child);
    // A reader who comes first sees the old state too, with the dead writer's journal still there.
    const reader = mustOpen(path, { readonly: true });
    expect(listDatasets(reader.db)).toHaveLength(1);
    reader.close();
    expectWholeWorkspace();
  });

  it('leaves what stood when the disk is full', () => {
    makeWorkspace();
    const { db, close } = mustOpen(path);
    db.pragma(`max_page_count = ${Number(db.pragma('page_count', { simple: true })) + 5}`);
    const trouble = thrownBy(() => saveDelivery(db, largeDelivery(), '2026-03-09T13:00:00'));
    expect(trouble).toBeInstanceOf(IssueError);
    expect(trouble).toMatchObject({ issue: { kind: 'disk-full', file: 'Regio.wib' } });
    expect(listDatasets(db)).toHaveLength(1);
    // Small things still fit: the workspace goes on.
    saveStory(db, { ...story, id: 'klein', slides: [] });
    close();
    expectWholeWorkspace();
  });
});

describe('copies', () => {
  it('are made at the first opening of a day, and the last five stay', () => {
    makeWorkspace();
    for (const day of [1, 2, 3, 4, 5, 6, 7])
      for (const hour of [9, 17]) mustOpen(path, { now: new Date(2026, 3, day, hour, 5) }).close();
    expect(listBackups(path)).toEqual([7, 6, 5, 4, 3].map((day) => `Regio 2026-04-0${day} 09.05.wib`));
  });

  it('hold the workspace of before the session and open by themselves', () => {
    makeWorkspace();
    const { db, close } = mustOpen(path);
    saveStory(db, { ...story, title: 'Daarna' });
    close();
    path = join(backupFolder(path), listBackups(path)[0] ?? 'none');
    expectWholeWorkspace();
  });

  it('leave files alone that are not theirs', () => {
    makeWorkspace();
    mkdirSync(backupFolder(path));
    const mine = join(backupFolder(path), 'Regio eigen kopie.wib');
    writeFileSync(mine, 'van mij');
    for (const day of [1, 2, 3, 4, 5, 6, 7]) mustOpen(path, { now: new Date(2026, 3, day) }).close();
    expect(readFileSync(mine, 'utf8')).toBe('van mij');
  });

  it('that cannot be made do not keep anyone from the workspace, but are told of', () => {
    makeWorkspace();
    writeFileSync(backupFolder(path), 'een bestand in de weg');
    const { db, backupIssue, close } = mustOpen(path);
    expect(issueSchema.parse(backupIssue).next).not.toBe('');
    expect(readWorkspaceName(db)).toBe('Regio');
    close();
  });

  it('are not made by a reader', () => {
    makeWorkspace();
    mustOpen(path, { readonly: true }).close();
    expect(existsSync(backupFolder(path))).toBe(false);
  });
});

describe('a workspace of an older version', () => {
  function makeOlderWorkspace(): void {
    const db = new Database(path);
    migrate(db, migrations.slice(0, 2));
    db.exec(`INSERT INTO meta VALUES ('name', 'Oud')`);
    db.close();
  }

  it('is copied as it was and then brought up to date', () => {
    makeOlderWorkspace();
    const { db, close } = mustOpen(path);
    expect(readWorkspaceName(db)).toBe('Oud');
    saveDelivery(db, microdata, '2026-03-09T12:00:00');
    close();
    const [copy = 'none', ...others] = listBackups(path);
    expect(others).toEqual([]);
    const before = new Database(join(backupFolder(path), copy), { readonly: true });
    expect(before.pragma('user_version', { simple: true })).toBe(2);
    before.close();
  });

  it('is not changed by a reader, who is told what to do', () => {
    makeOlderWorkspace();
    expect(refusal({ readonly: true })).toMatchObject({ kind: 'not-allowed' });
    const db = new Database(path, { readonly: true });
    expect(db.pragma('user_version', { simple: true })).toBe(2);
    db.close();
  });

  it('stays of its version when a step fails halfway', () => {
    makeOlderWorkspace();
    const db = new Database(path);
    const broken = {
      name: 'broken',
      sql: 'CREATE TABLE half (x INTEGER) STRICT; CREATE TABLE half (x INTEGER) STRICT;',
    };
    expect(() => migrate(db, [...migrations.slice(0, 2), broken])).toThrow('half');
    expect(db.pragma('user_version', { simple: true })).toBe(2);
    expect(db.prepare(`SELECT name FROM sqlite_schema WHERE name = 'half'`).get()).toBeUndefined();
    db.close();
  });
});

function largeDelivery(): DeliveryContent {
  const rows = 100_000;
  const column: WaveColumn = {
    name: 'gewicht',
    index: 0,
    label: '',
    role: 'weight',
    indicator: null,
    missingCodes: [],
    notApplicableCodes: [],
    valueLabels: [],
    content: { kind: 'number', values: new Float64Array(rows) },
  };
  return { ...microdata, waves: [{ wave: 2025, rows, setAside: [], weightColumn: null, columns: [column] }] };
}

function thrownBy(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was thrown');
}
