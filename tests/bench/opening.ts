import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright';
import { findBrowser } from '../../build/scripts/lib/ensure-browser.mjs';

const root = path.resolve(import.meta.dirname, '../..');

/** Milliseconds from starting the loopback program to a first page with its first button; median of three. */
export async function measureOpening(): Promise<number> {
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? undefined,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const times: number[] = [];
  // The first round warms disk and browser.
  for (let round = 0; round < 4; round++) {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'wib-bench-open-'));
    const page = await (await browser.newContext()).newPage();
    const start = performance.now();
    const app = spawn(process.execPath, [path.join(root, 'dist/host/loopback.js')], {
      env: { ...process.env, WIB_DATA: folder },
    });
    const url = await new Promise<string>((resolve) => {
      let said = '';
      app.stdout.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        const found = /http:\/\/127\.0\.0\.1:\S+/.exec(said);
        if (found) resolve(found[0]);
      });
    });
    await page.goto(url);
    await page.getByRole('button', { name: 'Kies een bestand' }).first().waitFor();
    if (round > 0) times.push(performance.now() - start);
    app.kill();
    await page.context().close();
    rmSync(folder, { recursive: true, force: true });
  }
  await browser.close();
  return times.sort((a, b) => a - b)[1] ?? NaN;
}
