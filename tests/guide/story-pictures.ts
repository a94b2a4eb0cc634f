import type { Locator, Page } from 'playwright';
import type { Guide } from './open-guide.ts';

/** A story from a template; answers its mark. */
export async function makeStory({ page, address, take }: Guide): Promise<string> {
  await page.goto(address('verhaal'));
  await page.getByRole('radio', { name: /^Wethouder in zeven dia’s/ }).check();
  await page.getByRole('combobox', { name: 'Over welk gebied?' }).fill('Kreile');
  await page.getByRole('option', { name: 'Kreilewoude' }).click();
  await take('nieuw-verhaal');
  await page.getByRole('button', { name: 'Maak het verhaal' }).click();
  await page.getByRole('button', { name: 'Presenteren', exact: true }).waitFor();
  await openSlide(page, 3);
  await page.getByRole('textbox', { name: /^Boodschap/ }).waitFor();
  await markOf(page, 2019).waitFor({ timeout: 120_000 });
  await take('verhaal');
  return new URL(page.url()).hash.split('/').at(-1) ?? '';
}

/** Words with a leader and a difference arrow, at the figures of the trend. */
export async function annotate({ page, take }: Guide): Promise<void> {
  await openSlide(page, 3);
  const [first, last] = [markOf(page, 2019), markOf(page, 2025)];
  await first.click();
  await take('notitie-menu');
  await page.getByRole('menuitem', { name: 'Verschilpijl naar…' }).click();
  await last.click();
  await take('verschilpijl');
}

/** What only people can say. */
export async function writeWords({ page }: Guide): Promise<void> {
  await openSlide(page, 6);
  await write(
    page,
    /^Wat betekent dit hier/,
    'Meisjes hebben het zwaarder. Begin bij de mentoren van klas 2 en 4.',
  );
  await openSlide(page, 7);
  await write(page, /^Haakje/, 'Lokale nota gezondheid 2026, raad van 14 april');
  await write(page, /^Vraag$/, 'Betaalt u volgend jaar voor elke school één mentortraining?');
  await page.getByText(/^bewaard om/).waitFor();
}

/** The room and the speaker; and every slide, as it is shown. */
export async function present({ page, address, take }: Guide, story: string): Promise<void> {
  await page.goto(address(`presenteren/${story}/1`));
  const shown = page.locator('[data-shown] > svg');
  await shown.waitFor();
  await page.keyboard.press('End');
  const last = shown.getByText(/^dia \d+ van \d+$/);
  const pages = Number((await last.textContent())?.split(' ').at(-1));
  await page.keyboard.press('Home');
  for (let slide = 1; slide <= pages; slide++) {
    await take(`dia-${String(slide)}`, shown);
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('3');
  await page.keyboard.press('Enter');
  const [speaker] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('n')]);
  await speaker.getByText('3 van', { exact: false }).first().waitFor();
  await take('sprekersscherm', speaker);
  await speaker.close();
  await page.keyboard.press('Escape');
}

async function write(page: Page, field: RegExp, words: string): Promise<void> {
  await page.getByRole('textbox', { name: field }).fill(words);
}

async function openSlide(page: Page, position: number): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${String(position)}\\. `) }).click();
}

function markOf(page: Page, wave: number): Locator {
  return page
    .getByRole('group', { name: /^Dia \d+:/ })
    .getByRole('button', { name: new RegExp(`Kreilewoude.*${String(wave)}:`) })
    .first();
}
