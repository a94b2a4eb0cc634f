import { expect, test, type Locator, type Page } from '@playwright/test';
import { axeViolations } from '../support/axe-violations.ts';
import { startLoopbackApp, type LoopbackApp } from '../support/loopback-app.ts';
import { typeHere } from '../support/type-here.ts';

test.use({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
let app: LoopbackApp;
test.beforeEach(async () => {
  app = await startLoopbackApp();
});
test.afterEach(async () => {
  await app.stop();
});

test('puts a difference arrow between two figures by clicking them, and takes it back and again', async ({
  page,
}) => {
  await openTrend(page);
  const slide = page.getByRole('group', { name: /^Dia 1:/ });
  await markOf(page, 2019).click();
  const menu = page.getByRole('menu', { name: /^Zet hier/ });
  await expect(menu).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await menu.getByRole('menuitem', { name: 'Verschilpijl naar…' }).click();
  await markOf(page, 2019).click();
  await expect(page.getByText('Dat is hetzelfde cijfer. Kies een ander.').first()).toBeVisible();
  await markOf(page, 2025).click();
  await expect(slide).toContainText(/[+−]\d+ punten/);
  await expect(page.getByRole('button', { name: /^Verschilpijl van/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(slide).not.toContainText(/[+−]\d+ punten/);
  await page.getByRole('button', { name: 'Opnieuw doen' }).click();
  await expect(slide).toContainText(/[+−]\d+ punten/);
});

test('drags a note off the data, keeps it there, and puts it back in its best place', async ({ page }) => {
  await openTrend(page);
  await writeAt(page, 2021, 'Hier begon het project');
  const note = page.getByRole('button', { name: /Hier begon het project$/ });
  const best = await boxOf(note);
  const mark = await boxOf(markOf(page, 2023));
  // Right onto a mark: it lands beside it.
  await page.mouse.move(best.x + best.width / 2, best.y + best.height / 2);
  await page.mouse.down();
  await page.mouse.move(mark.x + mark.width / 2, mark.y + mark.height / 2, { steps: 8 });
  await page.mouse.up();
  await expect(page.getByText(/^bewaard om/)).toBeVisible();
  const dropped = await boxOf(note);
  expect(Math.abs(dropped.x - best.x)).toBeGreaterThan(40);
  // A second drag is a step of its own to take back.
  await page.mouse.move(dropped.x + dropped.width / 2, dropped.y + dropped.height / 2);
  await page.mouse.down();
  await page.mouse.move(dropped.x - 120, dropped.y + 60, { steps: 8 });
  await page.mouse.up();
  await expect.poll(async () => Math.abs((await boxOf(note)).x - dropped.x)).toBeGreaterThan(40);
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect.poll(async () => Math.abs((await boxOf(note)).x - dropped.x)).toBeLessThan(2);
  const under = await boxOf(markOf(page, 2023));
  const dot = { x: under.x + under.width / 2, y: under.y + under.height / 2 };
  expect(holds(dropped, dot), JSON.stringify({ dropped, dot, mark })).toBe(false);
  await page.reload();
  await expect(async () => {
    const again = await boxOf(note);
    expect(Math.abs(again.x - dropped.x)).toBeLessThan(2);
    expect(Math.abs(again.y - dropped.y)).toBeLessThan(2);
  }).toPass({ timeout: 10_000 });
  await note.click();
  await page.getByRole('button', { name: 'Zet terug op de beste plek' }).click();
  await expect.poll(async () => Math.round((await boxOf(note)).x)).toBe(Math.round(best.x));
});

test('drags a sign off its figure, with a line back to it, and steps it on with the arrow keys', async ({
  page,
}) => {
  await openTrend(page);
  await markOf(page, 2021).click();
  await page.getByRole('menuitem', { name: 'Teken', exact: true }).click();
  const sign = page.getByRole('button', { name: /^Let op bij/ });
  const slide = page.getByRole('group', { name: /^Dia 1:/ });
  const note = slide.getByRole('note', { name: /^Let op bij/ });
  await expect(note.locator('line')).toHaveCount(0);
  const first = await boxOf(sign);
  await page.mouse.move(first.x + first.width / 2, first.y + first.height / 2);
  await page.mouse.down();
  await page.mouse.move(first.x + 90, first.y - 110, { steps: 8 });
  await page.mouse.up();
  await expect.poll(async () => (await boxOf(sign)).y).toBeLessThan(first.y - 60);
  await expect(note.locator('line')).toHaveCount(1);
  const dropped = await boxOf(sign);
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(async () => (await boxOf(sign)).x).toBeGreaterThan(dropped.x + 10);
  await expect(page.getByText(/^bewaard om/)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect.poll(async () => Math.abs((await boxOf(sign)).x - dropped.x)).toBeLessThan(2);
});

test('does all of it from the keyboard', async ({ page }) => {
  await openTrend(page);
  await markOf(page, 2019).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(markOf(page, 2021)).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await typeHere(page, 'Nieuw beleid');
  await page.keyboard.press('Control+b');
  await page.keyboard.press('Enter');
  const note = page.getByRole('button', { name: /Nieuw beleid$/ });
  await expect(note).toBeVisible();
  await expect(page.getByText(/^bewaard om/)).toBeVisible();

  await note.focus();
  const before = await boxOf(note);
  await page.keyboard.press('Shift+ArrowUp');
  await expect.poll(async () => (await boxOf(note)).y).toBeLessThan(before.y - 10);
  const one = await boxOf(note);
  await page.keyboard.press('ArrowUp');
  await expect.poll(async () => (await boxOf(note)).y).toBeLessThan(one.y - 0.5);
  await page.keyboard.press('Enter');
  const words = page.getByRole('form').getByRole('textbox');
  await expect(words).toHaveValue('Nieuw **beleid**');
  expect(await axeViolations(page)).toEqual([]);
  await words.fill('Ander beleid');
  await page.keyboard.press('Escape');
  await expect(note).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(note).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(note).toBeVisible();
});

test('stops choosing a second figure with Escape, and says so of a number that is not in the chart', async ({
  page,
}) => {
  await openTrend(page);
  await markOf(page, 2019).press('Enter');
  await page.getByRole('menuitem', { name: 'Trendlijn naar…' }).press('Enter');
  const asked = page.getByText('Kies een latere meting van hetzelfde gebied.', { exact: true });
  await expect(asked).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(asked).toBeHidden();
  await writeAt(page, 2019, 'Toen was het 99 %');
  await expect(page.getByText(/^In de notitie ‘Toen was het 99 %’ staat 99 %/)).toBeVisible();
});

test('marks off the corona period by hand', async ({ page }) => {
  await openTrend(page);
  await page.getByRole('button', { name: 'Vlak of haak' }).click();
  await page.getByLabel('Waar?').selectOption({ label: 'bij een meting of periode' });
  await page.getByRole('button', { name: 'Coronaperiode' }).click();
  await page.getByRole('button', { name: 'Zet op de dia' }).click();
  const slide = page.getByRole('group', { name: /^Dia 1:/ });
  await expect(
    slide.getByRole('note', { name: /^Vlak van maart 2020 tot maart 2022: Coronaperiode$/ }),
  ).toBeVisible();
});

/** Writes words with a leader at the figure of a wave, by pointer. */
async function writeAt(page: Page, wave: number, words: string): Promise<void> {
  await markOf(page, wave).click();
  await page.getByRole('menuitem', { name: 'Aanwijslijn met woorden' }).click();
  await page.getByRole('form').getByRole('textbox').fill(words);
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^bewaard om/)).toBeVisible();
}

function markOf(page: Page, wave: number): Locator {
  return page
    .getByRole('group', { name: /^Dia 1:/ })
    .getByRole('button', { name: new RegExp(`Voorbeeldregio ${String(wave)}:`) });
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('It is not on the page.');
  return box;
}

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function holds({ x, y, width, height }: Rectangle, at: { readonly x: number; readonly y: number }): boolean {
  return at.x > x && at.x < x + width && at.y > y && at.y < y + height;
}

/** The sample, and of it a trend in a story. */
async function openTrend(page: Page): Promise<void> {
  await page.goto(app.url);
  await page.getByRole('button', { name: 'Laad voorbeelddata' }).click();
  await page.waitForURL(/#\/verkennen/);
  await page.goto(`${new URL(app.url).origin}/#/verkennen?soort=trend&indicator=SBSSK3S6`);
  await page.getByRole('button', { name: 'Zet in verhaal' }).click();
  await page.getByRole('button', { name: 'Zet erin' }).click();
  await page.getByRole('link', { name: 'Verhaal', exact: true }).click();
  await page
    .getByRole('link', { name: /^Verhaal over/ })
    .first()
    .click();
  await expect(markOf(page, 2019)).toBeVisible();
}
