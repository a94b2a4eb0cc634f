import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { axeViolations } from '../support/axe-violations.ts';
import type { LoopbackApp } from '../support/loopback-app.ts';
import { openSample } from '../support/open-sample.ts';
import { crampedTargets, focusState, sidewaysOverflow } from '../support/page-measures.ts';

// The page that stands alone, for the site of a school: on a phone and on a screen, by keys, with axe.
test.setTimeout(120_000);
test.describe.configure({ mode: 'serial' });

let app: LoopbackApp;
let page: Page;
test.beforeAll(async ({ browser }) => {
  const { app: started, page: sample } = await openSample(browser);
  app = started;
  const story = await sample.evaluate(async () => {
    const answer = await fetch('/api/story.create', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ template: 'wethouder', area: { level: 'municipality', code: 'GM9905' } }),
    });
    return ((await answer.json()) as { readonly value: { readonly id: string } }).value.id;
  });
  await sample.goto(new URL(`#/exporteren/${story}`, sample.url()).href);
  await sample.getByRole('checkbox', { name: /^PowerPoint/ }).uncheck();
  await sample.getByRole('checkbox', { name: /^Webpagina/ }).check();
  await sample.getByRole('button', { name: /^Maak 1/ }).click();
  await expect(sample.getByRole('heading', { name: /klaar$/ })).toBeVisible({ timeout: 30_000 });
  await sample.close();
  const file = readdirSync(app.exports).find((name) => name.endsWith('.html')) ?? '';
  page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await page.goto(pathToFileURL(path.join(app.exports, file)).href);
});
test.afterAll(async () => {
  await page.close();
  await app.stop();
});

for (const width of [320, 360, 1280]) {
  test(`is sound and stays within the window at ${String(width)} px, with its tables open too`, async () => {
    await page.setViewportSize({ width, height: 740 });
    await page.reload();
    await expectSound();
    for (const summary of await page.locator('summary').all()) await summary.click();
    await expect(page.getByRole('table').first()).toBeVisible();
    await expectSound();
    await expect(page.getByText(/^Schuif de grafiek opzij/).first()).toBeVisible({ visible: width < 600 });
  });
}

test('by keys alone: past the menu, through each chart and table, with a ring around what has the focus', async () => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.reload();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Naar de inhoud' })).toBeFocused();
  const names = new Set<string>();
  for (let stop = 0; stop < 30; stop++) {
    const { name, trouble } = await focusState(page);
    if (name === '') break;
    expect.soft(trouble, name).toBeNull();
    names.add(name);
    await page.keyboard.press('Tab');
  }
  expect([...names].filter((name) => name.includes('Grafiek: ')).length).toBeGreaterThan(2);
  const drawing = page.getByRole('region', { name: /^Grafiek: / }).first();
  await drawing.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => drawing.evaluate((frame) => frame.scrollLeft)).toBeGreaterThan(0);
  const summary = page.locator('summary').first();
  await summary.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('table').first()).toBeVisible();
});

async function expectSound(): Promise<void> {
  expect.soft(await axeViolations(page)).toEqual([]);
  expect.soft(await crampedTargets(page)).toEqual([]);
  expect.soft(await sidewaysOverflow(page)).toEqual([]);
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect.soft(beyond).toBeLessThanOrEqual(0);
}
