import { expect, test, type Page } from '@playwright/test';
import { axeViolations } from '../support/axe-violations.ts';
import { startLoopbackApp, type LoopbackApp } from '../support/loopback-app.ts';

test.use({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
let app: LoopbackApp;
test.beforeEach(async () => {
  app = await startLoopbackApp();
});
test.afterEach(async () => {
  await app.stop();
});

test('takes steps back and again, also after a restart, and puts an earlier state back', async ({ page }) => {
  await openStory(page);
  const message = page.getByRole('textbox', { name: /^Boodschap/ });
  await message.fill('Op deze school is er vaak stress');
  await page.getByRole('textbox', { name: /^Duiding/ }).fill('De mentor praat er nu over.');
  await expect(page.getByText(/^bewaard om/)).toBeVisible();

  await page.reload();
  await expect(message).toHaveValue('Op deze school is er vaak stress');
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(page.getByRole('textbox', { name: /^Duiding/ })).toHaveValue('');
  await page.keyboard.press('Control+z');
  await expect(message).toHaveValue('');
  await page.keyboard.press('Control+Shift+z');
  await expect(message).toHaveValue('Op deze school is er vaak stress');

  await page.getByRole('button', { name: 'Geschiedenis' }).click();
  const history = page.getByRole('dialog', { name: /^Geschiedenis/ });
  await expect(history.getByRole('listitem')).toHaveCount(3);
  await expect(history.getByRole('listitem').first()).toContainText('ongedaan gemaakt');
  expect(await axeViolations(page)).toEqual([]);
  await history.getByRole('button', { name: 'Zet zo terug' }).first().click();
  await expect(history.getByRole('listitem').first()).toContainText('Teruggezet');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('textbox', { name: /^Duiding/ })).toHaveValue('De mentor praat er nu over.');
});

test('puts a removed story back', async ({ page }) => {
  await openStory(page);
  await page.getByRole('link', { name: 'Alle verhalen' }).click();
  await page.getByRole('button', { name: 'Verwijder' }).click();
  await page.getByRole('button', { name: 'Verwijder het verhaal' }).click();
  await page.getByRole('button', { name: /^Zet ‘Verhaal over/ }).click();
  await expect(page.getByRole('link', { name: /^Verhaal over/ })).toBeVisible();
});

test('puts annotations on a chart from the keyboard, and says what the chart cannot carry', async ({
  page,
}) => {
  await openStory(page);
  await page.getByRole('button', { name: 'Aanwijslijn' }).press('Enter');
  await page.getByLabel('Bij welk cijfer?').selectOption({ index: 1 });
  await page.getByRole('textbox', { name: /^Woorden/ }).fill('Hier begon het project');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Norm of doel' }).press('Enter');
  await page.getByRole('textbox', { name: /^Bij welk percentage/ }).fill('35');
  await page.keyboard.press('Enter');
  const slide = page.getByRole('group', { name: /^Dia 1:/ });
  await expect(slide).toContainText('Hier begon het project');
  await expect(slide).toContainText('Norm 35');
  await page.getByRole('button', { name: 'Trendlijn' }).press('Enter');
  await expect(page.getByText('Deze grafiek gaat niet over meerdere jaren.')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
});

/** The sample, and of it one chart in a story. */
async function openStory(page: Page): Promise<void> {
  await page.goto(app.url);
  await page.getByRole('button', { name: 'Laad voorbeelddata' }).click();
  await page.waitForURL(/#\/verkennen/);
  await page.getByRole('button', { name: 'Zet in verhaal' }).click();
  await page.getByRole('button', { name: 'Zet erin' }).click();
  await page.getByRole('link', { name: 'Verhaal', exact: true }).click();
  await page
    .getByRole('link', { name: /^Verhaal over/ })
    .first()
    .click();
  await expect(page.getByRole('textbox', { name: /^Boodschap/ })).toBeVisible();
}
