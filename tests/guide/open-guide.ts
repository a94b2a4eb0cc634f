import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Locator, type Page } from 'playwright';
import { findBrowser } from '../../build/scripts/lib/ensure-browser.mjs';
import { startLoopbackApp, type LoopbackApp } from '../support/loopback-app.ts';
import { writePalettePng } from './palette-png.ts';

/** The built app in a browser, and a way to take pictures of it for the guide. */
export interface Guide {
  readonly app: LoopbackApp;
  readonly page: Page;
  /** The address of a page of the app, as "verkennen?soort=trend". */
  readonly address: (page: string) => string;
  /** A picture of the page or of one thing on it, as it is when it no longer changes. */
  readonly take: (name: string, of?: Page | Locator) => Promise<void>;
  readonly close: () => Promise<void>;
}

const pictures = path.join(import.meta.dirname, '../../docs/handleiding/beelden');
const mostBytes = 90 * 1024;

export async function openGuide(): Promise<Guide> {
  const clock = path.join(import.meta.dirname, 'fixed-clock.ts');
  const app = await startLoopbackApp({ NODE_OPTIONS: `--import=${clock}`, TZ: 'Europe/Amsterdam' });
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? undefined,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    reducedMotion: 'reduce',
  });
  await context.clock.setFixedTime('2026-03-12T10:30:00+01:00');
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.goto(app.url);
  const { origin } = new URL(page.url());
  return {
    app,
    page,
    address: (place) => `${origin}/#/${place}`,
    take: async (name, of = page) => {
      await hideFolder(page, app.folder);
      const png = writePalettePng(await pictureAtRest(of));
      if (png.length > mostBytes) throw new Error(`${name}.png has ${String(png.length)} bytes.`);
      writeFileSync(path.join(pictures, `${name}.png`), png);
      console.log(`${name}.png ${String(Math.round(png.length / 1024))} kB`);
    },
    close: async () => {
      await browser.close();
      await app.stop();
    },
  };
}

/** The folder of the pictures is another one every time, and nothing to a reader. */
async function hideFolder(page: Page, folder: string): Promise<void> {
  await page.evaluate((hidden) => {
    const told = (text: string) => text.replaceAll(hidden, 'Documenten').replaceAll('/exports', '/Rapporten');
    for (const input of document.querySelectorAll('input')) {
      if (input.value.includes(hidden)) input.value = told(input.value);
    }
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      if (node.nodeValue?.includes(hidden)) node.nodeValue = told(node.nodeValue);
    }
  }, folder);
}

/** Charts come after their page: only what stays the same for a second is finished. */
async function pictureAtRest(of: Page | Locator): Promise<Buffer> {
  let before = await of.screenshot({ caret: 'hide' });
  for (let same = 0, round = 0; same < 3; round++) {
    if (round === 60) throw new Error('The page does not come to rest.');
    await new Promise((resolve) => setTimeout(resolve, 350));
    const now = await of.screenshot({ caret: 'hide' });
    same = now.equals(before) ? same + 1 : 0;
    before = now;
  }
  return before;
}
