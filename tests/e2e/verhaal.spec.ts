import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import JSZip from 'jszip';
import { startLoopbackApp } from '../support/loopback-app.ts';
import type { LoopbackApp } from '../support/loopback-app.ts';

// The whole way, as a new user goes it: sample → ranking of schools → note → slide → PowerPoint.
const note = 'Hier begon in mei een mentorproject.';
const interpretation = 'De mentor praat er nu elke week over.';

let app: LoopbackApp;
test.beforeEach(async () => {
  app = await startLoopbackApp();
});
test.afterEach(async () => {
  await app.stop();
});

test('from the sample to a slide with a native chart, its intervals, the note and alt text', async ({
  page,
}) => {
  await page.goto(app.url);
  await page.getByRole('button', { name: 'Laad voorbeelddata' }).click();
  await page.waitForURL(/#\/verkennen/);
  await expect(page.getByText('Fictieve voorbeelddata')).toBeVisible();

  await page.getByRole('button', { name: /^Voor wie alle/ }).click();
  await page.getByText('scholen', { exact: true }).first().click();
  await page.keyboard.press('Escape');
  // The chart of the municipalities stays until that of the schools is there.
  await expect(page.locator('.chart-mark')).toHaveCount(36);
  const school = page.locator('.chart-mark').first();
  const name = ((await school.getAttribute('aria-label')) ?? '').split(':')[0] ?? '';
  await school.click();
  await page.getByRole('button', { name: `Notitie bij ${name}` }).click();
  await page.getByLabel(`Notitie bij ${name}`).fill(note);
  await page.getByRole('button', { name: 'Klaar' }).click();
  await expect(page.locator('.chart-notes')).toContainText('mentorproject');
  await page.getByLabel('Duiding').fill(interpretation);

  await page.getByRole('button', { name: 'Zet in verhaal' }).click();
  await page.getByRole('button', { name: 'Zet erin' }).click();
  await page.getByRole('link', { name: 'Verhaal', exact: true }).click();
  await page
    .getByRole('link', { name: /^Verhaal over/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Verhaal over');
  await page.getByRole('textbox', { name: /^Boodschap/ }).fill('Op deze school is er vaak stress');
  await expect(page.getByText(/^bewaard om/)).toBeVisible();

  await page.getByRole('link', { name: 'Exporteren' }).last().click();
  await page.getByLabel('Bestandsnaam').fill('gesprek');
  await page.getByLabel(/^PNG/).check();
  await page.getByRole('button', { name: /^Maak/ }).click();
  await expect(page.getByText('gesprek.pptx').last()).toBeVisible();
  await expect(page.getByRole('heading', { name: /zijn klaar$/ })).toBeVisible();

  const zip = await JSZip.loadAsync(readFileSync(path.join(app.exports, 'gesprek.pptx')));
  const read = async (pattern: RegExp) => {
    const names = Object.keys(zip.files)
      .filter((file) => pattern.test(file))
      .sort();
    return Promise.all(names.map(async (file) => (await zip.file(file)?.async('string')) ?? ''));
  };
  const [slide = ''] = await read(/^ppt\/slides\/slide1\.xml$/);
  const [chart = ''] = await read(/^ppt\/charts\/chart1[^/]*\.xml$/);
  expect(chart).toContain('<c:barChart>');
  expect(chart).toContain('<c:errBars>');
  expect(chart).toMatch(/<c:errValType val="cust"\/>/);
  expect(chart).toContain('<c:plus>');
  expect(chart).toContain('<c:minus>');
  expect(chart).toContain(name);
  expect(slide).toContain('Hier begon in mei');
  expect(slide).toContain('Op deze school is er vaak stress');
  expect(slide).toContain('mentor praat er nu elke week');
  expect(slide).toMatch(/descr="Ranglijst\. [^"]*hoogste/);
  expect(slide).toContain('fictieve voorbeelddata');
  expect(slide).toMatch(/Bron: [^<]*n = /);
  expect((await read(/^ppt\/notesSlides\/notesSlide1\.xml$/)).join()).toContain('CIJFERS');
  expect(Object.keys(zip.files).some((file) => /embeddings\/.*\.xlsx$/.test(file))).toBe(true);

  const png = readFileSync(path.join(app.exports, 'gesprek-01.png'));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1920, 1080]);
});

test('offers what it made for download, and does not write over it unasked', async ({ page }) => {
  await page.goto(app.url);
  await page.getByRole('button', { name: 'Laad voorbeelddata' }).click();
  await page.waitForURL(/#\/verkennen/);
  await page.getByRole('button', { name: 'Zet in verhaal' }).click();
  await page.getByRole('button', { name: 'Zet erin' }).click();
  await page.getByRole('link', { name: 'Exporteren', exact: true }).click();
  await page.getByLabel('Bestandsnaam').fill('dia');
  await page.getByRole('button', { name: /^Maak/ }).click();
  const download = page.waitForEvent('download');
  await page
    .getByRole('link', { name: /Download/ })
    .first()
    .click();
  const file = await (await download).path();
  expect(statSync(file).size).toBe(statSync(path.join(app.exports, 'dia.pptx')).size);

  const before = statSync(path.join(app.exports, 'dia.pptx')).mtimeMs;
  await page.getByRole('button', { name: /^Maak/ }).click();
  await page.getByRole('button', { name: 'Vervang de oude bestanden' }).waitFor();
  expect(statSync(path.join(app.exports, 'dia.pptx')).mtimeMs).toBe(before);
});

test('reads how the figures of a story were made, and leaves that off the slides', async ({ page }) => {
  await page.goto(app.url);
  await page.getByRole('button', { name: 'Laad voorbeelddata' }).click();
  await page.waitForURL(/#\/verkennen/);
  await page.getByRole('button', { name: 'Zet in verhaal' }).click();
  await page.getByRole('button', { name: 'Zet erin' }).click();
  await page.getByRole('link', { name: 'Exporteren', exact: true }).click();
  await expect(page.getByLabel('Dia 2: Verantwoording')).toBeVisible();
  await expect(page.getByText(/^Verhaal over .+, 2 dia’s, met de verantwoording$/)).toBeVisible();

  await page.getByRole('link', { name: 'Verhaal', exact: true }).click();
  await page
    .getByRole('link', { name: /^Verhaal over/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Meer met dit verhaal' }).click();
  await page.getByRole('menuitem', { name: 'Verantwoording' }).click();
  const dialog = page.getByRole('dialog', { name: 'Verantwoording' });
  await expect(dialog).toContainText('Deze gegevens zijn verzonnen.');
  await expect(dialog).toContainText(/Gewogen met \w+/);
  await dialog.getByRole('checkbox', { name: /Laatste dia/ }).uncheck();
  await page.keyboard.press('Escape');
  await expect(page.getByText(/^bewaard om/)).toBeVisible();
  await page.getByRole('link', { name: 'Exporteren' }).last().click();
  await expect(page.getByLabel(/^Dia 1: /)).toBeVisible();
  await expect(page.getByLabel('Dia 2: Verantwoording')).toHaveCount(0);
});
