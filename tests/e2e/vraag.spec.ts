import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { axeViolations } from '../support/axe-violations.ts';
import type { LoopbackApp } from '../support/loopback-app.ts';
import { openSample } from '../support/open-sample.ts';

// The question bar: every kind of chart, searching with slips, and finding a question again.
test.describe.configure({ mode: 'serial' });

let app: LoopbackApp;
let page: Page;
test.beforeAll(async ({ browser }) => {
  ({ app, page } = await openSample(browser));
});
test.afterAll(async () => {
  await page.close();
  await app.stop();
});

test('goes through every kind and comes back to the same question', async () => {
  await page.goto(
    new URL('#/verkennen?soort=ranglijst&indicator=SBSSK3S6&niveau=school&in=GM9901', page.url()).href,
  );
  const first = page.getByRole('group', { name: 'Soort grafiek' }).getByRole('button', { pressed: true });
  await expect(first).toHaveText(/Ranglijst/);
  for (const kind of ['Trechter', 'Kaart', 'Trend', 'Profiel', 'Groepen']) {
    await page.getByRole('button', { name: new RegExp(`^${kind}`) }).click();
    await expect(first).toHaveText(new RegExp(kind));
    await expect(page.locator('.chart-mark').first()).toBeVisible();
  }
  await page.getByRole('button', { name: /^Ranglijst/ }).click();
  await expect(page.getByRole('button', { name: /Voor wie/ })).toContainText('alle scholen in Elzermonde');
});

test('says why a yes or no cannot be divided in answers, and leads to what can', async () => {
  await page.getByRole('button', { name: 'Meer', exact: true }).click();
  await page.getByRole('menuitemradio', { name: 'Antwoorden' }).click();
  await expect(page.getByRole('heading', { name: 'Dit is een ja/nee-cijfer' })).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Bekijk het percentage' }).click();
  await expect(page.locator('.chart-mark').first()).toBeVisible();
});

test('finds eenzaamheid behind a slip of the keys', async () => {
  await page.getByRole('button', { name: /Indicator/ }).click();
  await page.getByPlaceholder('Zoek een indicator').fill('eenzamheid');
  await expect(page.getByText('Niets met ‘eenzamheid’. Dit lijkt erop: ‘eenzaamheid’.')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /Indicator/ })).toContainText(/eenzaam/i);
});

test('keeps a favourite under a name, also after a restart of the page', async () => {
  await page.getByRole('button', { name: 'Bewaar als favoriet' }).click();
  await page.getByRole('button', { name: 'Favorieten en eerdere vragen' }).click();
  await page.getByRole('button', { name: /^Geef ‘.*’ een naam$/ }).click();
  await page.getByRole('textbox', { name: 'Naam van de vraag' }).fill('Voor de raad');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Voor de raad' })).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  const there = page.url();
  await page.goto(new URL('#/verkennen?soort=trend', there).href);
  await page.reload();
  await page.getByRole('button', { name: 'Favorieten en eerdere vragen' }).click();
  await page.getByRole('link', { name: 'Voor de raad' }).click();
  await expect(page).toHaveURL(there);
});

test('leaves "Zet in verhaal" in reach beside the drawer of a narrow page', async () => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.locator('.chart-mark').first().click();
  await expect(page.getByRole('complementary', { name: 'Details' })).toBeVisible();
  await page.getByRole('button', { name: 'Zet in verhaal' }).click({ timeout: 2000 });
  await expect(page.getByText('In welk verhaal?')).toBeVisible();
});

test('says where a chart went, until there is another chart', async () => {
  await page.getByRole('button', { name: 'Zet erin' }).click();
  const told = page.getByText(/^Staat als dia \d+ in/);
  await expect(told).toBeVisible();
  await page.goBack();
  await expect(page.locator('.chart-mark').first()).toBeVisible();
  await expect(told).toHaveCount(0);
});

test('keeps the tools of every chart on one line, and the chart high enough to read', async () => {
  for (const size of [
    { width: 1280, height: 720 },
    { width: 1366, height: 768 },
    { width: 1440, height: 900 },
  ]) {
    await page.setViewportSize(size);
    for (const kind of ['ranglijst', 'gebiedsgroepen', 'kloof', 'trends']) {
      await page.goto(
        new URL(`#/verkennen?soort=${kind}&indicator=SBSSK3S6&niveau=school&per=gender`, page.url()).href,
      );
      const chart = page.locator('.recharts-surface').first();
      await expect(chart).toBeVisible();
      const [first, last] = [
        await page.getByRole('group', { name: 'Soort grafiek' }).boundingBox(),
        await page.getByRole('button', { name: 'Zet in verhaal' }).boundingBox(),
      ];
      expect(Math.abs((first?.y ?? 0) - (last?.y ?? 99))).toBeLessThan(8);
      expect((first?.x ?? 0) + (first?.width ?? 0)).toBeLessThan(last?.x ?? 0);
    }
    await page.goto(
      new URL('#/verkennen?soort=ranglijst&indicator=SBSSK3S6&niveau=school&in=alle', page.url()).href,
    );
    await expect(page.locator('.chart-mark')).toHaveCount(36);
    const seen = await page.locator('.chart-mark').evaluateAll((marks) => {
      const room = marks[0]?.closest('[class*=stage]')?.getBoundingClientRect();
      const isSeen = ({ top, bottom }: DOMRect) =>
        top >= 0 && bottom <= Math.min(window.innerHeight, room?.bottom ?? 0);
      return marks.filter((mark) => isSeen(mark.getBoundingClientRect())).length;
    });
    expect(seen).toBeGreaterThanOrEqual(8);
  }
});

test('says of all areas too that the one asked for is not there, with a way on without it', async () => {
  const question = 'soort=ranglijst&indicator=SBSSK3S6&niveau=school&in=GM9901&gebied=wijk:WK999999';
  await page.goto(new URL(`#/verkennen?${question}`, page.url()).href);
  await expect(page.getByRole('heading', { name: 'Dit gebied staat niet in deze werkmap' })).toBeVisible();
  await expect(page.locator('.chart-mark')).toHaveCount(0);
  await page.getByRole('button', { name: 'Bekijk alle scholen in Elzermonde' }).click();
  await expect(page.locator('.chart-mark').first()).toBeVisible();
  expect(page.url()).not.toContain('WK999999');
});

test('closes the list of what stands out at another question', async () => {
  const there = page.url();
  await page.goto(new URL('#/verkennen?soort=trend&indicator=SBSSK3S6&gebied=wijk:WK999999', there).href);
  await page.getByRole('button', { name: /^Wat valt op/ }).click();
  const list = page.getByRole('dialog').getByRole('heading', { name: 'Kies een gebied of school' });
  await expect(list).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(there);
  await expect(list).toHaveCount(0);
  await page.goForward();
  await expect(page).not.toHaveURL(there);
  await expect(page.getByRole('heading', { name: 'Dit gebied staat niet in deze werkmap' })).toBeVisible();
});
