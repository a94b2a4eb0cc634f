import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { generateSample } from '../../build/sample/generate.ts';
import { startLoopbackApp, type LoopbackApp } from '../support/loopback-app.ts';

// What people wrote stays theirs: a copy, a hook of their own, a note about a figure that is another, or no more.
test.use({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
test.setTimeout(150_000);

const school = 'Mavo Vier Kerkdorpen';
let app: LoopbackApp;
test.beforeEach(async ({ page }) => {
  app = await startLoopbackApp();
  page.setDefaultTimeout(20_000);
  await page.goto(app.url);
  await page.getByRole('button', { name: 'Laad voorbeelddata' }).click();
  await page.waitForURL(/#\/verkennen/);
});
test.afterEach(async () => {
  await app.stop();
});

test('makes a copy of a slide that is changed by itself', async ({ page }) => {
  await openStory(page, 'soort=trend&indicator=SBSSK3S6');
  const rows = page.getByRole('region', { name: 'Dia’s' }).getByRole('listitem');
  await message(page).fill('Stress neemt toe');
  await page.getByRole('button', { name: 'Maak een kopie' }).click();
  await expect(rows).toHaveCount(2);
  await expect(page.getByText('De kopie staat op plek 2.')).toBeAttached();
  await expect(message(page)).toHaveValue('Stress neemt toe');
  await message(page).fill('Wat nu?');
  await expect(rows.nth(1)).toContainText('Wat nu?');
  await expect(rows.nth(0)).toContainText('Stress neemt toe');
  await saved(page);
  await page.reload();
  await expect(rows.nth(0)).toContainText('Stress neemt toe');
  await expect(rows.nth(1)).toContainText('Wat nu?');
  // One step back is the headline of the copy, the next one the copy itself.
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(rows.nth(1)).toContainText('Stress neemt toe');
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(rows).toHaveCount(1);
});

test('keeps a hook of one’s own in the list, for the next slide', async ({ page }) => {
  await openStory(page, 'soort=trend&indicator=SBSSK3S6');
  const hook = page.getByRole('textbox', { name: /^Haakje/ });
  await page.getByRole('tab', { name: 'Haakje' }).click();
  await hook.fill('Jeugdagenda 2030');
  await page.getByRole('button', { name: 'Bewaar in de lijst' }).click();
  await expect(page.getByRole('button', { name: 'Haal uit de lijst' })).toBeVisible();
  await saved(page);

  await openStory(page, 'soort=ranglijst&indicator=EBGLK3S1&meting=2025');
  await page.reload();
  await page.getByRole('tab', { name: 'Haakje' }).click();
  await expect(hook).toHaveValue('');
  await page.getByRole('button', { name: 'Jeugdagenda 2030' }).click();
  await expect(hook).toHaveValue('Jeugdagenda 2030');
  await expect(page.getByRole('group', { name: /^Dia 2:/ })).toContainText('Jeugdagenda 2030');
  await page.getByRole('button', { name: 'Haal uit de lijst' }).click();
  await hook.fill('');
  await expect(page.getByRole('button', { name: 'GALA' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Jeugdagenda 2030' })).toHaveCount(0);
});

test('a note of which the figure changed is right still, or is written anew', async ({ page }) => {
  await openStory(page, 'soort=trend&indicator=SBSSK3S6');
  await writeNote(page, /^GGD Voorbeeldregio 2025:/, 'Dit is veel');
  await writeNote(page, /^GGD Voorbeeldregio 2025:/, 'Bijna de helft');
  await replaceWave(page, 'zwaarder', (cells, at) => {
    if (cells[at('SBSSK3S6')] !== '1') return cells;
    const weight = at('Standaardisatiefactor_gemeente');
    return cells.with(weight, String(2 * Number(cells[weight]?.replace(',', '.'))).replace('.', ','));
  });
  await backToStory(page);
  const check = page.getByRole('heading', { name: 'Klopt deze notitie nog?' });
  await expect(check).toHaveCount(2);
  await expect(page.getByText(/^Het cijfer is veranderd: was \d+\s%, nu \d+\s%\.$/)).toHaveCount(2);
  await page.getByRole('button', { name: 'Ja, klopt nog' }).first().click();
  await expect(check).toHaveCount(1);
  await page.getByRole('button', { name: 'Herschrijf' }).click();
  await page.getByRole('textbox', { name: /^Woorden/ }).fill('Nu meer dan de helft');
  await page.keyboard.press('Enter');
  await expect(check).toHaveCount(0);
  await expect(slide(page)).toContainText('Dit is veel');
  await expect(slide(page)).toContainText('Nu meer dan de helft');
  await expect(slide(page)).not.toContainText('Bijna de helft');
  await saved(page);
  await page.reload();
  await expect(slide(page)).toContainText('Nu meer dan de helft');
  await expect(check).toHaveCount(0);
});

test('a note of which the figure became hidden says so, and its number is nowhere any more', async ({
  page,
}) => {
  await openStory(page, 'soort=trend&indicator=SBSSK3S6&gebied=school:990702');
  const percent = await writeNote(page, new RegExp(`^${school} 2025:`), 'Nu is het {percent}');
  await expect(slide(page)).toContainText(`Nu is het ${percent}`);
  let left = 20;
  await replaceWave(page, 'minder', (cells, at) =>
    cells[at('Schoolcode')] !== '990702' || left-- > 0 ? cells : null,
  );
  await backToStory(page);
  await expect(page.getByText('Het cijfer is veranderd: cijfer is nu verborgen.')).toBeVisible();
  await expect(slide(page)).toContainText('Verborgen: minder dan 30');
  await expect(slide(page)).not.toContainText(percent);
  await page.getByRole('link', { name: 'Exporteren' }).last().click();
  await expect(page.getByLabel(/^Dia 1: /)).toBeVisible();
  await expect(page.getByLabel(/^Dia 1: /)).not.toContainText(percent);
});

test('takes steps back after the program was killed and started again', async ({ page }) => {
  await openStory(page, 'soort=trend&indicator=SBSSK3S6');
  const address = new URL(page.url()).hash;
  await message(page).fill('Eerst dit');
  await saved(page);
  await page.getByRole('textbox', { name: /^Duiding/ }).fill('De mentor praat er nu over.');
  await saved(page);

  app = await app.killAndRestart();
  await page.goto(app.url);
  await page.getByRole('button', { name: /^Voorbeeldregio/ }).click();
  await page.waitForURL(/#\/verkennen/);
  await page.goto(`${new URL(app.url).origin}/${address}`);
  await expect(message(page)).toHaveValue('Eerst dit');
  await expect(page.getByRole('textbox', { name: /^Duiding/ })).toHaveValue('De mentor praat er nu over.');
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(page.getByRole('textbox', { name: /^Duiding/ })).toHaveValue('');
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(message(page)).toHaveValue('');
});

const message = (page: Page) => page.getByRole('textbox', { name: /^Boodschap/ });
const slide = (page: Page) => page.getByRole('group', { name: /^Dia 1:/ });
const saved = (page: Page) => expect(page.getByText(/^bewaard om/)).toBeVisible();

/** A chart in a new story, opened. */
async function openStory(page: Page, question: string): Promise<void> {
  await page.goto(`${new URL(app.url).origin}/#/verkennen?${question}`);
  await expect(page.locator('[data-mark]').first()).toBeVisible();
  await page.getByRole('button', { name: 'Zet in verhaal' }).click();
  await page.getByRole('button', { name: 'Zet erin' }).click();
  await page.getByRole('link', { name: 'Naar het verhaal' }).click();
  await expect(message(page)).toBeVisible();
}

/** At a figure of the slide; how that figure is written. */
async function writeNote(page: Page, mark: RegExp, words: string): Promise<string> {
  const at = slide(page).getByRole('button', { name: mark });
  const percent = /2025: (\d+\s%)/.exec((await at.getAttribute('aria-label')) ?? '')?.[1] ?? '';
  expect(percent).not.toBe('');
  await at.click();
  await page.getByRole('menuitem', { name: 'Aanwijslijn met woorden' }).click();
  await page.getByRole('form').getByRole('textbox').fill(words);
  await page.keyboard.press('Enter');
  await saved(page);
  return percent;
}

type Change = (cells: readonly string[], at: (column: string) => number) => readonly string[] | null;

/** The wave of 2025 again, with other lines. */
async function replaceWave(page: Page, name: string, change: Change): Promise<void> {
  const sample = generateSample().find(({ wave }) => wave === 2025);
  const [header = '', ...lines] = sample?.bytes.toString('utf8').split('\n') ?? [];
  const columns = header.trimEnd().split(';');
  const changed = lines.flatMap((line) => {
    const cells = change(line.split(';'), (column) => columns.indexOf(column));
    return cells === null ? [] : [cells.join(';')];
  });
  const file = path.join(app.folder, `GMJ_2025_${name}.csv`);
  writeFileSync(file, [header, ...changed].join('\n'));
  await page.goto(`${new URL(app.url).origin}/#/gegevens`);
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Bestand inlezen' }).first().click(),
  ]);
  await chooser.setFiles(file);
  await page.getByRole('radio', { name: /^Vervangen/ }).click();
  await page.getByRole('button', { name: /^Lees .+ in$/ }).click();
  await expect(page.getByRole('link', { name: 'Wat is er veranderd?' })).toBeVisible({ timeout: 60_000 });
}

async function backToStory(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Verhaal', exact: true }).click();
  await page
    .getByRole('link', { name: /^Verhaal over/ })
    .first()
    .click();
  await expect(message(page)).toBeVisible();
}
