import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test, type Page } from '@playwright/test';
import { generateSample } from '../../build/sample/generate.ts';
import { axeViolations } from '../support/axe-violations.ts';
import type { LoopbackApp } from '../support/loopback-app.ts';
import { openSample } from '../support/open-sample.ts';

test.use({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
test.setTimeout(120_000);

let app: LoopbackApp;
let page: Page;
test.beforeEach(async ({ browser }) => {
  ({ app, page } = await openSample(browser));
});
test.afterEach(async () => {
  await page.close();
  await app.stop();
});

const goTo = (address: string) => page.goto(`${new URL(app.url).origin}/#/${address}`);

test('replaces a wave, lists what changed, has a note written anew, and puts the old one back', async () => {
  await writeNote();
  await goTo('gegevens');
  await replaceWave();

  // The list: the figure of the note, old and new, and the note with its words.
  await page.getByRole('link', { name: 'Wat is er veranderd?' }).click();
  await expect(page.getByRole('heading', { name: 'In je verhalen' })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(/ \(2025\)$/).first()).toBeVisible();
  await expect(page.getByText(/^was \d+\s%, nu \d+\s%/).first()).toBeVisible();
  await expect(page.getByText(/\(verandering 2019–2025\)$/).first()).toBeVisible();
  await expect(page.getByText(/^‘Nu is het \d+\s%’, bij /)).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);

  // The note is asked after, and takes the new number over.
  await page.getByRole('link', { name: /^Dia \d+: / }).click();
  const check = page.getByRole('heading', { name: 'Klopt deze notitie nog?' });
  await expect(check).toBeVisible();
  const proposed = (await page.getByText(/^Voorstel: ‘Nu is het \d+\s%’$/).textContent()) ?? '';
  await page.getByRole('button', { name: 'Neem over' }).click();
  await expect(check).toBeHidden();
  await expect(page.getByRole('group', { name: /^Dia \d+:/ })).toContainText(/\d+/.exec(proposed)?.[0] ?? '');
  await expect(page.getByText(/^bewaard om/)).toBeVisible();

  // Back as it was: then the note is out of date the other way round.
  await goTo('gegevens');
  await page.getByRole('link', { name: /^Wat is er veranderd\?/ }).click();
  await page.getByRole('button', { name: 'Zet de vorige levering terug' }).click({ timeout: 60_000 });
  await page.getByRole('dialog').getByRole('button', { name: 'Zet de vorige levering terug' }).click();
  await expect(page.getByText('GMJ_2025_Voorbeeldregio.csv')).toBeVisible();
  await expect(page.getByText('GMJ_2025_nalevering.csv')).toHaveCount(0);
  await expect(page.getByRole('link', { name: /^Wat is er veranderd\?/ })).toHaveCount(0);
});

test('counts the press of the button also while the last answer is being taken in', async () => {
  await page.route('**/api/import.revise', async (route) => {
    await setTimeout(1500);
    await route.continue();
  });
  await goTo('gegevens');
  await replaceWave();
  await expect(page.getByRole('link', { name: 'Wat is er veranderd?' })).toBeVisible();
});

/** A trend in a story, and at its newest figure a note with the number in its words. */
async function writeNote(): Promise<void> {
  await goTo('verkennen?soort=trend&indicator=SBSSK3S6');
  await page.getByRole('button', { name: 'Zet in verhaal' }).click();
  await page.getByRole('button', { name: 'Zet erin' }).click();
  await page.getByRole('link', { name: 'Verhaal', exact: true }).click();
  await page
    .getByRole('link', { name: /^Verhaal over/ })
    .first()
    .click();
  const mark = page
    .getByRole('group', { name: /^Dia 1:/ })
    .getByRole('button', { name: /Voorbeeldregio 2025:/ });
  const percent = /2025: (\d+)\s%/.exec((await mark.getAttribute('aria-label')) ?? '')?.[1] ?? '';
  expect(percent).not.toBe('');
  await mark.click();
  await page.getByRole('menuitem', { name: 'Aanwijslijn met woorden' }).click();
  await page.getByRole('form').getByRole('textbox').fill(`Nu is het ${percent} %`);
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^bewaard om/)).toBeVisible();
}

/** The wave of 2025 again, in which who is often stressed weighs twice as much; pressed on at once. */
async function replaceWave(): Promise<void> {
  const sample = generateSample().find(({ wave }) => wave === 2025);
  if (!sample) throw new Error('The sample has no wave of 2025.');
  const [header = '', ...lines] = sample.bytes.toString('utf8').split('\n');
  const columns = header.trimEnd().split(';');
  const [weight, stress] = [columns.indexOf('Standaardisatiefactor_gemeente'), columns.indexOf('SBSSK3S6')];
  const reweighed = lines.map((line) => {
    const cells = line.split(';');
    if (cells[stress] !== '1') return line;
    const heavier = 2 * Number(cells[weight]?.replace(',', '.'));
    return cells.with(weight, String(heavier).replace('.', ',')).join(';');
  });
  const file = path.join(app.folder, 'GMJ_2025_nalevering.csv');
  writeFileSync(file, [header, ...reweighed].join('\n'));
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Bestand inlezen' }).first().click(),
  ]);
  await chooser.setFiles(file);
  await page.getByRole('radio', { name: /^Vervangen/ }).click();
  await page.getByRole('button', { name: /^Lees .+ in$/ }).click();
}
