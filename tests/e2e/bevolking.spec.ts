import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { startLoopbackApp } from '../support/loopback-app.ts';
import type { LoopbackApp } from '../support/loopback-app.ts';

const samples = path.resolve(import.meta.dirname, '../../dist/sample');

let app: LoopbackApp;
test.beforeEach(async () => {
  app = await startLoopbackApp();
});
test.afterEach(async () => {
  await app.stop();
});

test('takes the population before any monitor: nothing to explore yet, and people beside a figure after', async ({
  page,
}) => {
  await page.goto(app.url);
  await choose(page, 'Kies een bestand', 'bevolking.csv');
  await page.getByRole('button', { name: /^Lees .+ in$/ }).click();
  await expect(page.getByRole('heading', { name: 'bevolking.csv is ingelezen' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Ga verkennen' })).toHaveCount(0);

  await choose(page, 'Nog een bestand inlezen', 'GMJ_2025_Voorbeeldregio.csv');
  const weight = page.getByRole('radio', { name: /_gemeente/ });
  await weight.focus();
  await page.keyboard.press('Space');
  await expect(weight).toBeChecked();
  await page.getByRole('button', { name: /^Lees .+ in$/ }).click();
  await page.getByRole('link', { name: 'Ga verkennen' }).click();
  await page.locator('.chart-mark').first().click();
  const details = page.getByRole('complementary', { name: 'Details' });
  await expect(details).toContainText(/Omgerekend\s*ongeveer [\d.]+ jongeren/);
  await expect(details).toContainText(/1\s% is ongeveer [\d.,]+ jongeren/);
});

async function choose(page: Page, button: string, file: string): Promise<void> {
  const dialog = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  await (await dialog).setFiles(path.join(samples, file));
}
