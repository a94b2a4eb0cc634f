import { expect, test, type Page } from '@playwright/test';
import { axeViolations } from '../support/axe-violations.ts';
import type { LoopbackApp } from '../support/loopback-app.ts';
import { openSample } from '../support/open-sample.ts';
import { typeHere } from '../support/type-here.ts';

// One field that leads to everything by its name, by keyboard alone.
test.describe.configure({ mode: 'serial' });

let app: LoopbackApp;
let page: Page;
test.beforeAll(async ({ browser }) => {
  ({ app, page } = await openSample(browser));
});
test.afterAll(async () => {
  await page.close();
  await app.stop();
});

const dialog = () => page.getByRole('dialog', { name: 'Zoeken' });
const field = () => dialog().getByRole('combobox');

async function openByKeys(): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(field()).toBeFocused();
}

test('opens with Ctrl+K, is a combobox with a list, and gives the focus back', async () => {
  const button = page.getByRole('banner').getByRole('button', { name: 'Zoeken' });
  await openByKeys();
  await expect(dialog().getByRole('listbox')).toBeVisible();
  await expect(dialog().getByRole('option', { name: 'Exporteren' })).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog()).toBeHidden();
  await expect(button).toBeFocused();
});

test('leads to a municipality, also with a typing error', async () => {
  await openByKeys();
  await typeHere(page, 'Elzermomde');
  await expect(dialog().getByText('Niets met ‘Elzermomde’. Dit lijkt erop: ‘elzermonde’.')).toBeVisible();
  await page.keyboard.press('Enter');
  await page.waitForURL(/soort=profiel.*gebied=gemeente%3AGM9901/);
  await expect(page.getByRole('main')).toBeFocused();
});

test('puts another indicator in the present question, found by another word for it', async () => {
  await openByKeys();
  await typeHere(page, 'gepest');
  await page.keyboard.press('Enter');
  await page.waitForURL(/gebied=gemeente%3AGM9901/);
  await expect(page.getByRole('main')).toContainText(/gepest/i);
});

test('leads to a page with the slash, but not while someone types', async () => {
  await page.keyboard.press('/');
  await expect(field()).toBeFocused();
  await typeHere(page, 'export');
  await page.keyboard.press('Enter');
  await page.waitForURL(/#\/exporteren/);
  await openByKeys();
  await page.keyboard.type('/');
  await expect(field()).toHaveValue('/');
  await page.keyboard.press('Escape');
});
