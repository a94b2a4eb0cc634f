import { expect, test, type Page } from '@playwright/test';
import type { LoopbackApp } from '../support/loopback-app.ts';
import { openSample } from '../support/open-sample.ts';
import { callFrom } from '../support/page-door.ts';

// A page that is loaded anew, right after the last key or click, is as it was; a click too many adds nothing.
let app: LoopbackApp;
let page: Page;
test.beforeEach(async ({ browser }) => {
  ({ app, page } = await openSample(browser));
  page.setDefaultTimeout(20_000);
});
test.afterEach(async () => {
  await page.close();
  await app.stop();
});

test('keeps what was typed in a story the moment before', async () => {
  await openStory();
  await message().fill('Stress neemt toe');
  await page.reload();
  await expect(message()).toHaveValue('Stress neemt toe');
});

test('keeps it in a story that is larger than a browser sends for a page that is gone', async () => {
  const id = await openStory();
  const story = await callFrom(page, 'story.get', { id });
  const [slide] = story.slides;
  if (slide === undefined) throw new Error('no slide');
  const many = Array.from({ length: 40 }, (_, n) => ({
    ...slide,
    id: `dia-${String(n)}`,
    speakerNotes: 'Zeg dit erbij. '.repeat(190),
  }));
  await callFrom(page, 'story.save', { ...story, slides: [slide, ...many] });
  await page.reload();
  await message().fill('Stress neemt toe');
  await page.reload();
  await expect(message()).toHaveValue('Stress neemt toe');
});

test('keeps what was written beside a chart that is in no story', async () => {
  await openChart();
  const interpretation = page.getByRole('textbox', { name: 'Duiding' });
  await interpretation.fill('Vooral in klas 4');
  await page.reload();
  await expect(interpretation).toHaveValue('Vooral in klas 4');
  await interpretation.fill('');
  await page.reload();
  await expect(page.locator('[data-mark]').first()).toBeVisible();
  await expect(interpretation).toHaveValue('');
});

test('keeps the table and its order; back leads to the chart', async () => {
  await openChart();
  await page.getByText('Tabel', { exact: true }).click();
  const head = page.getByRole('columnheader', { name: 'Percentage', exact: true });
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await page.reload();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await page.goBack();
  await expect(page.locator('[data-mark]').first()).toBeVisible();
});

test('keeps what was typed in the settings the moment before', async () => {
  await page.goto(at('/instellingen'));
  const organisation = page.getByRole('textbox', { name: 'Organisatie' });
  await organisation.fill('GGD Duinland');
  await page.reload();
  await expect(organisation).toHaveValue('GGD Duinland');
});

test('puts a chart in one new story where the button is pressed twice', async () => {
  await openPutForm();
  await page.getByRole('button', { name: 'Zet erin' }).dblclick();
  await expect(page.getByRole('link', { name: 'Naar het verhaal' })).toBeVisible();
  expect((await callFrom(page, 'story.list', {})).stories).toHaveLength(1);
});

function at(address: string): string {
  return `${new URL(app.url).origin}/#${address}`;
}

function message() {
  return page.getByRole('textbox', { name: /^Boodschap/ });
}

/** A chart in a new story, opened; its id. */
async function openStory(): Promise<string> {
  await openPutForm();
  await page.getByRole('button', { name: 'Zet erin' }).click();
  await page.getByRole('link', { name: 'Naar het verhaal' }).click();
  await expect(message()).toBeVisible();
  return /verhaal\/([^?]+)/.exec(page.url())?.[1] ?? '';
}

async function openChart(): Promise<void> {
  await page.goto(at('/verkennen?soort=trend&indicator=SBSSK3S6'));
  await expect(page.locator('[data-mark]').first()).toBeVisible();
}

async function openPutForm(): Promise<void> {
  await openChart();
  await page.getByRole('button', { name: 'Zet in verhaal' }).click();
}
