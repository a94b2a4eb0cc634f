import { expect, test, type Page } from '@playwright/test';
import type { LoopbackApp } from '../support/loopback-app.ts';
import { openSample } from '../support/open-sample.ts';

test.use({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
let app: LoopbackApp;
let page: Page;
test.beforeEach(async ({ browser }) => {
  ({ app, page } = await openSample(browser));
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
});
test.afterEach(async () => {
  await page.close();
  await app.stop();
});

test('copies the part of a long slide that is looked at, and shows the slides from there', async () => {
  await page.evaluate(() =>
    location.assign(
      '#/verkennen?soort=ranglijst&indicator=SBSSK3S6&meting=2025&niveau=school&tegenover=regio',
    ),
  );
  await expect(page.locator('.chart-mark')).toHaveCount(36);
  await page.getByRole('button', { name: 'Zet in verhaal' }).click();
  await page.getByRole('button', { name: 'Zet erin' }).click();
  await page.getByRole('link', { name: 'Naar het verhaal' }).click();

  await expect(page.getByText('deel 1 van 3 van deze dia')).toBeVisible();
  await copyPicture();
  await expectCopied(1);
  const first = await pictureOnClipboard();
  await page.getByRole('button', { name: 'Volgend deel' }).click();
  await copyPicture();
  await expectCopied(2);
  expect(await pictureOnClipboard()).not.toBe(first);

  await page.keyboard.press('Shift+F5');
  await page.waitForURL(/#\/presenteren\/[^/]+\/2$/);
});

async function copyPicture(): Promise<void> {
  await page.getByRole('button', { name: 'Meer met dit verhaal' }).click();
  await page.getByRole('menuitem', { name: 'Kopieer plaatje' }).click();
}

/** What is copied counts as told, so all that was told before is looked at first: seconds on a busy computer. */
async function expectCopied(part: number): Promise<void> {
  const told = `Het plaatje van deel ${String(part)} van 3 van de dia staat op het klembord.`;
  await expect(page.getByText(told)).toBeVisible({ timeout: 30_000 });
}

async function pictureOnClipboard(): Promise<string> {
  return await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const picture = await item?.getType('image/png');
    const bytes = new Uint8Array((await picture?.arrayBuffer()) ?? new ArrayBuffer(0));
    const digest = await crypto.subtle.digest('SHA-256', bytes);
    return Array.from(new Uint8Array(digest)).join(' ');
  });
}
