import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { axeViolations } from '../support/axe-violations.ts';
import { startLoopbackApp } from '../support/loopback-app.ts';
import type { LoopbackApp } from '../support/loopback-app.ts';
import { writeMonitorCsv } from '../support/monitor-csv.ts';

// Reading in as an epidemiologist does it, from an empty app on; each test goes on where the one before ended.
test.describe.configure({ mode: 'serial' });

let app: LoopbackApp;
let page: Page;
/** The lines of a small file, with the header first. */
let lines: readonly string[];
test.beforeAll(async ({ browser }) => {
  app = await startLoopbackApp();
  lines = readFileSync(writeMonitorCsv(app.folder), 'utf8').trimEnd().split('\r\n');
  page = await browser.newPage();
  await page.goto(app.url);
});
test.afterAll(async () => {
  await page.close();
  await app.stop();
});

test('Start and an empty Gegevens have no trouble that axe can find', async () => {
  await expect(page.getByRole('button', { name: 'Kies een bestand' })).toBeFocused();
  await expectNoViolations();
  await goTo('Gegevens');
  await expect(page.getByRole('heading', { name: 'Er zijn nog geen cijfers' })).toBeVisible();
  await expectNoViolations();
});

test('asks which weight to use, and the button pressed too early goes to that question', async () => {
  await choose(writeFile('monitor.csv', withTwoWeights()));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Dit is de Gezondheidsmonitor Jeugd van 2023',
  );
  const weights = page.getByRole('radiogroup', { name: 'Eén vraag: met welke weegfactor rekenen we?' });
  await expect(weights.getByRole('radio')).toHaveCount(3);
  await expect(weights.getByRole('radio', { checked: true })).toHaveCount(0);
  await expectNoViolations();

  await readInButton().click();
  const advised = weights.getByRole('radio', { name: /_gemeente/ });
  await expect(advised).toBeFocused();
  await expect(advised).toHaveCSS('outline-style', 'solid');
  await page.keyboard.press('Space');
  await expect(advised).toBeChecked();
  await expect(mappingRow('Weegfactor')).toContainText('Standaardisatiefactor_gemeente');
  await expect(page.getByRole('status').filter({ hasText: 'Nog één antwoord' })).toHaveCount(0);
});

test('gives the focus back after an editor, and leaves out a class only when told', async () => {
  await mappingRow('Klas').getByRole('button').click();
  const dialog = page.getByRole('dialog', { name: 'Klas: welke kolom?' });
  await dialog.getByRole('checkbox', { name: 'Klas 4' }).check();
  await expectNoViolations();
  await dialog.getByRole('button', { name: 'Neem over' }).click();
  await expect(readInButton()).toHaveText('Lees 50 leerlingen in');
  await expect(mappingRow('Klas').getByRole('button')).toBeFocused();
  await mappingRow('Klas').getByRole('button').click();
  await dialog.getByRole('checkbox', { name: 'Klas 4' }).uncheck();
  await dialog.getByRole('button', { name: 'Neem over' }).click();
  await expect(readInButton()).toHaveText('Lees 100 leerlingen in');
});

test('refuses to read in a file without any indicator, and says where to choose them', async () => {
  await chooseIndicators('Alles uit');
  await expect(mappingRow('Indicatoren')).toContainText('geen indicatoren');
  await readInButton().click();
  await expect(page.getByRole('heading', { name: /^Er is nog geen indicator/ })).toBeInViewport();
  await chooseIndicators('Alles aan');
  await expect(mappingRow('Indicatoren')).toContainText('2 landelijke');
});

test('puts the wave in a first workspace, and shows it in Gegevens', async () => {
  await readInButton().click();
  await expect(page.getByRole('heading', { name: 'monitor.csv is ingelezen' })).toBeVisible();
  await expect(page.getByText('100 leerlingen, meting 2023.')).toBeVisible();
  await expectNoViolations();
  await page.getByRole('link', { name: 'Bekijk de gegevens' }).click();
  await expect(waveRow(2023)).toContainText('100 leerlingen');
  await expect(waveRow(2023)).toContainText('Standaardisatiefactor_gemeente');
  await expectNoViolations();
});

test('recognises a dropped file that was read in before, and lets it replace its wave only on purpose', async () => {
  await drop('monitor.csv', withTwoWeights());
  await expect(page.getByRole('heading', { name: /^Dit bestand is al ingelezen, vandaag/ })).toBeVisible();
  await readInButton().click();
  const replace = page.getByRole('radio', { name: /^Vervangen/ });
  await expect(replace).toBeFocused();
  await expect(replace).not.toBeChecked();
  await expectNoViolations();
  await page.keyboard.press('Space');
  await expect(page.getByRole('status').filter({ hasText: 'Nog één antwoord' })).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => document.activeElement === document.body)).toBe(false);
  await page.getByRole('button', { name: 'Annuleren' }).click();
});

test('undoes an import after saying what goes', async () => {
  await goTo('Gegevens');
  await page.getByRole('button', { name: /^Ongedaan maken/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Inlezen ongedaan maken' });
  await expect(dialog).toContainText('Alles uit monitor.csv gaat uit deze werkmap: meting 2023.');
  await dialog.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(page.getByRole('heading', { name: 'Deze werkmap heeft nog geen cijfers' })).toBeVisible();
});

test('says where a bad file is wrong and what was kept, and can go on without that row', async () => {
  const bad = lines.map((line, index) => (index === 31 ? line.replace(/;\d,\d;/, ';n.v.t.;') : line));
  await drop('stuk.csv', bad);
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('Er staat ‘n.v.t.’ waar een weegfactor hoort.');
  await expect(alert).toContainText(/Rij\s*32/);
  await expect(alert).toContainText(/Kolom\s*Standaardisatiefactor/);
  await expect(alert).toContainText('Er is niets ingelezen. Je werkmap is zoals hij was.');
  await expectNoViolations();
  await page.getByRole('button', { name: 'Reken zulke rijen niet mee' }).click();
  await expect(readInButton()).toHaveText('Lees 99 leerlingen in');
  await page.getByRole('button', { name: 'Annuleren' }).click();
});

test('refuses three gigabytes before a byte of it is copied', async () => {
  const file = writeFile('groot.csv', []);
  truncateSync(file, 3 * 1024 ** 3);
  await goTo('Gegevens');
  await choose(file);
  await expect(page.getByRole('alert')).toContainText('Dit bestand is te groot: 3,0 GB.');
});

test('takes the year as typed for a file that does not say it, and takes it back with a digit', async () => {
  const withoutYear = lines.map((line) => line.slice(line.indexOf(';') + 1));
  await drop('cijfers.csv', withoutYear);
  const year = page.getByRole('textbox', { name: 'Jaar van het veldwerk' });
  await readInButton().click();
  await expect(year).toBeFocused();
  await page.keyboard.type('2023');
  await expect(mappingRow('Meting')).toContainText('overal 2023');
  await page.keyboard.press('Backspace');
  await expect(mappingRow('Meting')).toContainText('vraag');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Vul een jaar in van vier cijfers, tussen 1990 en 2100.')).toBeVisible();
  await page.keyboard.type('1');
  await expect(mappingRow('Meting')).toContainText('overal 2021');
  await page.getByRole('button', { name: 'Annuleren' }).click();
});

test('keeps real figures out of the workspace of the sample', async () => {
  await goTo('Start');
  await page.getByRole('button', { name: 'Laad voorbeelddata' }).click();
  await page.waitForURL(/#\/verkennen/);
  await goTo('Gegevens');
  await expect(page.getByRole('row').filter({ hasText: 'GMJ_2025_Voorbeeldregio.csv' })).toBeVisible();
  await drop('echt.csv', real());
  await readInButton().click();
  const separate = page.getByRole('button', { name: 'Maak een nieuwe werkmap' });
  await expect(separate).toBeFocused();
  await separate.click();
  await expect(separate).toHaveCount(0);
  await readInButton().click();
  await expect(page.getByRole('heading', { name: 'echt.csv is ingelezen' })).toBeVisible();
  await expect(page.getByText('Fictieve voorbeelddata')).toHaveCount(0);
});

test('reads the dark page as well', async () => {
  await page.getByRole('button', { name: 'Weergave en taal' }).click();
  await page.getByRole('menuitemradio', { name: 'Donker' }).click();
  for (const name of ['Start', 'Gegevens'] as const) {
    await goTo(name);
    await expectNoViolations();
  }
  await drop('monitor.csv', withTwoWeights());
  await expect(readInButton()).toBeVisible();
  await expectNoViolations();
});

/** Two weights that fit: only the user can say which. */
function withTwoWeights(): readonly string[] {
  return lines.map((line, index) => {
    const cells = line.split(';');
    const weight = cells[3] ?? '';
    const both = index === 0 ? [`${weight}_gemeente`, `${weight}_regio`] : [weight, weight];
    return cells.toSpliced(3, 1, ...both).join(';');
  });
}

/** In a municipality that exists, unlike those of the sample. */
function real(): readonly string[] {
  return lines.map((line) => line.replace(';9901;', ';363;'));
}

function writeFile(name: string, content: readonly string[]): string {
  const file = path.join(app.folder, name);
  writeFileSync(file, content.map((line) => `${line}\r\n`).join(''));
  return file;
}

async function goTo(name: 'Start' | 'Gegevens'): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Through the browser's own dialog. */
async function choose(file: string): Promise<void> {
  const dialog = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Bestand inlezen' }).click();
  await (await dialog).setFiles(file);
}

/** As a file from the desktop comes in: a drag that carries files over the page, let go. */
async function drop(name: string, content: readonly string[]): Promise<void> {
  const carried = await page.evaluateHandle(
    ([fileName, text]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], fileName, { type: 'text/csv' }));
      return transfer;
    },
    [name, content.map((line) => `${line}\r\n`).join('')] as const,
  );
  const main = page.getByRole('main');
  await main.dispatchEvent('dragenter', { dataTransfer: carried });
  await main.dispatchEvent('dragover', { dataTransfer: carried });
  await expect(page.getByText('Laat los om het bestand te openen.')).toBeVisible();
  await main.dispatchEvent('drop', { dataTransfer: carried });
}

async function chooseIndicators(which: 'Alles uit' | 'Alles aan'): Promise<void> {
  await mappingRow('Indicatoren').getByRole('button').click();
  const dialog = page.getByRole('dialog', { name: 'Welke indicatoren lezen we in?' });
  await dialog.getByRole('button', { name: which }).click();
  await dialog.getByRole('button', { name: 'Neem over' }).click();
}

function readInButton(): Locator {
  return page.getByRole('button', { name: /^Lees .+ in$/ });
}

function mappingRow(what: string): Locator {
  const table = page.getByRole('table', { name: 'Wat we herkennen' });
  return table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: what, exact: true }) });
}

function waveRow(wave: number): Locator {
  return page
    .getByRole('row')
    .filter({ hasText: String(wave) })
    .first();
}

async function expectNoViolations(): Promise<void> {
  expect(await axeViolations(page)).toEqual([]);
}
