import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import JSZip from 'jszip';
import { axeViolations } from '../support/axe-violations.ts';
import type { LoopbackApp } from '../support/loopback-app.ts';
import { openSample } from '../support/open-sample.ts';

// An adviser follows a score that has no percentage: found, ranked, over time, by group, put in a story and exported.
test.describe.configure({ mode: 'serial' });

const score = 'Welbevinden, score';
const overWaves = 'Geluk in vijf stappen';
/** "15,4", also where few schools carry it. */
const mean = /: (?:~\s)?\d+,\d \(\d+,\d tot \d+,\d\)/;

let app: LoopbackApp;
let page: Page;
test.beforeAll(async ({ browser }) => {
  ({ app, page } = await openSample(browser));
});
test.afterAll(async () => {
  await page.close();
  await app.stop();
});

test('finds a score, and sees it ranked against the rest in points of the score', async () => {
  await find(score);
  await choose('Ranglijst');
  const labels = await markLabels();
  expect(labels.filter((label) => mean.test(label)).length).toBeGreaterThan(5);
  expect(labels.some((label) => /\d,\d+ punt/.test(label))).toBe(true);
  await expect(page.getByRole('main')).toContainText('gemiddelde op een schaal van 0 tot 25');
  await expect(page.getByRole('main')).toContainText('Bij een gemiddelde telt de toets');
  await expectSameInTable(labels);
});

for (const kind of ['Kaart', 'Groepen per gebied', 'Groepen', 'Eén cijfer']) {
  test(`shows it as “${kind}”, with the same figures in the table`, () => expectShown(kind));
}

test('says why a funnel cannot hold a score, and leads to its means', async () => {
  await choose('Trechter');
  await expect(page.getByRole('heading', { name: `‘${score}’ is een score, geen percentage` })).toBeVisible();
  await expect(
    page.getByText('De grenzen van een trechter rekenen met een aandeel leerlingen'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Bekijk de gemiddelden' }).click();
  await expect(page.getByRole('button', { name: /^Ranglijst/, pressed: true })).toBeVisible();
  expect((await markLabels()).some((label) => mean.test(label))).toBe(true);
});

for (const kind of ['Trends per gebied', 'Trend', 'Kloof door de tijd']) {
  test(`shows a score of several waves as “${kind}”, with the same figures in the table`, async () => {
    await find(overWaves);
    await expectShown(kind);
  });
}

test('puts the score in a story, and exports it with charts of PowerPoint itself', async () => {
  for (const kind of ['Groepen per gebied', 'Trends per gebied', 'Eén cijfer']) {
    await choose(kind);
    await page.getByRole('button', { name: 'Zet in verhaal' }).click();
    const put = page.getByRole('button', { name: 'Zet erin' });
    await put.click();
    // It is in once its form is gone; another chart closes it too.
    await expect(put).toHaveCount(0);
  }
  await page.getByRole('link', { name: 'Exporteren', exact: true }).click();
  await page.getByLabel('Bestandsnaam').fill('score');
  await page.getByLabel(/^Excel/).check();
  await page.getByRole('button', { name: /^Maak/ }).click();
  await expect(page.getByRole('heading', { name: /klaar$/ })).toBeVisible({ timeout: 60_000 });

  const slides = await partsOf('score.pptx', /^ppt\/slides\/slide\d+\.xml$/);
  // The last tells how the figures were made.
  expect(slides.filter((slide) => slide.includes('gemiddelde op een schaal van 1 tot 5'))).toHaveLength(3);
  const charts = await partsOf('score.pptx', /^ppt\/charts\/chart[^/]*\.xml$/);
  expect(charts.length).toBeGreaterThan(3);
  for (const chart of charts) expect(chart).not.toMatch(/formatCode="[^"]*%/);
  const sheets = (await partsOf('score.xlsx', /^xl\/(sharedStrings|worksheets\/sheet\d+)\.xml$/)).join('');
  expect(sheets).toContain('Gemiddelde');
});

async function find(label: string): Promise<void> {
  await page.getByRole('button', { name: /^Indicator/ }).click();
  await page.getByPlaceholder('Zoek een indicator').fill(label);
  await page.getByRole('option', { name: new RegExp(`^${label}`) }).click();
}

async function expectShown(kind: string): Promise<void> {
  await choose(kind);
  const labels = await markLabels();
  expect(labels.filter((label) => mean.test(label)).length).toBeGreaterThan(0);
  await expectSameInTable(labels);
  expect(await axeViolations(page)).toEqual([]);
}

/** From the switch, or from behind "Meer", where there is no room for it. */
async function choose(kind: string): Promise<void> {
  const group = page.getByRole('group', { name: 'Soort grafiek' });
  await expect(group).toBeVisible();
  const named = new RegExp(`^${kind}\\s*(,|$)`);
  const shown = group.getByRole('button', { name: named });
  if ((await shown.count()) === 0) {
    await group.getByRole('button').last().click();
    await page.getByRole('menuitemradio', { name: new RegExp(`^${kind}(?! per)`) }).click();
  } else await shown.click();
}

async function markLabels(): Promise<readonly string[]> {
  const marks = page.locator('.chart-mark');
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await expect(marks.filter({ visible: true }).first()).toBeVisible();
  const labels = await marks.evaluateAll((all) => all.map((mark) => mark.getAttribute('aria-label') ?? ''));
  for (const label of labels) expect(label).not.toMatch(/\d\s?%|procentpunt/);
  return labels;
}

/** Every figure a mark tells, stands in the table, and the table tells no percentages. */
async function expectSameInTable(labels: readonly string[]): Promise<void> {
  await page.getByText('Tabel', { exact: true }).click();
  const cells = await page.locator('tbody td, tbody th').allTextContents();
  await page.getByText('Grafiek', { exact: true }).click();
  await expect(page.locator('.chart-mark').first()).toBeVisible();
  const told = labels.flatMap((label) => /: (?:~\s)?(\d+,\d) \(/.exec(label)?.[1] ?? []);
  expect(cells).toEqual(expect.arrayContaining([...new Set(told)]));
  expect(cells.filter((cell) => /^\d+\s?%$/.test(cell))).toEqual([]);
}

async function partsOf(file: string, pattern: RegExp): Promise<readonly string[]> {
  const zip = await JSZip.loadAsync(readFileSync(path.join(app.exports, file)));
  const names = Object.keys(zip.files).filter((name) => pattern.test(name));
  return Promise.all(names.map(async (name) => (await zip.file(name)?.async('string')) ?? ''));
}
