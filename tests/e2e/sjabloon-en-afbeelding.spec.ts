import { expect, test, type Page } from '@playwright/test';
import { axeViolations } from '../support/axe-violations.ts';
import type { LoopbackApp } from '../support/loopback-app.ts';
import { openSample } from '../support/open-sample.ts';

test.use({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
test.setTimeout(120_000);

let app: LoopbackApp;
let page: Page;
test.beforeEach(async ({ browser }) => {
  ({ app, page } = await openSample(browser));
  await page.getByRole('button', { name: 'Zet in verhaal' }).click();
  await page.getByRole('button', { name: 'Zet erin' }).click();
  await openStory();
});
test.afterEach(async () => {
  await page.close();
  await app.stop();
});

test('keeps a story as a template, makes one with it, removes it and puts it back', async () => {
  await page.getByRole('button', { name: 'Meer met dit verhaal' }).click();
  await page.getByRole('menuitem', { name: 'Bewaar als sjabloon' }).click();
  const naming = page.getByRole('dialog', { name: 'Bewaar dit verhaal als sjabloon' });
  await naming.getByRole('textbox', { name: 'Naam van het sjabloon' }).fill('Ons gesprek');
  await naming.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(naming).toBeHidden();

  await page.getByRole('link', { name: 'Alle verhalen' }).click();
  await page.getByRole('radio', { name: /^Ons gesprek/ }).check();
  await page.getByRole('combobox', { name: 'Over welk gebied?' }).press('ArrowDown');
  await page.getByRole('option').first().click();
  await page.getByRole('button', { name: 'Maak het verhaal' }).click();
  await expect(page.getByRole('group', { name: /^Dia 1:/ })).toBeVisible({ timeout: 60_000 });

  await page.getByRole('link', { name: 'Alle verhalen' }).click();
  await page.getByRole('button', { name: 'Verwijder het sjabloon ‘Ons gesprek’' }).press('Enter');
  await page.getByRole('button', { name: 'Verwijder het sjabloon', exact: true }).press('Enter');
  await expect(page.getByRole('radio', { name: /^Ons gesprek/ })).toHaveCount(0);
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Zet terug: sjabloon ‘Ons gesprek’' }).press('Enter');
  await expect(page.getByRole('radio', { name: /^Ons gesprek/ })).toBeVisible();
});

test('puts a picture on a slide with words for who does not see it, and refuses what is no plain picture', async () => {
  await page.getByRole('button', { name: 'Dia toevoegen' }).click();
  await page.getByRole('button', { name: /[Aa]fbeelding/ }).click();
  const choose = async (name: string, mimeType: string, content: string | Buffer) =>
    page
      .getByRole('dialog')
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType, buffer: Buffer.from(content) });
  const drawing = (inside: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="80">${inside}<rect width="120" height="80"/></svg>`;

  await choose('slim.svg', 'image/svg+xml', drawing('<script>document.title = "overgenomen"</script>'));
  await expect(page.getByText('‘slim.svg’ is een SVG met een programma erin.')).toBeVisible();
  await choose('groot.png', 'image/png', Buffer.alloc(40 * 1024 ** 2));
  await expect(page.getByText('‘groot.png’ is 40,0 MB. Een afbeelding mag 10 MB zijn.')).toBeVisible();
  expect(await page.title()).not.toBe('overgenomen');

  await choose('plein.svg', 'image/svg+xml', drawing(''));
  const words = page.getByRole('textbox', { name: /^Wat is er te zien\?/ });
  await words.fill('Leerlingen praten in een kring.');
  await expect(page.getByText(/^bewaard om/)).toBeVisible();
  await page.reload();
  await expect(words).toHaveValue('Leerlingen praten in een kring.');
  await expect(page.locator('image[aria-label="Leerlingen praten in een kring."]').first()).toBeVisible({
    timeout: 20_000,
  });
  expect(await axeViolations(page)).toEqual([]);
});

test('refuses a logo of 40 MB, and says how large one may be', async () => {
  await page.goto(`${new URL(app.url).origin}/#/instellingen?deel=huisstijl`);
  await page
    .getByRole('group', { name: 'Logo' })
    .locator('input[type=file]')
    .setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: Buffer.alloc(40 * 1024 ** 2) });
  await expect(page.getByText('‘logo.png’ is te groot: 40,0 MB')).toBeVisible();
  await expect(page.getByRole('img', { name: 'Je logo' })).toHaveCount(0);
});

test('takes a sentence from the figures over as the message, and another with the interpretation, by keys', async () => {
  const message = page.getByRole('textbox', { name: /^Boodschap/ });
  const asMessage = page.getByRole('group', { name: 'Als boodschap' }).getByRole('button').first();
  const said = (await asMessage.textContent()) ?? '';
  expect(said).not.toBe('');
  await asMessage.press('Enter');
  await expect(message).toHaveValue(said);
  const withMeaning = page.getByRole('group', { name: 'Bij de duiding' }).getByRole('button').first();
  const added = (await withMeaning.textContent()) ?? '';
  await withMeaning.press('Enter');
  await expect(page.getByRole('textbox', { name: /^Duiding/ })).toHaveValue(added);
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(message).toHaveValue('');
});

async function openStory(): Promise<void> {
  await page.getByRole('link', { name: 'Verhaal', exact: true }).click();
  await page
    .getByRole('link', { name: /^Verhaal over/ })
    .first()
    .click();
  await expect(page.getByRole('textbox', { name: /^Boodschap/ })).toBeVisible();
}
