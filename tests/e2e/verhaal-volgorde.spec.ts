import { expect, test, type Locator, type Page } from '@playwright/test';
import type { LoopbackApp } from '../support/loopback-app.ts';
import { openSample } from '../support/open-sample.ts';

test.use({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
let app: LoopbackApp;
let page: Page;
test.beforeEach(async ({ browser }) => {
  ({ app, page } = await openSample(browser));
  for (const kind of ['trend', 'ranglijst', 'groepen']) await putInStory(kind);
  await page.getByRole('link', { name: 'Naar het verhaal' }).click();
  await expect(rows()).toHaveCount(3);
});
test.afterEach(async () => {
  await page.close();
  await app.stop();
});

test('sorts slides by dragging them and by keys, and takes each step back', async () => {
  // A headline that follows the figures is there once the slide is drawn.
  await expect.poll(titles).not.toContain('Zonder kop');
  const start = await titles();
  const [first, second, third] = start;
  await rows().nth(2).dragTo(rows().nth(0));
  await expect.poll(titles).toEqual([third, first, second]);
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect.poll(titles).toEqual(start);

  const row = rows().nth(0).getByRole('button').first();
  await row.focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(titles).toEqual([second, first, third]);
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(titles).toEqual([second, third, first]);
  // At the end there is nowhere to go.
  await page.keyboard.press('Alt+ArrowDown');
  await expect(rows().nth(2).getByRole('button').first()).toBeFocused();
  await expect.poll(titles).toEqual([second, third, first]);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(titles).toEqual(start);
});

function rows(): Locator {
  return page.getByRole('region', { name: 'Dia’s' }).getByRole('listitem');
}

/** Without their numbers: those are of the place. */
async function titles(): Promise<readonly string[]> {
  const names = await rows()
    .locator('[aria-keyshortcuts]')
    .evaluateAll((buttons) => buttons.map((button) => button.textContent));
  return names.map((name) => name.replace(/^.*?\d+\. /, ''));
}

async function putInStory(kind: string): Promise<void> {
  await page.evaluate(
    (to) => location.assign(to),
    `#/verkennen?soort=${kind}&indicator=SBSSK3S6&meting=2025`,
  );
  await expect(page.locator('[data-mark]').first()).toBeVisible();
  await page.getByRole('button', { name: 'Zet in verhaal' }).click();
  await page.getByRole('button', { name: 'Zet erin' }).click();
  await expect(page.getByRole('link', { name: 'Naar het verhaal' })).toBeVisible();
}
