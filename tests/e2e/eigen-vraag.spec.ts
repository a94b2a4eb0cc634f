import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { axeViolations } from '../support/axe-violations.ts';
import { startLoopbackApp, type LoopbackApp } from '../support/loopback-app.ts';

// A question of one's own, whose column is a code, is called by its name from the first chart on.
let app: LoopbackApp;
test.beforeAll(async () => {
  app = await startLoopbackApp();
});
test.afterAll(async () => {
  await app.stop();
});

test('names a yes or no of its own while it is read in', async ({ page }) => {
  await page.goto(app.url);
  const dialog = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Kies een bestand' }).click();
  await (await dialog).setFiles(monitorWithOwnQuestion());
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Indicatoren' }) });
  const rename = row.getByRole('button');

  await rename.click();
  await page.getByRole('textbox', { name: 'Hoe VR_X17 heet in grafieken' }).fill('Veilig in de buurt');
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Neem over' }).click();
  // What was typed is there to be changed.
  await rename.click();
  await expect(page.getByRole('textbox', { name: 'Hoe VR_X17 heet in grafieken' })).toHaveValue(
    'Veilig in de buurt',
  );
  await page.getByRole('dialog').getByRole('button', { name: 'Annuleren' }).click();

  const readIn = page.getByRole('button', { name: /^Lees .+ in$/ });
  await readIn.click();
  await expect(readIn).toHaveCount(0, { timeout: 20_000 });
  await page.goto(new URL('#/verkennen?indicator=VR_X17', page.url()).href);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Veilig in de buurt');
  await expect(page.getByRole('button', { name: 'Indicator', exact: false }).first()).toContainText(
    'Veilig in de buurt',
  );
});

function monitorWithOwnQuestion(): string {
  const pupils = Array.from({ length: 300 }, (_, i) => {
    const codes = [2025, 100 + (i % 3), 'GM0363', 1 + (i % 2), 1 + (i % 2), Number(i % 3 === 0)];
    return [...codes, Number(i % 4 === 0)].join(';');
  });
  const header = 'Onderzoeksjaar;Schoolcode;Gemeentecode;KLAS;GENDER;SBSSK3S6;VR_X17';
  const file = path.join(app.folder, 'eigen.csv');
  writeFileSync(file, [header, ...pupils].join('\r\n'));
  return file;
}
