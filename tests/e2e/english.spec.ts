import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { nationalIndicators } from '../../shared/catalogue/indicators.ts';
import { dutchTexts } from '../support/dutch-texts.ts';
import { dutchWordsIn } from '../support/english-words.ts';
import { startLoopbackApp, type LoopbackApp } from '../support/loopback-app.ts';
import { wordsOnPage } from '../support/page-words.ts';

// Every page in English. What is told (the chart, its sentence, the slides) is Dutch, and marked so.

let app: LoopbackApp;
let ownDutch: ReadonlySet<string>;
test.beforeAll(async () => {
  ownDutch = await dutchTexts();
});
test.beforeEach(async ({ page }) => {
  app = await startLoopbackApp();
  await page.goto(app.url);
  await page.getByRole('button', { name: 'Weergave en taal' }).click();
  await page.getByRole('menuitemradio', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Where would you like to begin?' })).toBeVisible();
});
test.afterEach(async () => {
  await app.stop();
});

test('says everything in English from Start to Settings, and keeps the language', async ({ page }) => {
  await expectEnglish(page);
  await page.getByRole('button', { name: 'Load sample data' }).click();
  await expect(page.locator('.chart-mark')).not.toHaveCount(0, { timeout: 30_000 });
  await expectEnglish(page);

  await page.getByRole('link', { name: 'Data', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Data' })).toBeVisible();
  await expectEnglish(page);
  await page
    .getByRole('link', { name: 'Settings' })
    .or(page.getByRole('button', { name: /^Workspace/ }))
    .first()
    .click();
  await page.getByRole('menuitem', { name: 'Settings' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await expectEnglish(page);

  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
});

test('recognises a file in English', async ({ page }) => {
  const dialog = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await (
    await dialog
  ).setFiles(path.resolve(import.meta.dirname, '../../dist/sample/GMJ_2025_Voorbeeldregio.csv'));
  await expect(page.getByRole('button', { name: /^Import / })).toBeVisible({ timeout: 30_000 });
  await expectEnglish(page);
});

test('asks and explains in English beside a Dutch chart, and tells a Dutch story', async ({ page }) => {
  await page.getByRole('button', { name: 'Load sample data' }).click();
  const mark = page.locator('.chart-mark').first();
  await expect(mark).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('h1')).toHaveAttribute('lang', 'nl');
  await expect(page.locator('[lang=nl] svg .chart-mark').first()).toBeVisible();

  for (const slot of ['Indicator', 'For whom', 'When', 'Broken down by', 'Compared with']) {
    await page
      .getByRole('button', { name: new RegExp(`^${slot}`) })
      .first()
      .click();
    await expectEnglish(page);
    await page.keyboard.press('Escape');
  }
  await mark.click();
  const details = page.getByRole('complementary', { name: 'Details' });
  await details.getByText('How was this figure made?').click();
  await expect(details.getByText('Fingerprint (SHA-256)')).toBeVisible();
  await expectEnglish(page);

  await page.getByRole('button', { name: /^What stands out/ }).click();
  await page.getByText('What we do not know', { exact: true }).click();
  await expect(page.getByRole('heading', { name: 'What a monitor never measures' })).toBeVisible();
  await expectEnglish(page);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Put in story' }).click();
  await page.getByRole('button', { name: 'Put it in' }).click();
  await page.getByRole('link', { name: 'Go to the story' }).click();
  await expect(page.getByRole('group', { name: /^Slide 1:/ })).toBeVisible();
  await expectEnglish(page);
  await page.getByRole('button', { name: 'More with this story' }).click();
  await page.getByRole('menuitem', { name: 'How it was made' }).click();
  await expect(page.getByRole('heading', { name: 'Bronnen' })).toBeVisible();
  await expectEnglish(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'More ways to present' }).click();
  const speaker = page.getByRole('menuitem', { name: /^With speaker screen/ });
  const [room] = await Promise.all([page.context().waitForEvent('page'), speaker.click()]);
  await expect(page.getByText('Slides are in a second window')).toBeVisible();
  await page.getByRole('button', { name: 'Question from the room' }).click();
  await expect(page.getByRole('button', { name: /^Broken down by/ })).toBeVisible();
  await expectEnglish(page);
  await expectEnglish(room);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByRole('group', { name: /^Slide 1:/ })).toBeVisible();
  await page.getByRole('link', { name: 'Export', exact: true }).first().click();
  await expect(page.getByRole('button', { name: /^Make/ })).toBeVisible();
  await expectEnglish(page);
});

/** Nothing of the pages' own Dutch, and no Dutch words but in names from the file. */
async function expectEnglish(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  const words = await wordsOnPage(page);
  expect(words.length).toBeGreaterThan(10);
  const isDutch = (text: string) => ownDutch.has(text) || dutchWordsIn(withoutNames(text)).length > 0;
  expect(words.filter((text) => !ownNames.has(text) && isDutch(text))).toEqual([]);
}

/** Indicators have Dutch names only, as schools, stories and the columns of a file have. */
function withoutNames(text: string): string {
  return dutchNames
    .reduce((rest, name) => rest.replaceAll(name, ''), text)
    .replace(/\b(De|Het) \p{Lu}\p{L}+|\w+_\w+/gu, '');
}

const dutchNames = [
  ...nationalIndicators.flatMap(({ label, definition, theme }) => [label, definition, theme]),
  'Rapportcijfer voor je leven',
  'Kent de jeugdverpleegkundige',
  'Verhaal over GGD Voorbeeldregio',
].sort((a, b) => b.length - a.length);
const ownNames = new Set(['Schoolcode', 'Gezondheidsmonitor Jeugd', 'Landelijke cijfers']);
