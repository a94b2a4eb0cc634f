import { defineConfig } from '@playwright/test';
import { findBrowser } from './build/scripts/lib/ensure-browser.mjs';

export default defineConfig({
  testDir: 'tests/e2e',
  timeout: 120_000,
  // Two files at a time, each with an app and a browser of its own: on two cores each may wait for the other.
  expect: { timeout: 15_000 },
  workers: 2,
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
