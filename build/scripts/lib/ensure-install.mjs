import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bin, root } from './paths.mjs';
import { must } from './run.mjs';

const stamp = path.join(root, 'node_modules', '.wib-installed');

/** Installs the packages of the lock file when they are not there or the lock file has changed. */
export async function ensureInstall() {
  const lock = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
  const present = existsSync(path.join(bin, process.platform === 'win32' ? 'vite.cmd' : 'vite'));
  if (present && existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  // Packages put there by hand with `npm ci` count too: npm's own copy of the lock tells.
  if (!(present && installedByNpm())) {
    console.error('Onderdelen installeren (eenmalig) …');
    await must(
      'Installeren is niet gelukt. Kijk of npm het register kan bereiken en probeer het opnieuw.',
      'npm',
      ['ci', '--no-audit', '--no-fund', '--loglevel=error'],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    );
  }
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, lock);
}

function installedByNpm() {
  try {
    const wanted = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
    const have = JSON.parse(
      readFileSync(path.join(root, 'node_modules/.package-lock.json'), 'utf8'),
    ).packages;
    return Object.entries(wanted).every(
      ([name, entry]) => name === '' || entry.optional || have[name]?.version === entry.version,
    );
  } catch {
    return false;
  }
}
