import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDownloads } from '../../electron/core/node-ports.ts';
import { refusal } from '../../electron/loopback/refusal.ts';
import { serveLoopback } from '../../electron/loopback/serve.ts';
import type { LoopbackDoor } from '../../electron/loopback/serve.ts';
import { createUploadStore } from '../../electron/loopback/upload-store.ts';
import type { UploadStore } from '../../electron/loopback/upload-store.ts';
import { fetchCookie } from '../support/doors.ts';
import { createTestCore, root } from '../support/test-core.ts';
import type { TestCore } from '../support/test-core.ts';

let test: TestCore;
let uploads: UploadStore;
let door: LoopbackDoor;
let cookie: string;
// What the core does after an export.
const downloads = createDownloads();
const offerDownload = (file: string) => downloads.offer(file);

beforeAll(async () => {
  uploads = await createUploadStore();
  test = createTestCore({ uploads });
  door = await serveLoopback({
    core: { dispatch: test.core.dispatch, cancel: test.core.cancel, uploads, downloads: downloads.files },
    pageFolder: `${root}/docs`,
    preferences: () => test.core.preferences(),
    onProgress: (listener) => test.core.onProgress(listener),
  });
  cookie = await fetchCookie(door.launchUrl);
});
afterAll(async () => {
  await door.close();
  test.dispose();
  await uploads.clear();
});

interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Record<string, string>;
}

/** fetch does not let a test choose Host; node:http does. */
function status({ method = 'POST', path = '/api/app.state', headers = {} }: Sent): Promise<number> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(door.origin);
    request({ host: '127.0.0.1', port, method, path, headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    })
      .on('error', reject)
      .end(method === 'POST' ? '{}' : undefined);
  });
}

describe('the loopback door', () => {
  it('lets its own page through', async () => {
    expect(await status({ headers: { Cookie: cookie, Origin: door.origin } })).toBe(200);
  });

  it('knows nobody without the cookie, nor with a wrong one', async () => {
    expect(await status({ headers: { Origin: door.origin } })).toBe(401);
    expect(await status({ headers: { Origin: door.origin, Cookie: `${cookie.slice(0, -2)}xx` } })).toBe(401);
    expect(await status({ method: 'GET', path: '/' })).toBe(401);
  });

  it('refuses another name that points here, as in DNS rebinding', async () => {
    const { port } = new URL(door.origin);
    expect(
      await status({ headers: { Cookie: cookie, Origin: door.origin, Host: `evil.example:${port}` } }),
    ).toBe(403);
    expect(
      await status({ headers: { Cookie: cookie, Origin: door.origin, Host: `localhost:${port}` } }),
    ).toBe(403);
  });

  it('refuses another page, a form without origin, and a cross-site fetch', async () => {
    expect(await status({ headers: { Cookie: cookie, Origin: 'https://evil.example' } })).toBe(403);
    expect(await status({ headers: { Cookie: cookie, Origin: 'null' } })).toBe(403);
    expect(await status({ headers: { Cookie: cookie } })).toBe(403);
    expect(
      await status({ headers: { Cookie: cookie, Origin: door.origin, 'Sec-Fetch-Site': 'cross-site' } }),
    ).toBe(403);
  });

  it('takes a launch address once', async () => {
    const url = door.newLaunchUrl();
    expect((await fetch(url, { redirect: 'manual' })).status).toBe(302);
    expect((await fetch(url, { redirect: 'manual' })).status).toBe(401);
  });

  it('gives a cookie that scripts cannot read and other sites cannot send', async () => {
    const answer = await fetch(door.newLaunchUrl(), { redirect: 'manual' });
    expect(answer.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Strict; Path=\//);
  });

  it('serves nothing outside the folder of the page', async () => {
    for (const path of ['/../package.json', '/..%2fpackage.json', '/%2e%2e/package.json', '/nothing.js']) {
      expect(await status({ method: 'GET', path, headers: { Cookie: cookie } })).toBe(404);
    }
  });

  it('opens no path of this computer for a page that must upload', async () => {
    const answer = await fetch(`${door.origin}/api/import.inspect`, {
      method: 'POST',
      headers: { Cookie: cookie, Origin: door.origin },
      body: JSON.stringify({ file: { kind: 'path', path: '/etc/passwd' } }),
    });
    expect(await answer.json()).toMatchObject({ ok: false, issue: { kind: 'not-allowed' } });
  });

  it('survives addresses that are none', async () => {
    for (const path of ['/%zz', '//', '/%00', '/assets']) {
      expect(await status({ method: 'GET', path, headers: { Cookie: cookie } })).toBe(404);
    }
  });

  it('says that a written file is gone, and goes on', async () => {
    const token = offerDownload(`${test.folder}/weg.pptx`);
    const path = `/api/download/${token}`;
    expect(await status({ method: 'GET', path, headers: { Cookie: cookie } })).toBe(404);
    const folder = `/api/download/${offerDownload(test.folder)}`;
    expect(await status({ method: 'GET', path: folder, headers: { Cookie: cookie } })).toBe(404);
    expect(await status({ headers: { Cookie: cookie, Origin: door.origin } })).toBe(200);
  });

  it('has a cookie of its own beside another running app', async () => {
    const other = await serveLoopback({
      core: { dispatch: test.core.dispatch, cancel: test.core.cancel, uploads, downloads: new Map() },
      pageFolder: root,
      preferences: () => test.core.preferences(),
      onProgress: () => () => undefined,
    });
    const both = `${await fetchCookie(other.launchUrl)}; ${cookie}`;
    await other.close();
    expect(new Set(both.split('; ').map((part) => part.split('=')[0])).size).toBe(2);
    expect(await status({ headers: { Cookie: both, Origin: door.origin } })).toBe(200);
  });

  it('offers only files it wrote itself for download', async () => {
    expect(await status({ method: 'GET', path: '/api/download/x', headers: { Cookie: cookie } })).toBe(404);
    const traversal = '/api/download/..%2f..%2fetc%2fpasswd';
    expect(await status({ method: 'GET', path: traversal, headers: { Cookie: cookie } })).toBe(404);
  });
});

describe('refusal', () => {
  const fine = {
    method: 'POST',
    host: '127.0.0.1:4000',
    origin: 'http://127.0.0.1:4000',
    fetchSite: 'same-origin',
    expectedOrigin: 'http://127.0.0.1:4000',
  };
  it('lets only GET and POST through', () => {
    expect(refusal(fine)).toBeNull();
    expect(refusal({ ...fine, method: 'PUT' })).toBe(405);
    expect(refusal({ ...fine, method: 'GET', origin: undefined, fetchSite: undefined })).toBeNull();
  });
});
