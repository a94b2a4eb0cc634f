import type { Locator, Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { chartAddresses } from '../support/chart-addresses.ts';
import { startLoopbackApp } from '../support/loopback-app.ts';
import type { LoopbackApp } from '../support/loopback-app.ts';
import { focusState } from '../support/page-measures.ts';
import { typeHere } from '../support/type-here.ts';

// Every page and every job by keyboard alone; the focus is always somewhere, seen and not covered.
test.setTimeout(120_000);

let app: LoopbackApp;
let page: Page;
test.beforeAll(async ({ browser }) => {
  app = await startLoopbackApp();
  page = await browser.newPage({ reducedMotion: 'reduce' });
  page.setDefaultTimeout(20_000);
  await page.goto(app.url);
  await page.getByRole('button', { name: 'Laad voorbeelddata' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/#\/verkennen/);
});
test.afterAll(async () => {
  await page.close();
  await app.stop();
});

test('the skip link comes first and leads past the menu', async () => {
  await goTo('/verkennen');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: /inhoud/ })).toBeFocused();
  await expectSeenFocus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: /^Indicator/ })).toBeFocused();
});

for (const address of ['/', '/gegevens', '/gegevens/inlezen', '/verhaal', '/exporteren', '/instellingen']) {
  test(`Tab goes through ${address} without a trap, each stop seen`, async () => {
    await goTo(address);
    await expectRoundTrip();
  });
}

test('the card at a figure goes when its details open', async () => {
  await page.goto(`${new URL(app.url).origin}/#/verkennen?soort=ranglijst&${chartAddresses.ranglijst}`);
  const mark = page.locator('.chart-mark').first();
  await mark.focus();
  await expect(page.getByRole('tooltip')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.locator('.chart-mark:focus')).toHaveAttribute('aria-current', 'true');
  await expect(page.getByRole('tooltip')).toHaveCount(0);
});

for (const [kind, question] of Object.entries(chartAddresses)) {
  test(`the keys walk through the chart of ${kind}`, async () => {
    await ask(kind, question);
    await expectRoundTrip();
    const marks = page.locator('.chart-mark');
    if ((await marks.count()) === 0) return;
    // One stop for Tab; from there the arrows.
    await expect(page.locator('.chart-mark[tabindex="0"]')).toHaveCount(1);
    await page.locator('.chart-mark[tabindex="0"]').focus();
    const names = new Set<string>();
    for (const key of ['ArrowDown', 'ArrowRight', 'End', 'ArrowUp', 'ArrowLeft', 'Home']) {
      await page.keyboard.press(key);
      await expectSeenFocus();
      const name = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
      expect(name, 'a mark says its figure').toMatch(/\S/);
      names.add(name);
    }
    if ((await marks.count()) > 1) expect(names.size).toBeGreaterThan(1);
    await expect(page.getByRole('tooltip')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('tooltip')).toHaveCount(0);
    await page.keyboard.press('Enter');
    await expect(page.locator('.chart-mark:focus')).toHaveAttribute('aria-current', 'true');
  });
}

test('every slot, list and menu opens with Enter, and Escape gives the focus back', async () => {
  await ask('ranglijst', chartAddresses.ranglijst ?? '');
  for (const name of [
    ...[/^Indicator/, /^Voor wie/, /^Wanneer/, /^Uitgesplitst/, /^Vergeleken/],
    ...[/^Wat valt op/, /^Favorieten/, /^Meer$/, /^Zet in verhaal/, /Voorbeeldregio$/, /^Weergave en taal/],
  ]) {
    const opener = page.getByRole('button', { name }).first();
    await opener.focus();
    await page.keyboard.press('Enter');
    await expect(opener).toHaveAttribute('aria-expanded', 'true');
    await expect(opener).not.toBeFocused();
    await expectSeenFocus();
    await page.keyboard.press('Escape');
    await expect(opener).toHaveAttribute('aria-expanded', 'false');
    await expect(opener).toBeFocused();
  }
});

test('another indicator is found and asked by keys, and its result told once', async () => {
  await ask('ranglijst', chartAddresses.ranglijst ?? '');
  const voice = page.locator('[role="status"][aria-live="polite"].visually-hidden');
  const told = await page.evaluateHandle(() => {
    const words: string[] = [];
    const region = document.querySelector('[role="status"][aria-live="polite"].visually-hidden');
    if (!region) throw new Error('There is no live region');
    new MutationObserver(() => words.push(region.textContent)).observe(region, {
      childList: true,
      subtree: true,
    });
    return words;
  });
  await press(page.getByRole('button', { name: /^Indicator/ }));
  await expect(page.getByRole('combobox', { name: 'Indicator' })).toBeFocused();
  await typeHere(page, 'eenzaamheid');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/eenzaam/i);
  await expect(voice).toHaveText(/^Ranglijst: 10 scholen.* \d niet te zien\.$/);
  expect((await told.jsonValue()).filter((words) => words.startsWith('Ranglijst'))).toHaveLength(1);
  await expect(page.getByRole('button', { name: /^Indicator/ })).toBeFocused();
});

test('a kind, the table and its order are chosen by keys', async () => {
  await ask('ranglijst', chartAddresses.ranglijst ?? '');
  await press(page.getByRole('button', { name: /^Trend\b/ }));
  await expect(page).toHaveURL(/soort=trend/);
  await expect(page.getByRole('button', { name: /^Trend\b/ })).toBeFocused();
  await press(page.getByRole('button', { name: 'Tabel', exact: true }));
  const head = page.getByRole('columnheader').getByRole('button').first();
  await press(head);
  await expect(page.locator('th[aria-sort]')).toHaveCount(1);
  await expect(head).toBeFocused();
  await press(page.getByRole('button', { name: 'Grafiek', exact: true }));
  await expectSeenFocus();
});

test('the headline is changed by keys and the focus stays', async () => {
  await ask('trend', chartAddresses.trend ?? '');
  const pencil = page.getByRole('heading', { level: 1 }).locator('..').getByRole('button');
  await press(pencil);
  await typeHere(page, 'Stress neemt toe');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stress neemt toe');
  await expect(pencil).toBeFocused();
});

test('a chart goes into a story and from there to a file by keys', async () => {
  await ask('ranglijst', chartAddresses.ranglijst ?? '');
  await press(page.getByRole('button', { name: 'Zet in verhaal' }));
  await press(page.getByRole('button', { name: 'Zet erin' }));
  await expectSeenFocus();
  await press(page.getByRole('dialog').getByRole('link'));
  await expect(page.getByRole('textbox', { name: /^Boodschap/ })).toBeVisible();
  await expectSeenFocus();
  await expectRoundTrip();
  await press(page.getByRole('link', { name: 'Exporteren' }).last());
  const make = page.getByRole('button', { name: /^Maak \d/ });
  await press(make);
  await expect(page.getByRole('heading', { name: /klaar$/ })).toBeVisible();
  await expectSeenFocus();
});

test('each page has a title, landmarks, one h1 and headings in order', async () => {
  const titles = new Set<string>();
  for (const address of [
    '/',
    '/gegevens',
    '/gegevens/inlezen',
    '/verkennen',
    '/verhaal',
    '/exporteren',
    '/instellingen',
  ]) {
    await goTo(address);
    titles.add(await page.title());
    await expect(page.getByRole('banner')).toHaveCount(1);
    await expect(page.getByRole('navigation', { name: 'Hoofdmenu' })).toHaveCount(1);
    await expect(page.getByRole('main')).toHaveCount(1);
    const levels = await page
      .locator('h1, h2, h3, h4')
      .evaluateAll((all) => all.map(({ localName }) => Number(localName.slice(1))));
    const skipped = levels.filter((level, at) => level > (levels[at - 1] ?? level) + 1);
    expect.soft(skipped, address).toEqual([]);
  }
  expect(titles.size).toBe(7);
});

/** Tab until the first stop comes again: each is seen, none holds the focus. */
async function expectRoundTrip(): Promise<void> {
  await page.getByRole('link', { name: 'Welbevinden in Beeld' }).focus();
  const start = await here();
  for (let stops = 1; stops < 400; stops += 1) {
    const before = await here();
    await page.keyboard.press('Tab');
    const now = await here();
    if (now === start && stops > 5) return;
    expect(now, 'Tab leads on').not.toBe(before);
    // Between the last and the first stop lies the browser itself.
    if (now === 0) continue;
    expect.soft(await focusState(page)).toMatchObject({ trouble: null });
  }
  throw new Error('Tab never came back to the first stop');
}

/** A number for what has the focus; 0 for nothing. */
async function here(): Promise<number> {
  return page.evaluate(() => {
    const element = document.activeElement;
    return !element || element === document.body ? 0 : [...document.querySelectorAll('*')].indexOf(element);
  });
}

async function expectSeenFocus(): Promise<void> {
  await expect.poll(async () => (await focusState(page)).trouble).toBe(null);
}

async function press(control: Locator): Promise<void> {
  await control.focus();
  await page.keyboard.press('Enter');
}

async function goTo(address: string): Promise<void> {
  await page.goto(new URL(`#${address}`, page.url()).href);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
}

async function ask(kind: string, question: string): Promise<void> {
  await goTo(`/verkennen?soort=${kind}&${question}`);
  await page.reload();
  await expect(page.locator('[aria-busy="false"] svg').first()).toBeAttached();
}
