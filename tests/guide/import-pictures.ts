import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { generateSample } from '../../build/sample/generate.ts';
import type { Guide } from './open-guide.ts';

/** Start and reading in, of a file of the sample; then the whole sample. */
export async function readIn({ app, page, take }: Guide): Promise<void> {
  await page.getByRole('button', { name: 'Laad voorbeelddata' }).waitFor();
  await take('start');

  const file = path.join(app.folder, 'GMJ_2025.csv');
  const sample = generateSample().find(({ wave }) => wave === 2025);
  if (!sample) throw new Error('The sample has no wave of 2025.');
  writeFileSync(file, sample.bytes);
  await chooseFile(page, 'Kies een bestand', file);
  await page.getByRole('radiogroup', { name: /met welke weegfactor/ }).waitFor();
  await page.mouse.move(1200, 600);
  await take('inlezen');

  await page.getByRole('button', { name: 'Annuleren' }).click();
  await page.getByRole('link', { name: 'Start', exact: true }).click();
  await page.getByRole('button', { name: 'Laad voorbeelddata' }).click();
  await page.waitForURL(/#\/verkennen/);
}

export async function chooseFile(page: Guide['page'], button: string, file: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: button }).first().click(),
  ]);
  await chooser.setFiles(file);
}
