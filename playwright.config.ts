import { defineConfig } from '@playwright/test';
import { findBrowser } from './build/scripts/lib/ensure-browser.mjs';

export default defineConfig({
  testDir: 'tests/e2e',
  timeout: 60_000,
  workers: 1,
  retries: 0,
  outputDir: '.cache/playwright',
  use: {
    viewport: { width: 1440, height: 900 },
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    launchOptions: {
      executablePath: findBrowser() ?? undefined,
      // Browsers refuse their sandbox to root, as in a container.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
});
