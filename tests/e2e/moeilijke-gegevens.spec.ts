import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { axeViolations } from '../support/axe-violations.ts';
import { longName, manySchools, newSchool, writeHardMonitor } from '../support/hard-monitor.ts';
import { startLoopbackApp, type LoopbackApp } from '../support/loopback-app.ts';
import { callFrom, readIn } from '../support/page-door.ts';

// What a page of charts has to stand: each ends in a designed state with words, and never in a number that is none.
test.describe.configure({ mode: 'serial' });

const table50140 = path.resolve(
  import.meta.dirname,
  '../../../shared/data/statline/50140NED_TypedDataSet_22092025_192544.csv',
);

let app: LoopbackApp;
let page: Page;
let folder: string;
test.beforeAll(async ({ browser }) => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'wib-hard-'));
  app = await startLoopbackApp();
  page = await browser.newPage();
  await page.goto(app.url);
  const { files, register } = writeHardMonitor(folder);
  await callFrom(page, 'workspace.create', { name: 'Moeilijk' });
  for (const file of [...files, register]) await readIn(page, file);
  if (existsSync(table50140)) await readIn(page, table50140, { year: 2023 });
});
test.afterAll(async () => {
  await page.close();
  await app.stop();
  rmSync(folder, { recursive: true, force: true });
});
test.afterEach(async () => {
  const words = await page.locator('body').innerText();
  expect(words).not.toMatch(/NaN|undefined|Infinity|Deze pagina kan niet verder/);
  expect(await axeViolations(page)).toEqual([]);
});

test('300 schools at once: all in a list that scrolls under its own head', async () => {
  await ask('soort=ranglijst&indicator=EBGLK3S1&meting=2023&niveau=school&in=alle');
  await expect(page.locator('.chart-mark')).toHaveCount(manySchools);
  await page.locator('.chart-mark').last().scrollIntoViewIfNeeded();
  await expect(page.locator('.chart-mark').last()).toBeInViewport();
  await expect(page.getByLabel('Volgorde')).toBeVisible();
});

test('one school of 300 that was chosen is lifted out, and in sight', async () => {
  await ask('soort=ranglijst&indicator=EBGLK3S1&meting=2023&gebied=school:990001');
  const own = page.locator('.chart-mark[aria-current]');
  await expect(own).toHaveAttribute('aria-label', new RegExp(`^${longName}`));
  await expect(own).toBeInViewport();
  await expect(page.locator('.chart-mark').first()).not.toBeInViewport();
});

test('300 schools in every chart that shows all areas', async () => {
  for (const kind of ['trechter', 'overzicht', 'gebiedsgroepen', 'trends', 'respons']) {
    await ask(`soort=${kind}&indicator=EBGLK3S1&meting=2023&niveau=school&in=alle&per=class`);
    await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
  }
});

test('a name of 120 characters is cut where it shows, and whole in the tip and for who listens', async () => {
  await ask('soort=ranglijst&indicator=EBGLK3S1&meting=2023&niveau=school&in=alle');
  const mark = page.locator(`.chart-mark[aria-label^="${longName}"]`);
  await expect(mark).toHaveCount(1);
  await mark.scrollIntoViewIfNeeded();
  const row = mark.locator('..');
  await expect(row).toContainText('…');
  const [nameEnd, restStart] = await row.evaluate((element) => {
    const places = [...element.querySelectorAll('text')].map((text) => text.getBoundingClientRect());
    return [
      Math.min(...places.map(({ right }) => right)),
      Math.min(...places.slice(1).map(({ left }) => left)),
    ];
  });
  expect(nameEnd).toBeLessThanOrEqual(restStart);
});

test('a name of 120 characters leaves the question on two lines', async () => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await ask('soort=cijfer&indicator=EBGLK3S1&meting=2023&gebied=school:990001&tegenover=gemeente');
  const bar = page.getByRole('region', { name: 'De vraag' });
  expect((await bar.boundingBox())?.height).toBeLessThan(130);
  await expect(bar.getByRole('button', { name: /Voor wie/ })).toContainText(longName);
});

test('a school in one wave only: a figure of that wave, and words at the other', async () => {
  await ask(`soort=trend&indicator=EBGLK3S1&gebied=school:${newSchool}&tegenover=niets`);
  await expect(page.locator('.chart-mark[aria-label*="2021: Geen gegevens"]')).toHaveCount(1);
  const there = page.locator('.chart-mark[aria-label*="2023: "]');
  await expect(there).toHaveAttribute('aria-label', /2023: \d+\s?%/);
});

test('a school in one wave only, asked of the other: it took no part, and the way to when it did', async () => {
  for (const kind of ['cijfer', 'top', 'groepen', 'profiel']) {
    await ask(`soort=${kind}&indicator=EBGLK3S1&meting=2021&gebied=school:${newSchool}&per=class`);
    await expect(
      page.getByRole('heading', { name: 'De Nieuwe School deed in 2021 niet mee, wel in 2023' }),
    ).toBeVisible();
    await expect(page.getByRole('button', { name: 'Zet in verhaal' })).toHaveCount(0);
  }
  await page.getByRole('button', { name: 'Bekijk 2023' }).click();
  await expect(page.locator('.chart-mark[aria-label*="%"]').first()).toBeVisible();
});

test('an area in a table of other people only: whom there are figures of, and the way there', async () => {
  test.skip(!existsSync(table50140), 'The table 50140NED is not here.');
  for (const kind of ['trend', 'profiel', 'top', 'groepen', 'kloof', 'cijfer']) {
    await ask(`soort=${kind}&indicator=EBGLK3S1&meting=2023&gebied=gemeente:GM0363&per=gender`);
    await expect(
      page.getByRole('heading', { name: 'Van Amsterdam zijn er geen cijfers over leerlingen' }),
    ).toBeVisible();
    await expect(page.locator('main')).not.toContainText(/Bron:|Streep:/);
  }
  await page.getByRole('button', { name: /^Bekijk (?!alle)/ }).click();
  await expect(page.locator('.chart-mark[aria-label*="%"]').first()).toBeVisible();
});

test('a trend of pupils says nothing of a year in which only others were asked', async () => {
  await ask('soort=trend&indicator=SBSSK3S6&gebied=gemeente:GM9901&tegenover=niets');
  await expect(page.locator('main')).not.toContainText('niet gesteld');
});

test('gaps that are all hidden lead to the same without groups, by others, and to the area around', async () => {
  await ask('soort=kloof&indicator=EBGLK3S1&gebied=school:990001&per=gender&tegenover=niets');
  await expect(page.getByText('Deze uitsplitsing laten we niet zien')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Uitgesplitst naar klas' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Bekijk Elzermonde' })).toBeVisible();
  await page.getByRole('button', { name: 'Bekijk zonder uitsplitsing' }).click();
  await expect(page.locator('.chart-mark[aria-label*="%"]').first()).toBeVisible();
});

test('a breakdown where all is hidden: no number, the reason, and the way back to the total', async () => {
  await ask('soort=groepen&indicator=EBGLK3S1&meting=2023&gebied=school:990001&per=gender&tegenover=niets');
  const marks = page.locator('.chart-mark');
  await expect(marks).toHaveCount(2);
  for (const label of await marks.evaluateAll((all) => all.map((mark) => mark.getAttribute('aria-label')))) {
    expect(label).toMatch(/[Vv]erborgen/);
    expect(label).not.toMatch(/\d\s?%/);
  }
  await page.getByRole('button', { name: 'Zonder uitsplitsing' }).click();
  await expect(page.locator('.chart-mark[aria-label*="%"]').first()).toBeVisible();
});

test('an area without data, or that nobody knows: said, with a way on', async () => {
  await ask('soort=groepen&indicator=EBGLK3S1&meting=2023&gebied=gemeente:GM0000');
  await expect(page.getByText('Geen cijfer', { exact: true })).toBeVisible();
  await expect(page.locator('main').getByRole('button').last()).toBeVisible();
  await ask('soort=kaart&indicator=EBGLK3S1&meting=2023&niveau=wijk&in=GM9901');
  await expect(page.locator('main h2').first()).not.toBeEmpty();
});

test('indicators of another population stay apart, with words', async () => {
  test.skip(!existsSync(table50140), 'The table 50140NED is not here.');
  const own = ['EBGLK3S1', 'TevredenMetEigenLeven_11'].map(encodeURIComponent).join(',');
  await ask(`soort=overzicht&indicator=EBGLK3S1&indicatoren=${own}&meting=2023&niveau=gemeente`);
  await expect(page.locator('main')).toContainText(/jongvolwassenen/);
  await expect(page.locator('.chart-mark')).toHaveCount(0);
});

test('a map in another projection is refused with the way to one that can be drawn', async () => {
  const map = path.join(folder, 'kaart_rd.geojson');
  const corners = [
    [155000, 463000],
    [156000, 463000],
    [156000, 464000],
    [155000, 463000],
  ];
  const geometry = { type: 'Polygon', coordinates: [corners] };
  const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::28992' } };
  const features = [
    { type: 'Feature', properties: { statcode: 'GM9901', statnaam: 'Elzermonde' }, geometry },
  ];
  writeFileSync(map, JSON.stringify({ type: 'FeatureCollection', crs, features }));
  await page.goto(new URL('#/gegevens/inlezen', page.url()).href);
  const dialog = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Kies een bestand' }).click();
  await (await dialog).setFiles(map);
  await expect(page.locator('main')).toContainText('WGS 84');
  await expect(page.locator('main')).toContainText('EPSG:4326');
});

/** Opened anew, until the chart is there or the reason why not. */
async function ask(question: string): Promise<void> {
  await page.goto(new URL(`#/verkennen?${question}`, page.url()).href);
  await page.reload();
  await page.waitForFunction(
    () => document.querySelector('main h1') !== null && !document.querySelector('main [aria-busy=true]'),
  );
}
