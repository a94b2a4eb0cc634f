import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { _electron, expect, test } from '@playwright/test';

// The real Electron, where its program is present. Elsewhere the shell is exercised by electron-shell.spec.ts.
const root = path.resolve(import.meta.dirname, '../..');
const program = electronProgram();

test.skip(program === null, 'Electron’s own program is not on this machine: these tests were skipped.');

test('the real Electron opens its window on the first page, sandboxed', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'wib-electron-'));
  const app = await _electron.launch({
    executablePath: program ?? '',
    args: [root, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    env: { ...process.env, WIB_DATA: folder },
  });
  const page = await app.firstWindow();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(page.url()).toMatch(/^app:\/\/wib\//);
  expect(await page.evaluate(() => typeof (window as unknown as { require?: unknown }).require)).toBe(
    'undefined',
  );
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

function electronProgram(): string | null {
  const pointer = path.join(root, 'node_modules/electron/path.txt');
  if (!existsSync(pointer)) return null;
  const file = path.join(root, 'node_modules/electron/dist', readFileSync(pointer, 'utf8').trim());
  return existsSync(file) ? file : null;
}
