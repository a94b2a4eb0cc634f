import type { Guide } from './open-guide.ts';

/** A question in five blanks, how to read the answer, and what is hidden. */
export async function askQuestions({ page, address, take }: Guide): Promise<void> {
  await page.goto(address('verkennen?soort=ranglijst&indicator=SBSSK3S6&meting=2025'));
  await page.locator('.chart-mark').first().waitFor();
  await page.getByRole('button', { name: /^Voor wie/ }).click();
  await take('vraag');

  await page.getByText('scholen', { exact: true }).first().click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Waarom niet?' }).waitFor();
  await take('ranglijst');
  await page.locator('.chart-mark').first().click();
  await take('cijfer');

  await page.goto(address('verkennen?soort=trend&indicator=SBSSK3S6'));
  await page.locator('.chart-mark').first().waitFor();
  await take('trend');
}
