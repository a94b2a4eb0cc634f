import { expect, test, type Page } from '@playwright/test';
import { chartAddresses } from '../support/chart-addresses.ts';
import { startLoopbackApp, type LoopbackApp } from '../support/loopback-app.ts';

// What a chart looks like on a page of real size: letters to be read, nothing under the drawer, 4K in proportion.
test.setTimeout(180_000);

let app: LoopbackApp;
let page: Page;
test.beforeAll(async ({ browser }) => {
  app = await startLoopbackApp();
  page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  page.setDefaultTimeout(20_000);
  await page.goto(app.url);
  await page.getByRole('button', { name: 'Laad voorbeelddata' }).click();
  await page.waitForURL(/#\/verkennen/);
});
test.afterAll(async () => {
  await page.close();
  await app.stop();
});

const drawn = Object.entries(chartAddresses).filter(([kind]) => kind !== 'respons');

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 1280, height: 720 },
]) {
  test(`no letter of a chart is under 13 px at ${viewport.width} × ${viewport.height}`, async () => {
    await page.setViewportSize(viewport);
    for (const [kind, question] of drawn) {
      await ask(kind, question);
      // A chart is drawn once before it knows its room.
      await expect
        .poll(async () => {
          const letters = await lettersOf(page);
          return letters.length === 0 ? ['none'] : letters.filter(({ size }) => !(size >= 12.9));
        }, kind)
        .toEqual([]);
    }
  });
}

test('a chart makes room for the drawer: nothing of it lies beneath', async () => {
  await page.setViewportSize({ width: 1280, height: 720 });
  for (const [kind, question] of drawn) {
    await ask(kind, question);
    await page.locator('.chart-mark').first().click({ force: true });
    const drawer = await page.locator('aside').boundingBox();
    if (drawer === null) throw new Error(`No drawer at ${kind}.`);
    // A chart that is wider than its sheet scrolls in it: what counts is what can be seen.
    await expect
      .poll(async () => {
        const sheet = await page.locator('div[class*="stage"]').first().boundingBox();
        return sheet === null ? NaN : sheet.x + sheet.width;
      }, kind)
      .toBeLessThanOrEqual(drawer.x + 1);
    await page.keyboard.press('Escape');
  }
});

test('on a screen of 4K page and chart grow together, and what floats is where it belongs', async () => {
  await page.setViewportSize({ width: 3840, height: 2160 });
  for (const [kind, question] of drawn) {
    await ask(kind, question);
    const around = await page
      .locator('h1')
      .evaluate((title) => parseFloat(getComputedStyle(title).fontSize) * title.currentCSSZoom);
    expect.soft(around, kind).toBeGreaterThanOrEqual(40);
    // Of a large number the number itself is meant to be the largest.
    const highest = kind === 'cijfer' ? Infinity : around;
    await expect
      .poll(async () => {
        const sizes = (await lettersOf(page)).map(({ size }) => size);
        const most = Math.max(...sizes);
        return { kind, most, fits: most > 22 && most <= highest };
      })
      .toMatchObject({ kind, fits: true });
  }
  await ask('ranglijst', chartAddresses.ranglijst ?? '');
  const mark = page.locator('.chart-mark').nth(1);
  await mark.hover({ force: true });
  const near = await Promise.all([mark.boundingBox(), page.getByRole('tooltip').boundingBox()]);
  expect(distance(...near)).toBeLessThan(40);
  const slot = page.getByRole('button', { name: /^Voor wie/ }).first();
  await slot.click();
  const dialog = page.getByRole('dialog').first();
  await expect
    .poll(async () => distance(await slot.boundingBox(), await dialog.boundingBox()))
    .toBeLessThan(40);
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 1440, height: 900 });
});

test('charts are drawn in the letter of the house style where that is chosen, and a letter that is not here is told', async () => {
  await goTo('/instellingen');
  const houseFont = () => page.evaluate(() => document.documentElement.dataset.houseFont);
  expect(await houseFont()).toBeUndefined();
  await page.getByRole('radio', { name: /^Verdana/ }).check();
  await page.getByRole('checkbox', { name: /^Ook op het scherm/ }).check();
  await expect.poll(houseFont).toBe('verdana');
  const isHere = await page.evaluate(() =>
    new FontFace('probe', 'local("Verdana")').load().then(
      () => true,
      () => false,
    ),
  );
  await expect(page.getByText('Verdana staat niet op deze computer')).toHaveCount(isHere ? 0 : 1);
  await ask('trend', chartAddresses.trend ?? '');
  const families = await page
    .locator('.recharts-surface text')
    .evaluateAll((texts) => [...new Set(texts.map((text) => getComputedStyle(text).fontFamily))]);
  expect(families).toHaveLength(1);
  expect(families[0]).toMatch(/^"House Verdana", "Source Sans 3/);
  await goTo('/instellingen');
  await page.getByRole('checkbox', { name: /^Ook op het scherm/ }).uncheck();
  await expect.poll(houseFont).toBeUndefined();
});

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** From edge to edge. */
function distance(one: Box | null, other: Box | null): number {
  if (one === null || other === null) return Infinity;
  const aside = Math.max(other.x - one.x - one.width, one.x - other.x - other.width, 0);
  return Math.hypot(aside, Math.max(other.y - one.y - one.height, one.y - other.y - other.height, 0));
}

async function goTo(address: string): Promise<void> {
  await page.goto(new URL(`#${address}`, page.url()).href);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
}

/** Every line of text of the chart, at the size at which it is seen. */
async function lettersOf(on: Page): Promise<readonly { text: string | null; size: number }[]> {
  return on.locator('.recharts-surface text').evaluateAll((texts) =>
    texts.map((text) => {
      const matrix = text instanceof SVGGraphicsElement ? text.getScreenCTM() : null;
      // Whichever way it is turned.
      const scale = matrix === null ? 1 : Math.hypot(matrix.a, matrix.b);
      return { text: text.textContent, size: parseFloat(getComputedStyle(text).fontSize) * scale };
    }),
  );
}

/** The chart of another question stands there until this one is answered. */
async function ask(kind: string, question: string): Promise<void> {
  await page.goto(new URL(`#/verkennen?soort=${kind}&${question}`, page.url()).href);
  await expect(page.locator('[aria-busy="false"] .chart-mark').first()).toBeAttached();
}
