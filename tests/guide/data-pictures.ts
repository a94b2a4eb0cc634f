import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { generateSample } from '../../build/sample/generate.ts';
import { chooseFile } from './import-pictures.ts';
import type { Guide } from './open-guide.ts';

export async function handOut({ page, address, take }: Guide): Promise<void> {
  await page.goto(address('gegevens'));
  await page.getByRole('button', { name: 'Werkmap zonder antwoorden' }).click();
  await page.getByRole('dialog').waitFor();
  await take('zonder-antwoorden');
  await page.keyboard.press('Escape');
}

/** The last wave again, with some pupils fewer: what that changed. */
export async function deliverAgain({ app, page, address, take }: Guide): Promise<void> {
  const sample = generateSample().find(({ wave }) => wave === 2025);
  if (!sample) throw new Error('The sample has no wave of 2025.');
  const lines = sample.bytes.toString('utf8').split('\n');
  const file = path.join(app.folder, 'GMJ_2025_nalevering.csv');
  writeFileSync(file, lines.filter((_, row) => row === 0 || row % 23 !== 0).join('\n'));
  await page.goto(address('gegevens'));
  await chooseFile(page, 'Bestand inlezen', file);
  await page.getByRole('radio', { name: /^Vervangen/ }).click();
  await page.getByRole('button', { name: /^Lees .+ in$/ }).click();
  await page.getByRole('link', { name: 'Wat is er veranderd?' }).click({ timeout: 120_000 });
  await page.getByRole('heading', { name: 'In je verhalen' }).waitFor({ timeout: 120_000 });
  await take('veranderd');
}
