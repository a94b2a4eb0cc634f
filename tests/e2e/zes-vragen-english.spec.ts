import { expect, test, type Locator, type Page } from '@playwright/test';
import { axeViolations } from '../support/axe-violations.ts';
import { startLoopbackApp, type LoopbackApp } from '../support/loopback-app.ts';
import { typeHere } from '../support/type-here.ts';

// The six questions once more, by keyboard alone, in English and in the dark.
test.describe.configure({ mode: 'serial' });
test.use({ colorScheme: 'dark' });

const place = 'Elzermonde';
const charts = [
  [`How are young people doing in ${place}?`, 'Profile'],
  ['Which school really differs?', 'Funnel'],
  ['Is it getting better or worse?', 'Trend'],
  ['Where in the municipality?', 'Map'],
  ['How do we compare with the country?', null],
] as const;

let app: LoopbackApp;
let page: Page;
test.beforeAll(async ({ browser }) => {
  app = await startLoopbackApp();
  page = await browser.newPage({ colorScheme: 'dark' });
  await page.goto(app.url);
  await page.getByRole('button', { name: 'Weergave en taal' }).click();
  await page.getByRole('menuitemradio', { name: 'English' }).click();
  await page.getByRole('button', { name: 'Load sample data' }).click();
  await page.waitForURL(/#\/verkennen/);
});
test.afterAll(async () => {
  await page.close();
  await app.stop();
});
test.beforeEach(async () => {
  await page.goto(new URL('#/verkennen', page.url()).href);
  await page.reload();
  await expect(page.locator('.chart-mark').first()).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await reach(page.getByRole('button', { name: 'Area or school' }));
  await expect(page.getByPlaceholder('Search for an area or school')).toBeFocused();
  await typeHere(page, place);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: `Area or school ${place}` })).toBeVisible();
});

for (const [question, kind] of charts) {
  test(`answers "${question}"`, async () => {
    await reach(page.getByRole('button', { name: question }));
    await expect(page).toHaveURL(/indicator=/);
    await expectChart();
    if (kind !== null) {
      const chosen = page.getByRole('group', { name: 'Kind of chart' }).getByRole('button', { name: kind });
      await expect(chosen.first()).toHaveAttribute('aria-pressed', 'true');
    }
    expect(await axeViolations(page)).toEqual([]);
  });
}

test('answers "For whom is the difference largest?" with a list, and each leads to its chart', async () => {
  test.setTimeout(120_000);
  await reach(page.getByRole('button', { name: 'For whom is the difference largest?' }));
  const first = page.getByRole('dialog').getByRole('listitem').first();
  // All indicators are looked through first.
  await expect(first).toBeVisible({ timeout: 60_000 });
  expect(await axeViolations(page)).toEqual([]);
  await reach(first.getByRole('button'));
  await expect(page).toHaveURL(/per=/);
  await expectChart();
});

async function expectChart(): Promise<void> {
  await expect(page.locator('main [aria-busy=true]')).toHaveCount(0, { timeout: 30_000 });
  await expect(page.locator('.chart-mark').first()).toBeVisible();
  // What is told stays Dutch, and says so.
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/\p{L}/u);
  await expect(page.locator('[lang=nl] .chart-mark').first()).toBeVisible();
}

async function reach(button: Locator): Promise<void> {
  await expect(button).toBeVisible();
  for (let step = 0; step < 200; step++) {
    if (await button.evaluate((element) => element === document.activeElement)) {
      await page.keyboard.press('Enter');
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not lead there.');
}
