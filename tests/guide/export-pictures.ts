import type { Guide } from './open-guide.ts';

/** One story as files, and a report for every school. */
export async function exportStories({ page, address, take }: Guide, story: string): Promise<void> {
  await page.goto(address(`exporteren/${story}`));
  await page.getByLabel(/^Dia 1: /).waitFor();
  await take('exporteren');

  await page.goto(address('exporteren/schoolgesprek'));
  await page.getByRole('heading', { name: /lastigste, vooraf bekeken/ }).waitFor({ timeout: 120_000 });
  await take('rapporten');
  await page.getByRole('button', { name: /^Maak \d+ rapporten/ }).click();
  await page.getByRole('heading', { name: /^De \d+ rapporten zijn klaar/ }).waitFor({ timeout: 120_000 });
  await take('rapporten-klaar');
}
