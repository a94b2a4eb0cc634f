import type { Browser, Page } from '@playwright/test';
import { startLoopbackApp, type LoopbackApp } from './loopback-app.ts';

/** The app with the sample read in, on Verkennen. */
export async function openSample(
  browser: Browser,
): Promise<{ readonly app: LoopbackApp; readonly page: Page }> {
  const app = await startLoopbackApp();
  const page = await browser.newPage();
  await page.goto(app.url);
  await page.getByRole('button', { name: 'Laad voorbeelddata' }).click();
  await page.waitForURL(/#\/verkennen/);
  return { app, page };
}
