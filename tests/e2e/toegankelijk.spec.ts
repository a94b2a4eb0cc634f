import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { axeViolations } from '../support/axe-violations.ts';
import { chartAddresses, troubleAddresses } from '../support/chart-addresses.ts';
import { startLoopbackApp } from '../support/loopback-app.ts';
import type { LoopbackApp } from '../support/loopback-app.ts';
import { crampedTargets, sidewaysOverflow } from '../support/page-measures.ts';

// WCAG 2.2 AA, as far as a machine can see it, on every page and in every state, light and dark (docs/accessibility.md).
test.setTimeout(180_000);

const sizes = { large: { width: 1440, height: 900 }, small: { width: 1280, height: 720 } };
/** 1440 × 900 at 200 %, the 320 px of WCAG 1.4.10, and 1280 × 1024 at 400 %. */
const zoomed = {
  double: { width: 720, height: 450 },
  narrow: { width: 320, height: 640 },
  quadruple: { width: 320, height: 256 },
};
const pages = ['/', '/gegevens', '/gegevens/inlezen', '/verhaal', '/exporteren', '/instellingen', '/nergens'];

let app: LoopbackApp;
let page: Page;
test.beforeAll(async ({ browser }) => {
  app = await startLoopbackApp();
  // Without motion: axe would measure colours that are on their way.
  page = await browser.newPage({ viewport: sizes.large, reducedMotion: 'reduce' });
  page.setDefaultTimeout(20_000);
  await page.goto(app.url);
  await page.getByRole('button', { name: 'Laad voorbeelddata' }).click();
  await page.waitForURL(/#\/verkennen/);
  // Light and dark follow the system from here on, so that one page is seen in both.
  await page.getByRole('button', { name: 'Weergave en taal' }).click();
  await page.getByRole('menuitemradio', { name: 'Zoals je computer' }).click();
});
test.afterAll(async () => {
  await page.close();
  await app.stop();
});

test('an app without figures is sound on every page', async ({ browser }) => {
  const empty = await startLoopbackApp();
  const filled = page;
  page = await browser.newPage({ viewport: sizes.small, reducedMotion: 'reduce' });
  await page.goto(empty.url);
  for (const address of pages) {
    await goTo(address);
    await expectSound(address);
  }
  await page.close();
  page = filled;
  await empty.stop();
});

for (const [kind, question] of Object.entries(chartAddresses)) {
  test(`the chart of ${kind} and its table are sound`, async () => {
    await ask(kind, question);
    await expectSound(`${kind}, chart`);
    // Who took part is a table already.
    if (kind === 'respons') return;
    const mark = page.locator('.chart-mark').first();
    await mark.hover({ force: true });
    await expect(page.getByRole('tooltip')).toBeVisible();
    expect.soft(await axeViolations(page), `${kind}, tip`).toEqual([]);
    await mark.focus();
    await page.keyboard.press('Enter');
    await expectSound(`${kind}, with a figure picked`);
    await page.getByRole('button', { name: 'Tabel', exact: true }).click();
    await expectSound(`${kind}, table`);
    await page.getByRole('button', { name: 'Grafiek', exact: true }).click();
  });
}

test('everything that opens in Verkennen is sound', async () => {
  await ask('ranglijst', chartAddresses.ranglijst ?? '');
  for (const name of [
    ...[/^Indicator/, /^Voor wie/, /^Wanneer/, /^Uitgesplitst/, /^Vergeleken/],
    ...[/^Wat valt op/, /^Favorieten/, /^Zet in verhaal/, /^Meer$/, /Voorbeeldregio$/],
  ]) {
    const opener = page.getByRole('button', { name }).first();
    await opener.click();
    await expect(opener).toHaveAttribute('aria-expanded', 'true');
    await expectSound(String(name));
    await page.keyboard.press('Escape');
    await expect(opener).toHaveAttribute('aria-expanded', 'false');
  }
  await page.getByRole('button', { name: 'Waarom niet?' }).click();
  await expect(page.getByRole('dialog')).toContainText('te zien');
  await expectSound('why figures are hidden');
  await page.keyboard.press('Escape');
  for (const address of troubleAddresses) {
    await goTo(`/verkennen?${address}`);
    await expect(page.getByText('Geen cijfer', { exact: true })).toBeVisible();
    await expectSound(address);
  }
});

test('a story, its export and the settings are sound', async () => {
  await ask('ranglijst', chartAddresses.ranglijst ?? '');
  await page.getByRole('button', { name: 'Zet in verhaal' }).click();
  await page.getByRole('button', { name: 'Zet erin' }).click();
  await page.getByRole('link', { name: 'Naar het verhaal' }).click();
  await expect(page.getByRole('textbox', { name: /^Boodschap/ })).toBeVisible();
  await expectSound('a slide');
  await page.getByRole('button', { name: 'Meer met dit verhaal' }).click();
  await page.getByRole('menuitem', { name: 'Verantwoording' }).click();
  await expectSound('how the figures of a story were made');
  await page.keyboard.press('Escape');
  for (const address of pages) {
    await goTo(address);
    await expectSound(address);
  }
});

test('at 200 %, at 400 % and at 320 px nothing sticks out, and all of it is sound', async () => {
  for (const [size, viewport] of Object.entries(zoomed)) {
    await page.setViewportSize(viewport);
    for (const address of pages) {
      await goTo(address);
      expect.soft(await sidewaysOverflow(page), `${address}, ${size}`).toEqual([]);
      expect.soft(await crampedTargets(page), `${address}, ${size}`).toEqual([]);
    }
    for (const [kind, question] of Object.entries(chartAddresses)) {
      await ask(kind, question);
      expect.soft(await sidewaysOverflow(page), `${kind}, ${size}`).toEqual([]);
      expect.soft(await crampedTargets(page), `${kind}, ${size}`).toEqual([]);
      if (size !== 'quadruple') expect.soft(await axeViolations(page), `${kind}, ${size}`).toEqual([]);
      if (kind === 'respons') continue;
      // The chart and what belongs to it can be scrolled into sight, and a figure can be picked there.
      const mark = page.locator('.chart-mark').first();
      await mark.scrollIntoViewIfNeeded();
      await expect.soft(mark, `${kind}, ${size}`).toBeInViewport({ ratio: 0.1 });
      await mark.focus();
      await page.keyboard.press('Enter');
      await expect.soft(page.locator('aside'), `${kind}, ${size}`).toBeVisible();
      expect.soft(await sidewaysOverflow(page), `${kind}, ${size}, details`).toEqual([]);
      await page.keyboard.press('Escape');
    }
  }
  await page.setViewportSize(sizes.large);
});

test('with the spacing of text of WCAG 1.4.12 nothing sticks out and no button loses its words', async () => {
  await page.setViewportSize(sizes.small);
  const spacing = await page.addStyleTag({
    content:
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }',
  });
  for (const address of [...pages, `/verkennen?soort=ranglijst&${chartAddresses.ranglijst ?? ''}`]) {
    await goTo(address);
    expect.soft(await sidewaysOverflow(page), address).toEqual([]);
    const cut = await page
      .locator(':is(button, a, h1, h2, label):visible:not(.visually-hidden)')
      .evaluateAll((all) =>
        all
          .filter(
            (one) => getComputedStyle(one).overflow !== 'visible' && one.scrollHeight > one.clientHeight + 2,
          )
          .map((one) => one.outerHTML.slice(0, 120)),
      );
    expect.soft(cut, address).toEqual([]);
  }
  await spacing.evaluate((style) => {
    if (style instanceof Element) style.remove();
  });
  await page.setViewportSize(sizes.large);
});

test('with forced colours a chart keeps its ground, and what is on can be told from what is off', async () => {
  await page.emulateMedia({ forcedColors: 'active' });
  await ask('ranglijst', chartAddresses.ranglijst ?? '');
  const view = page.getByRole('group', { name: 'Weergave' }).getByRole('button');
  const grounds = await view.evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor));
  expect(new Set(grounds).size).toBe(2);
  const chart = await page
    .locator('.chart-mark')
    .first()
    .evaluate((mark) => {
      const stage = mark.closest('div[class*="stage"]');
      const text = mark.closest('svg')?.querySelector('text');
      return {
        ground: stage && getComputedStyle(stage).backgroundColor,
        text: text && getComputedStyle(text).fill,
        adjust: stage && getComputedStyle(stage).forcedColorAdjust,
      };
    });
  expect(chart).toEqual({ ground: 'rgb(255, 255, 255)', text: expect.any(String), adjust: 'none' });
  expect(await axeViolations(page)).toEqual([]);
  await page.emulateMedia({ forcedColors: 'none' });
});

test('with reduced motion nothing moves', async () => {
  await ask('trend', chartAddresses.trend ?? '');
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationName, animationDuration } = getComputedStyle(element);
        const takes = (durations: string) => durations.split(',').some((one) => parseFloat(one) > 0.01);
        return takes(transitionDuration) || (animationName !== 'none' && takes(animationDuration));
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),
  );
  expect(moving).toEqual([]);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

/** axe in both lights, and targets large enough. */
async function expectSound(state: string): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    expect.soft(await axeViolations(page), `${state}, ${colorScheme}`).toEqual([]);
  }
  expect.soft(await crampedTargets(page), state).toEqual([]);
}

async function goTo(address: string): Promise<void> {
  await page.goto(new URL(`#${address}`, page.url()).href);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
}

/** The chart of another question stands there until this one is answered. */
async function ask(kind: string, question: string): Promise<void> {
  await goTo(`/verkennen?soort=${kind}&${question}`);
  const figures = kind === 'respons' ? 'table, svg[role]' : '.chart-mark';
  await expect(page.locator('[aria-busy="false"]').locator(figures).first()).toBeAttached();
}
