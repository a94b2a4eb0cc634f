import { readdirSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { axeViolations } from '../support/axe-violations.ts';
import { startLoopbackApp, type LoopbackApp } from '../support/loopback-app.ts';

// One story for many schools: looked at before, made while one works on, stopped, gone on with, found.
test.setTimeout(300_000);
test.use({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });

let app: LoopbackApp;
test.beforeEach(async () => {
  app = await startLoopbackApp();
});
test.afterEach(async () => {
  await app.stop();
});

const reports = () => readdirSync(app.exports).filter((name) => name.endsWith('.pptx'));

test('makes a report for every school, on while another page is open, and again only what is missing', async ({
  page,
}) => {
  await openTemplate(page, 'schoolgesprek');
  await expect(page.getByText('34 krijgen een rapport')).toBeVisible();
  await expect(page.getByText('Bijvoorbeeld: Alderpolder College schoolgesprek 2025.pptx')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);

  await page.getByRole('button', { name: 'Maak 34 rapporten' }).click();
  await expect(page.getByRole('heading', { name: 'Laatst klaar' })).toBeVisible({ timeout: 60_000 });
  await page.getByRole('link', { name: 'Gegevens', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Gegevens' })).toBeVisible();
  await page.getByRole('link', { name: 'Exporteren', exact: true }).click();
  await page.getByRole('button', { name: 'Stoppen' }).click();
  await expect(page.getByText('Je bent gestopt. Wat klaar is, blijft staan.')).toBeVisible();
  const before = reports();
  expect(before.length).toBeGreaterThan(0);
  expect(before.length).toBeLessThan(34);
  expect(await axeViolations(page)).toEqual([]);

  await page.getByRole('button', { name: 'Ga verder' }).click();
  await expect(page.getByRole('heading', { name: 'De 34 rapporten zijn klaar', exact: true })).toBeVisible({
    timeout: 120_000,
  });
  expect(reports()).toHaveLength(34);
  await expect(page.getByText('was er al')).toHaveCount(before.length);
  await expect(page.getByText('minder dan 30 leerlingen')).toHaveCount(2);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download Alderpolder College schoolgesprek 2025.pptx' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('Alderpolder College schoolgesprek 2025.pptx');
  expect(await axeViolations(page)).toEqual([]);
});

test('tells a story of some schools by name, and says which words stay behind', async ({ page }) => {
  await openTemplate(page, 'schoolgesprek');
  await page.getByRole('link', { name: 'Verhaal', exact: true }).click();
  const id = await makeSchoolStory(page);
  await page.goto(`${new URL(page.url()).origin}/#/exporteren/${id}`);
  await page.getByRole('radio', { name: 'Zelf kiezen…' }).check();
  const dialog = page.getByRole('dialog', { name: 'Kies scholen' });
  await dialog.getByRole('combobox').fill('Bosrand');
  await dialog.getByRole('option', { name: /Bosrand Lyceum/ }).click();
  expect(await axeViolations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Klaar' }).click();
  await expect(page.getByText('1 school gekozen')).toBeVisible();
  await expect(page.getByText(/teksten? (gaat|gaan) over één gebied/)).toBeVisible({ timeout: 60_000 });

  await page.getByLabel('Bestandsnaam').fill('{gebied} {schoolnaam}');
  await page.getByRole('button', { name: 'Maak 1 rapport' }).click();
  await expect(page.getByRole('alert')).toContainText('{schoolnaam}');
  await page.getByLabel('Bestandsnaam').fill('{gebied}');
  await page.getByRole('button', { name: 'Maak 1 rapport' }).click();
  await expect(page.getByRole('heading', { name: 'Het rapport is klaar' })).toBeVisible({ timeout: 60_000 });
  expect(reports()).toEqual(['Bosrand Lyceum.pptx']);
});

async function openTemplate(page: Page, template: string): Promise<void> {
  page.setDefaultTimeout(20_000);
  await page.goto(app.url);
  await page.getByRole('button', { name: 'Laad voorbeelddata' }).click();
  await page.waitForURL(/#\/verkennen/);
  await page.goto(`${new URL(page.url()).origin}/#/exporteren/${template}`);
  await expect(page.getByRole('heading', { name: /lastigste, vooraf bekeken/ })).toBeVisible({
    timeout: 90_000,
  });
}

/** Through the same door as the page itself; answers its mark. */
async function makeSchoolStory(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const input = { template: 'schoolgesprek', area: { level: 'school', code: '990801' } };
    const answer = await fetch('/api/story.create', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(input),
    });
    const { value } = (await answer.json()) as { value: { id: string } };
    return value.id;
  });
}
