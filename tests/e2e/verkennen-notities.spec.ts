import { expect, test, type Page } from '@playwright/test';
import { axeViolations } from '../support/axe-violations.ts';
import type { LoopbackApp } from '../support/loopback-app.ts';
import { openSample } from '../support/open-sample.ts';
import { typeHere } from '../support/type-here.ts';

test.use({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
let app: LoopbackApp;
let page: Page;
test.beforeEach(async ({ browser }) => {
  ({ app, page } = await openSample(browser));
});
test.afterEach(async () => {
  await page.close();
  await app.stop();
});

test('moves, rewrites and takes away a note where it stands in Verkennen, and takes the steps back', async () => {
  await ask('trend');
  await writeAt('2023:', 'Hier begon het project');
  const note = page.getByRole('button', { name: /: Hier begon het project/ });
  const first = await boxOf();
  await page.mouse.move(first.x + first.width / 2, first.y + first.height / 2);
  await page.mouse.down();
  await page.mouse.move(first.x + 200, first.y + 130, { steps: 6 });
  await page.mouse.up();
  const dropped = await boxOf();
  expect(dropped.y - first.y).toBeGreaterThan(60);

  await note.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('form', { name: 'Woorden van de notitie' }).getByRole('textbox').press('End');
  expect(await axeViolations(page)).toEqual([]);
  await typeHere(page, ' op alle scholen');
  await page.keyboard.press('Enter');
  await expect(note).toHaveAccessibleName(/op alle scholen$/);
  await expect(note).toBeFocused();

  await page.keyboard.press('Control+z');
  await expect(note).toHaveAccessibleName(/het project$/);
  await page.keyboard.press('Control+z');
  await expect.poll(() => distanceTo(first.y)).toBeLessThan(2);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => distanceTo(dropped.y)).toBeLessThan(2);
  await note.focus();
  await page.keyboard.press('Delete');
  await expect(note).toHaveCount(0);
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(note).toBeVisible();
});

test('takes two drags of one note back one by one', async () => {
  await ask('trend');
  await writeAt('2023:', 'Hier begon het project');
  const first = await boxOf();
  await drag(0, 90);
  const second = await boxOf();
  await drag(60, 60);
  expect(Math.abs((await boxOf()).y - second.y)).toBeGreaterThan(20);
  const undo = page.getByRole('button', { name: 'Ongedaan maken' });
  await undo.click();
  await expect.poll(() => distanceTo(second.y)).toBeLessThan(2);
  await undo.click();
  await expect.poll(() => distanceTo(first.y)).toBeLessThan(2);
  await expect(page.getByRole('button', { name: /: Hier begon het project/ })).toBeVisible();
});

for (const [kind, mark] of [
  ['trends', '2025:'],
  ['overzicht', 'Elzermonde'],
] as const)
  test(`rewrites and takes away a note that stands under the chart: ${kind}`, async () => {
    await ask(kind);
    await writeAt(mark, 'Let hierop');
    const note = page.getByRole('button', { name: /: Let hierop/ });
    await note.dblclick();
    await page
      .getByRole('form', { name: 'Woorden van de notitie' })
      .getByRole('textbox')
      .fill('Kijk hier eerst');
    await page.keyboard.press('Enter');
    const again = page.getByRole('button', { name: /: Kijk hier eerst/ });
    await expect(again).toBeFocused();
    await page.keyboard.press('Delete');
    await expect(again).toHaveCount(0);
  });

test('puts a note that stands under small trends between their lines, and back', async () => {
  await ask('trends');
  await writeAt('2025:', 'Let hierop');
  const note = page.getByRole('button', { name: /: Let hierop/ });
  const under = await boxOf();
  await note.focus();
  await page.keyboard.press('Shift+ArrowUp');
  await expect.poll(async () => (await boxOf()).y).toBeLessThan(under.y - 8);
  await expect(note).toBeFocused();
  const stepped = await boxOf();
  await drag(40, -140);
  await expect.poll(async () => (await boxOf()).y).toBeLessThan(stepped.y - 60);
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect.poll(() => distanceTo(stepped.y)).toBeLessThan(2);
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  // A step of the keys is twice as far.
  await expect.poll(() => distanceTo(under.y)).toBeLessThan(5);
});

async function ask(kind: string): Promise<void> {
  await page.evaluate(
    (to) => location.assign(to),
    `#/verkennen?soort=${kind}&indicator=SBSSK3S6&meting=2025`,
  );
  await expect(page.locator('[data-mark]').first()).toBeVisible();
}

async function writeAt(mark: string, words: string): Promise<void> {
  await page
    .locator('[data-mark]')
    .and(page.getByRole('button', { name: mark }))
    .first()
    .click();
  await page.getByRole('button', { name: /^Notitie bij/ }).click();
  await typeHere(page, words);
  await page.keyboard.press('Enter');
}

/** The note, by so many pixels. */
async function drag(x: number, y: number): Promise<void> {
  const box = await boxOf();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + x, box.y + box.height / 2 + y, { steps: 6 });
  await page.mouse.up();
}

async function boxOf() {
  const box = await page.locator('[data-note-handle]').boundingBox();
  if (!box) throw new Error('The note is not on the page.');
  return box;
}

/** Pixels; an edge that lights up under the pointer counts as part of it. */
async function distanceTo(y: number): Promise<number> {
  return Math.abs((await boxOf()).y - y);
}
