import { existsSync, readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { run } from './run.mjs';

/** Path of a browser for the end-to-end tests: an installed one, else Playwright's, else Debian's package; null when none can be had. */
export async function ensureBrowser() {
  return findBrowser() ?? (await fetchPlaywright()) ?? (await debianPackage());
}

/** The same, without fetching anything. */
export function findBrowser() {
  return installed() ?? playwrightOwn();
}

function installed() {
  const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'];
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const candidates = [
    process.env.WIB_BROWSER,
    ...names.flatMap((name) => folders.map((folder) => path.join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap(
      (folder) =>
        folder
          ? [
              path.join(folder, 'Google/Chrome/Application/chrome.exe'),
              path.join(folder, 'Microsoft/Edge/Application/msedge.exe'),
            ]
          : [],
    ),
  ];
  return candidates.find((file) => file && existsSync(file)) ?? null;
}

function playwrightOwn() {
  const home = os.homedir();
  const store = {
    linux: path.join(home, '.cache/ms-playwright'),
    darwin: path.join(home, 'Library/Caches/ms-playwright'),
    win32: path.join(process.env.LOCALAPPDATA ?? home, 'ms-playwright'),
  }[process.platform];
  if (!store || !existsSync(store)) return null;
  const inner = [
    'chrome-linux64/chrome',
    'chrome-linux/chrome',
    'chrome-win64/chrome.exe',
    'chrome-win/chrome.exe',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  ];
  return (
    readdirSync(store)
      .filter((name) => /^chromium-\d+$/.test(name))
      .flatMap((name) => inner.map((file) => path.join(store, name, file)))
      .find((file) => existsSync(file)) ?? null
  );
}

async function fetchPlaywright() {
  console.error('Geen browser gevonden; die van Playwright ophalen …');
  await run('node', ['node_modules/playwright/cli.js', 'install', 'chromium'], {
    silenceMs: 30_000,
    stdio: 'pipe',
  });
  return playwrightOwn();
}

async function debianPackage() {
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return null;
  console.error('Chromium installeren uit de pakketten van Debian …');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { stdio: 'pipe', env });
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
    stdio: 'pipe',
    env,
  });
  return installed();
}
