import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createUploadStore } from '../../electron/loopback/upload-store.ts';
import type { UploadStore } from '../../electron/loopback/upload-store.ts';
import { doors } from '../support/doors.ts';
import { writeMonitorCsv } from '../support/monitor-csv.ts';

describe('uploads', () => {
  let parent: string;
  beforeEach(() => {
    parent = mkdtempSync(path.join(os.tmpdir(), 'wib-test-'));
  });
  afterEach(() => rmSync(parent, { recursive: true, force: true }));

  const stored = () => readdirSync(parent).flatMap((name) => readdirSync(path.join(parent, name)));
  const receive = async (store: UploadStore, text: string) => {
    const answer = await store.receive(Readable.from([text]), 'x.csv');
    if (!answer.ok) throw new Error(answer.issue.title);
    return answer.value.token;
  };

  it('are gone once released, and all of them when the app stops', async () => {
    const store = await createUploadStore(parent);
    const token = await receive(store, 'a');
    expect(stored()).toEqual([token]);
    await store.release(token);
    expect(store.find(token)).toBeNull();
    expect(stored()).toEqual([]);
    await receive(store, 'b');
    await store.clear();
    expect(readdirSync(parent)).toEqual([]);
  });

  it('keep only the newest few when nobody comes back for them', async () => {
    const store = await createUploadStore(parent);
    const tokens: string[] = [];
    for (let file = 0; file < 6; file++) tokens.push(await receive(store, String(file)));
    expect(stored().sort()).toEqual(tokens.slice(-4).sort());
  });

  it('say so when the disk is full, and leave nothing behind', async () => {
    const store = await createUploadStore(parent);
    const full = new Readable({
      read() {
        this.destroy(Object.assign(new Error('no space left on device'), { code: 'ENOSPC' }));
      },
    });
    const answer = await store.receive(full, 'GMJ.csv');
    expect(answer).toMatchObject({ ok: false, issue: { kind: 'disk-full', file: 'GMJ.csv' } });
    expect(stored()).toEqual([]);
  });

  it('of an app that was killed are swept away at the next start; those of a running one stay', async () => {
    const ended = spawnSync(process.execPath, ['-e', '']).pid;
    const left = path.join(parent, `wib-uploads-${String(ended)}-abc`);
    const running = path.join(parent, `wib-uploads-${String(process.pid)}-abc`);
    mkdirSync(left);
    mkdirSync(running);
    await createUploadStore(parent);
    expect([existsSync(left), existsSync(running)]).toEqual([false, true]);
  });
});

describe('an upload through the loopback door', () => {
  it('is thrown away as soon as the file has been read', async () => {
    const open = doors.loopback;
    if (!open) throw new Error('There is no loopback door.');
    const door = await open();
    try {
      const file = await door.file(writeMonitorCsv(door.folder));
      expect(await door.call('import.inspect', { file })).toMatchObject({ ok: true });
      expect(await door.call('import.inspect', { file })).toMatchObject({
        ok: false,
        issue: { kind: 'not-found' },
      });
    } finally {
      await door.close();
    }
  });
});
