// npm run attack: the attacker of METHODS.md §8 in full, over 5,000 random tables and the whole sample,
// and whether anything that leaves the host tells of a hidden school.
import { ensureBuild } from './lib/ensure-build.mjs';
import { ensureInstall } from './lib/ensure-install.mjs';
import { must } from './lib/run.mjs';

await ensureInstall();
await ensureBuild();
await must(
  'De aanval is gelukt of afgebroken.',
  'node',
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    'tests/unit/disclosure',
    'tests/security/differences.test.ts',
    'tests/security/leaks.test.ts',
    ...process.argv.slice(2),
  ],
  { env: { WIB_FULL: '1' } },
);
