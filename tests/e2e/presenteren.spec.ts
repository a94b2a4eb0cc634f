import { expect, test, type Page } from '@playwright/test';
import { axeViolations } from '../support/axe-violations.ts';
import { startLoopbackApp, type LoopbackApp } from '../support/loopback-app.ts';
import { crampedTargets, sidewaysOverflow } from '../support/page-measures.ts';

// Telling a story before people: the keys, the speaker's window beside the room's, and questions from the room.

let app: LoopbackApp;
let storyId: string;
test.beforeEach(async ({ page }) => {
  app = await startLoopbackApp();
  page.setDefaultTimeout(15_000);
  await page.goto(app.url);
  await page.getByRole('button', { name: 'Laad voorbeelddata' }).click();
  await page.waitForURL(/#\/verkennen/);
  storyId = await makeStory(page);
  await page.goto(new URL(`#/verhaal/${storyId}`, page.url()).href);
  await expect(page.getByRole('button', { name: 'Presenteren', exact: true })).toBeVisible();
});
test.afterEach(async () => {
  await app.stop();
});

async function makeStory(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const answer = await fetch('/api/story.create', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ template: 'wethouder', area: { level: 'municipality', code: 'GM9905' } }),
    });
    return ((await answer.json()) as { value: { id: string } }).value.id;
  });
}

/** What the room sees: the words of the slide that is shown, none that is drawn ahead. */
const shownSlide = (page: Page) => page.locator('[data-shown] > svg');
const expectSlide = (page: Page, number: number) =>
  expect(shownSlide(page)).toContainText(new RegExp(`dia ${number} van \\d+`));
const titleSlide = /Hoe gaat het met de jongeren/;

async function startShow(page: Page): Promise<void> {
  await page.keyboard.press('F5');
  await expect(shownSlide(page)).toHaveAccessibleName(titleSlide);
}

/** The speaker's window, opened from that of the room. */
async function openSpeaker(page: Page): Promise<Page> {
  const [speaker] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('n')]);
  speaker.setDefaultTimeout(15_000);
  await speaker.setViewportSize({ width: 1440, height: 900 });
  await expect(speaker.getByText('Dia’s staan in een tweede venster')).toBeVisible();
  return speaker;
}

test('shows the slides alone, and goes through them by its keys', async ({ page }) => {
  await startShow(page);
  await expect(page.getByRole('banner')).toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await expectSlide(page, 2);
  await expect(page.getByRole('status').filter({ hasText: /^Dia 2 van \d+\. / })).toBeAttached();
  await page.keyboard.press('PageDown');
  await page.keyboard.press(' ');
  await expectSlide(page, 4);
  await page.keyboard.press('Home');
  await expect(shownSlide(page)).toHaveAccessibleName(titleSlide);
  await page.keyboard.press('End');
  await expect(shownSlide(page)).toHaveAccessibleName(/^Verantwoording/);
  await page.keyboard.press('3');
  await page.keyboard.press('Enter');
  await expectSlide(page, 3);
  // What is read anew is the same slide.
  await page.reload();
  await expectSlide(page, 3);
});

test('covers the slide with black or white, and takes it off again', async ({ page }) => {
  await startShow(page);
  const cover = page.locator('[data-cover]');
  await page.keyboard.press('b');
  await expect(cover).toHaveCSS('background-color', 'rgb(0, 0, 0)');
  expect(await cover.boundingBox()).toEqual({ x: 0, y: 0, ...page.viewportSize() });
  await page.keyboard.press('w');
  await expect(cover).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await page.keyboard.press('w');
  await expect(cover).toHaveCount(0);
  await page.keyboard.press('.');
  await page.keyboard.press('ArrowRight');
  await expect(cover).toHaveCount(0);
  await expectSlide(page, 2);
});

test('shows all slides to choose from, and its keys', async ({ page }) => {
  await startShow(page);
  await page.keyboard.press('s');
  const dialog = page.getByRole('dialog', { name: 'Alle dia’s' });
  await expect(dialog.getByRole('button', { name: /^1\. / })).toBeFocused();
  expect(await axeViolations(page)).toEqual([]);
  await dialog.getByRole('button', { name: /^3\. / }).click();
  await expectSlide(page, 3);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Toetsen bij het presenteren' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expectSlide(page, 3);
});

test('leaves to the slide of the story where it was', async ({ page }) => {
  await startShow(page);
  await page.keyboard.press('ArrowRight');
  await expectSlide(page, 2);
  // A browser may keep the first Escape to leave the full screen.
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(new RegExp(`#/verhaal/${storyId}\\?dia=`));
  await expect(page.getByRole('textbox', { name: /^Boodschap/ })).toBeVisible();
  await page.keyboard.press('Shift+F5');
  await expectSlide(page, 2);
});

test('drives the room’s window from the speaker’s and the other way round', async ({ page }) => {
  await startShow(page);
  const speaker = await openSpeaker(page);
  await expect(speaker.getByRole('region', { name: 'Spreektekst' })).toContainText('ZEG');
  await speaker.getByRole('button', { name: 'Volgende' }).click();
  await expectSlide(page, 2);
  await page.keyboard.press('ArrowRight');
  await expectSlide(speaker, 3);
  await expect(speaker.getByText('van 2 minuten')).toBeVisible();

  await speaker.getByRole('button', { name: 'Zwart' }).click();
  await expect(page.locator('[data-cover=black]')).toBeVisible();
  await expect(speaker.getByText('Het scherm is zwart.').first()).toBeVisible();
  await expectSlide(speaker, 3);
  await speaker.keyboard.press('b');

  await speaker.getByRole('button', { name: 'Laser' }).click();
  const stage = await shownSlide(speaker).boundingBox();
  if (!stage) throw new Error('The speaker sees no slide.');
  await speaker.mouse.move(stage.x + stage.width / 4, stage.y + stage.height / 2, { steps: 3 });
  const laser = page.locator('[class*=laser]');
  await expect(laser).toBeVisible();
  const [dot, slide] = [await laser.boundingBox(), await shownSlide(page).boundingBox()];
  if (!dot || !slide) throw new Error('The room sees no laser.');
  expect((dot.x + dot.width / 2 - slide.x) / slide.width).toBeCloseTo(0.25, 2);
  expect((dot.y + dot.height / 2 - slide.y) / slide.height).toBeCloseTo(0.5, 2);

  // The window goes while the key is still down.
  await Promise.all([speaker.waitForEvent('close'), speaker.keyboard.down('Escape').catch(() => null)]);
  await expect(page).toHaveURL(/#\/verhaal\//);
});

test('notices that the room’s window is closed, and opens it again where the show is', async ({ page }) => {
  await page.getByRole('button', { name: 'Meer manieren om te presenteren' }).click();
  const [room] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('menuitem', { name: /^Met sprekersscherm/ }).click(),
  ]);
  await expect(shownSlide(room)).toHaveAccessibleName(titleSlide);
  await page.getByRole('button', { name: 'Volgende' }).click();
  await expectSlide(room, 2);
  await room.close();
  await expect(page.getByText('De zaal ziet nog niets')).toBeVisible();
  await page.getByRole('button', { name: 'Volgende' }).click();
  await expectSlide(page, 3);
  const [again] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('button', { name: 'Open het venster voor de zaal' }).click(),
  ]);
  await expectSlide(again, 3);
  await expect(page.getByText('Dia’s staan in een tweede venster')).toBeVisible();
});

test('answers a question from the room in the frame of the slide, and goes back', async ({ page }) => {
  await startShow(page);
  await page.keyboard.press('q');
  await expect(page.getByText('Op deze dia staat geen grafiek.', { exact: false }).first()).toBeVisible();
  await page.keyboard.press('4');
  await page.keyboard.press('Enter');
  await expectSlide(page, 4);
  const before = await readStory(page);

  await page.keyboard.press('q');
  const panel = page.getByRole('complementary', { name: 'Vraag uit de zaal' });
  await panel.getByRole('button', { name: /^Waar/ }).click();
  await page.getByRole('combobox').fill('Elzermonde');
  await page.getByRole('option', { name: 'Elzermonde', exact: true }).click();
  await expect(shownSlide(page)).toContainText('live vraag');
  await expect(shownSlide(page)).toContainText('Elzermonde');
  await expect(shownSlide(page)).not.toContainText(/dia \d van/);
  expect(await axeViolations(page)).toEqual([]);
  await panel.getByRole('button', { name: /^Meting/ }).click();
  await page.getByRole('option', { name: '2021' }).click();
  await expect(shownSlide(page)).toContainText('Elzermonde, 2021');
  await page.keyboard.press('Escape');
  await expectSlide(page, 4);
  await expect(shownSlide(page)).not.toContainText('live vraag');
  expect(await readStory(page)).toEqual(before);
});

test('shows the room an answer that the speaker asked for, and keeps it as a slide that can be undone', async ({
  page,
}) => {
  await startShow(page);
  const speaker = await openSpeaker(page);
  await speaker.keyboard.press('4');
  await speaker.keyboard.press('Enter');
  await expectSlide(page, 4);
  await speaker.getByRole('button', { name: 'Vraag uit de zaal' }).click();
  await speaker.getByRole('button', { name: /^Uitgesplitst naar/ }).click();
  await speaker.getByRole('option', { name: /^klas/ }).first().click();
  await expect(shownSlide(page)).toContainText('live vraag');
  await expect(shownSlide(page)).toContainText(/klas/i);
  const before = await readStory(speaker);
  await speaker.getByRole('button', { name: 'Bewaar als dia' }).click();
  await expect(speaker.getByText('Bewaard als dia na dia 4.', { exact: false }).first()).toBeVisible();
  await expectSlide(page, 4);
  await page.keyboard.press('ArrowRight');
  await expectSlide(page, 5);
  await expect(shownSlide(page)).toContainText(/klas/i);
  expect((await readStory(page)).length).toBe(before.length + 1);

  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect.poll(() => readStory(page)).toEqual(before);
});

test('the windows of a show are sound, in both lights', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await startShow(page);
  await page.keyboard.press('ArrowRight');
  await page.mouse.move(300, 300);
  expect(await axeViolations(page)).toEqual([]);
  const speaker = await openSpeaker(page);
  await speaker.emulateMedia({ reducedMotion: 'reduce' });
  for (const colorScheme of ['light', 'dark'] as const) {
    await speaker.emulateMedia({ colorScheme });
    expect.soft(await axeViolations(speaker), colorScheme).toEqual([]);
  }
  await speaker.getByRole('button', { name: 'Vraag uit de zaal' }).click();
  await expect(speaker.getByRole('button', { name: /^Waar/ })).toBeVisible();
  expect.soft(await axeViolations(speaker), 'a question').toEqual([]);
  expect.soft(await crampedTargets(speaker)).toEqual([]);
  for (const width of [1280, 720, 320]) {
    await speaker.setViewportSize({ width, height: 640 });
    expect.soft(await sidewaysOverflow(speaker), String(width)).toEqual([]);
  }
});

async function readStory(page: Page): Promise<readonly unknown[]> {
  return page.evaluate(async (id) => {
    const answer = await fetch('/api/story.get', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ id }),
    });
    return ((await answer.json()) as { value: { slides: unknown[] } }).value.slides;
  }, storyId);
}
