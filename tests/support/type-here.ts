import { expect, type Page } from '@playwright/test';

/** Types where the keyboard is, once that is a field: who sees a form open waits for its cursor too. */
export async function typeHere(page: Page, words: string): Promise<void> {
  await expect(page.locator('input:focus, textarea:focus, [contenteditable=true]:focus')).toBeEditable();
  await page.keyboard.type(words);
}
