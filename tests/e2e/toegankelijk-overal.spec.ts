import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { axeViolations } from '../support/axe-violations.ts';
import { chartAddresses, troubleAddresses } from '../support/chart-addresses.ts';
import { dutchTexts } from '../support/dutch-texts.ts';
import { startLoopbackApp, type LoopbackApp } from '../support/loopback-app.ts';
import { crampedTargets } from '../support/page-measures.ts';
import { wordsOnPage } from '../support/page-words.ts';
import { typeHere } from '../support/type-here.ts';

// One walk along every page and what opens on it, without a word of its own: the same in Dutch light, Dutch dark and English.
test.setTimeout(240_000);

const walks = [
  { language: 'nl', scheme: 'light' },
  { language: 'nl', scheme: 'dark' },
  { language: 'en', scheme: 'light' },
] as const;
const sampleFile = path.resolve(import.meta.dirname, '../../dist/sample/GMJ_2025_Voorbeeldregio.csv');

let app: LoopbackApp;
let page: Page;
let stories: readonly string[];
let ownDutch: ReadonlySet<string>;
/** Names in the file, which are Dutch on any page. */
const names = new Set(['Schoolcode', 'Gezondheidsmonitor Jeugd', 'Rapportcijfer voor je leven']);
test.beforeAll(async ({ browser }) => {
  ownDutch = await dutchTexts();
  app = await startLoopbackApp();
  page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  page.setDefaultTimeout(20_000);
  await page.goto(app.url);
  await page.getByRole('button', { name: 'Laad voorbeelddata' }).click();
  await page.waitForURL(/#\/verkennen/);
  stories = [await makeStory('wethouder', 'GM9901'), await makeStory('schoolgesprek', 'GM9905')];
});
test.afterAll(async () => {
  await page.close();
  await app.stop();
});

for (const { language, scheme } of walks) {
  test(`every page and what opens on it is sound: ${language}, ${scheme}`, async () => {
    await prefer(language, scheme);
    await walkPages();
    await walkCharts();
    await walkStory();
    await walkShow();
  });
}

async function walkPages(): Promise<void> {
  const [story = '', reports = ''] = stories;
  for (const address of [
    ...['/', '/gegevens', '/verhaal', '/exporteren', `/exporteren/${story}`, `/exporteren/${reports}`],
    ...['/instellingen', '/nergens', '/gegevens/veranderd/nergens', '/verhaal/nergens'],
  ]) {
    await goTo(address);
    await expectSound(address);
    await expectPopupsSound(address);
  }
  await goTo('/gegevens/inlezen');
  await expectSound('/gegevens/inlezen');
  const chooser = page.waitForEvent('filechooser');
  await page.locator('main button').first().click();
  await (await chooser).setFiles(sampleFile);
  await expect(page.locator('main table').first()).toBeVisible();
  await expectSound('a file to read in');
  await page.locator('main table button').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectSound('a column to choose');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await typeHere(page, 'stress');
  await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
  await expectSound('search');
  await page.keyboard.press('Escape');
}

async function walkCharts(): Promise<void> {
  for (const [kind, question] of Object.entries(chartAddresses)) {
    await goTo(`/verkennen?soort=${kind}&${question}`);
    const figures = kind === 'respons' ? 'table, svg[role]' : '.chart-mark';
    await expect(page.locator('[aria-busy="false"]').locator(figures).first()).toBeAttached();
    await expectSound(kind);
    if (kind === 'respons') continue;
    // In this window the details are a drawer.
    await page.locator('.chart-mark').first().click({ force: true });
    await expect(page.locator('aside')).toBeVisible();
    await expectSound(`${kind}, drawer`);
    await page.keyboard.press('Escape');
  }
  await goTo(`/verkennen?soort=ranglijst&${chartAddresses.ranglijst ?? ''}`);
  await expectPopupsSound('ranglijst');
  for (const address of troubleAddresses) {
    await goTo(`/verkennen?${address}`);
    await expectSound(address);
  }
}

async function walkStory(): Promise<void> {
  await goTo(`/verhaal/${stories[0] ?? ''}`);
  await expect(page.getByRole('tab').first()).toBeVisible();
  await expectSound('a story');
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click();
    await expectSound('a tab of a slide');
  }
  await expectPopupsSound('a story');
}

async function walkShow(): Promise<void> {
  const [story = ''] = stories;
  await page.goto(new URL(`#/presenteren/${story}`, page.url()).href);
  await expect(page.locator('[data-shown] > svg')).toBeVisible();
  await expectSound('slides on the whole screen');
  await page.keyboard.press('?');
  await expectSound('the keys of a show');
  await page.keyboard.press('Escape');
  await page.goto(new URL(`#/presenteren/${story}/spreker`, page.url()).href);
  await expect(page.getByRole('button').first()).toBeVisible();
  await expectSound('the speaker’s window');
}

/** Everything that says it opens something: opened, looked at, closed. */
async function expectPopupsSound(on: string): Promise<void> {
  const openers = page.locator('main button[aria-haspopup]:visible');
  const count = await openers.count();
  for (let index = 0; index < count; index++) {
    const opener = openers.nth(index);
    if (await opener.isDisabled()) continue;
    const name = `${on}: ${(await opener.getAttribute('aria-label')) ?? (await opener.textContent()) ?? ''}`;
    await opener.click();
    await expect(opener, name).toHaveAttribute('aria-expanded', 'true');
    await expectSound(name);
    await page.keyboard.press('Escape');
    await expect(opener, name).toHaveAttribute('aria-expanded', 'false');
  }
}

async function expectSound(state: string): Promise<void> {
  expect.soft(await axeViolations(page), state).toEqual([]);
  expect.soft(await crampedTargets(page), state).toEqual([]);
  if ((await page.locator('html').getAttribute('lang')) !== 'en') return;
  const words = await wordsOnPage(page);
  expect
    .soft(
      words.filter((text) => ownDutch.has(text) && !names.has(text)),
      state,
    )
    .toEqual([]);
}

async function goTo(address: string): Promise<void> {
  await page.goto(new URL(`#${address}`, page.url()).href);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
}

/** As the menu does it: kept, and the page made anew. */
async function prefer(language: 'nl' | 'en', scheme: 'light' | 'dark'): Promise<void> {
  await post('app.preferences', { language, scheme });
  await goTo('/');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', scheme);
}

async function makeStory(template: string, code: string): Promise<string> {
  const made = await post('story.create', { template, area: { level: 'municipality', code } });
  return (made as { readonly value: { readonly id: string } }).value.id;
}

async function post(operation: string, body: unknown): Promise<unknown> {
  return page.evaluate(
    async ([name, text]) => {
      const answer = await fetch(`/api/${name}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: text,
      });
      return (await answer.json()) as unknown;
    },
    [operation, JSON.stringify(body)] as const,
  );
}
