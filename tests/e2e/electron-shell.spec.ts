import { expect, test } from '@playwright/test';
import type { StandInApp } from '../support/stand-in-app.ts';
import { startSecondInstance, startStandInApp } from '../support/stand-in-app.ts';
import { writeMonitorCsv } from '../support/monitor-csv.ts';

// The Electron shell as built, under the stand-in for the `electron` module.
test.describe.configure({ mode: 'serial' });

interface Facts {
  readonly schemes: readonly { readonly scheme: string; readonly privileges: Record<string, boolean> }[];
  readonly windowOptions: { readonly webPreferences: Record<string, unknown> };
  readonly sandboxed: boolean;
  readonly menu: readonly string[];
  readonly dialogCalls: readonly { readonly kind: string; readonly options: { readonly title: string } }[];
  readonly shown: readonly string[];
}

let app: StandInApp;

test.beforeAll(async () => {
  app = await startStandInApp();
});
test.afterAll(async () => {
  await app.stop();
});

test('starts with a sandboxed, isolated window on its own scheme', async () => {
  const facts = (await app.ask({ do: 'facts' })) as Facts;
  expect(facts.sandboxed).toBe(true);
  expect(facts.windowOptions.webPreferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
  });
  expect(facts.schemes).toEqual([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
  expect(facts.menu).toEqual(['Bestand', 'Bewerken', 'Beeld']);
});

test('shows the first page, with four calls on the bridge and nothing of Node', async () => {
  await expect(app.page.getByRole('heading', { level: 1 })).toBeVisible();
  const reach = await app.page.evaluate(() => ({
    bridge: Object.keys((window as unknown as { wib: object }).wib).sort(),
    require: typeof (window as unknown as { require?: unknown }).require,
    process: typeof (window as unknown as { process?: unknown }).process,
  }));
  expect(reach).toEqual({
    bridge: ['cancel', 'invoke', 'onProgress', 'pathForFile'],
    require: 'undefined',
    process: 'undefined',
  });
});

test('refuses messages from another page and from a frame inside the page', async () => {
  const args = ['app.state', {}];
  const message = { do: 'invoke-as', channel: 'wib:invoke', args } as const;
  await expect(app.ask({ ...message, url: 'https://example.org/', isTop: true })).rejects.toThrow(/refused/);
  await expect(app.ask({ ...message, url: 'app://wib.example.org/', isTop: true })).rejects.toThrow(
    /refused/,
  );
  await expect(app.ask({ ...message, url: 'app://wib/', isTop: false })).rejects.toThrow(/refused/);
  expect(await app.ask({ ...message, url: 'app://wib/', isTop: true })).toMatchObject({ ok: true });
});

test('answers an unknown operation with words', async () => {
  const answer = await app.ask({
    do: 'invoke-as',
    url: 'app://wib/',
    isTop: true,
    channel: 'wib:invoke',
    args: ['store.query', { sql: 'select 1' }],
  });
  expect(answer).toMatchObject({ ok: false, issue: { kind: 'input-invalid' } });
});

test('grants only harmless permissions, reaches no network, opens no window and goes nowhere else', async () => {
  for (const name of ['media', 'geolocation', 'notifications', 'clipboard-read']) {
    expect(await app.ask({ do: 'permission', name })).toEqual({ asked: false, checked: false });
  }
  // To copy, and to show slides on a screen that stays awake.
  for (const name of ['clipboard-sanitized-write', 'fullscreen', 'screen-wake-lock']) {
    expect(await app.ask({ do: 'permission', name })).toEqual({ asked: true, checked: true });
  }
  expect(await app.ask({ do: 'request', url: 'https://example.org/x.js' })).toEqual({ cancelled: true });
  expect(await app.ask({ do: 'request', url: 'file:///etc/passwd' })).toEqual({ cancelled: true });
  expect(await app.ask({ do: 'request', url: 'app://wib/index.html' })).toEqual({ cancelled: false });
  expect(await app.ask({ do: 'open-window', url: 'https://example.org/' })).toEqual({ denied: true });
  const before = app.page.url();
  await app.page.evaluate(() => void (location.href = 'https://example.org/'));
  await app.page.waitForTimeout(300);
  expect(app.page.url()).toBe(before);
});

test('serves nothing outside the folder of the page', async () => {
  const status = await app.page.evaluate(async () => {
    const tries = ['/..%2fhost%2fmain.js', '/%2e%2e/host/main.js', '/missing.js'];
    return Promise.all(tries.map(async (path) => (await fetch(path)).status));
  });
  expect(status).toEqual([404, 404, 404]);
});

test('reads a file chosen in the native dialog into a new workspace', async () => {
  const file = writeMonitorCsv(app.folder);
  await app.ask({ do: 'answer-dialog', paths: [file] });
  await app.page.getByRole('button', { name: 'Kies een bestand' }).first().click();
  await expect(app.page.getByRole('heading', { level: 1 })).toContainText('2023');
  await app.page.getByRole('button', { name: /^Lees .* in$/ }).click();
  await expect(app.page.getByText('GMJ_proef_2023.csv').first()).toBeVisible();
  const facts = (await app.ask({ do: 'facts' })) as Facts;
  expect(facts.dialogCalls[0]).toMatchObject({ kind: 'open', options: { title: 'Kies een monitorbestand' } });
});

test('gives a new workspace its ending where the dialog does not', async () => {
  await app.ask({ do: 'answer-dialog', paths: ['/regio/Proef'] });
  const answer = await app.page.evaluate(() =>
    window.wib?.invoke('dialog.choose', { what: 'new-workspace' }, undefined),
  );
  expect(answer).toEqual({ ok: true, value: { paths: ['/regio/Proef.wib'] } });
});

test('leads from the menu to a page', async () => {
  await app.ask({ do: 'click-menu', id: 'open' });
  await expect.poll(() => new URL(app.page.url()).hash).toBe('#/');
  await app.ask({ do: 'click-menu', id: 'import' });
  await expect.poll(() => new URL(app.page.url()).hash).toBe('#/gegevens');
});

test('shows the slides on the other screen, beside the speaker’s', async () => {
  const invoke = (name: string, input: object) =>
    app.page.evaluate(([called, given]) => window.wib?.invoke(called, given, undefined), [
      name,
      input,
    ] as const);
  await invoke('sample.load', {});
  const area = { level: 'municipality', code: 'GM9905' };
  const made = (await invoke('story.create', { template: 'wethouder', area })) as { value: { id: string } };
  await app.page.evaluate((id) => (location.hash = `#/presenteren/${id}/1`), made.value.id);
  await app.page.reload();
  const stage = app.page.locator('[data-shown] > svg');
  await expect(stage).toBeVisible();
  // The app has a window for the room only: this one becomes the speaker's.
  const [room] = await Promise.all([app.page.context().waitForEvent('page'), app.page.keyboard.press('n')]);
  await expect(room.locator('[data-shown] > svg')).toBeVisible();
  await expect(app.page.getByText('Dia’s staan in een tweede venster')).toBeVisible();
  const { windowOptions } = (await app.ask({ do: 'facts' })) as Facts;
  expect(windowOptions).toMatchObject({ x: 1440, y: 0, width: 1920, height: 1080, fullscreen: true });
  expect(windowOptions.webPreferences).toMatchObject({ sandbox: true, contextIsolation: true });
  // It goes nowhere else either.
  const before = room.url();
  await room.evaluate(() => void (location.href = 'https://example.org/'));
  await room.waitForTimeout(300);
  expect(room.url()).toBe(before);

  await app.page.getByRole('button', { name: 'Volgende' }).click();
  await expect(room.locator('[data-shown] > svg')).toContainText('dia 2 van');
  await room.keyboard.press('ArrowRight');
  await expect(stage).toContainText('dia 3 van');
  await Promise.all([room.waitForEvent('close'), app.page.keyboard.press('Escape')]);
  await expect(app.page).toHaveURL(/#\/verhaal\//);

  // With one screen there is still a window, of the shape of a slide.
  await app.ask({ do: 'keep-screens', count: 1 });
  const opened = await invoke('present.open', { storyId: made.value.id, page: 1 });
  expect(opened).toEqual({ ok: true, value: { isOnOtherScreen: false } });
  expect(((await app.ask({ do: 'facts' })) as Facts).windowOptions).toMatchObject({
    width: 1280,
    height: 720,
  });
  expect(await invoke('present.close', {})).toMatchObject({ ok: true });
  expect(await invoke('present.close', {})).toMatchObject({ ok: true });
});

test('a second start brings the first window to the front and ends itself', async () => {
  expect(await startSecondInstance()).toBe(0);
  await app.ask({ do: 'second-instance' });
  expect(((await app.ask({ do: 'facts' })) as Facts).shown).toContain('focused');
});

test('ends when its window is closed', async () => {
  await app.ask({ do: 'close-window' });
  expect(await app.ended).toBe(0);
});
