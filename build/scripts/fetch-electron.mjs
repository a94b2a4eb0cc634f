// Fetches Electron's own program into its package, with a line of progress a second: whoever started
// this knows a silent network from a slow one. Ends with 1 and one line when it cannot be had.
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from './lib/paths.mjs';
import { run } from './lib/run.mjs';

const require = createRequire(path.join(root, 'node_modules/electron/package.json'));
const { downloadArtifact } = await import(require.resolve('@electron/get'));
const { version } = require('./package.json');

let told = 0;
const getProgressCallback = ({ percent, transferred }) => {
  if (Date.now() - told < 1000) return;
  told = Date.now();
  console.log(`  ${Math.round(percent * 100)} % (${Math.round(transferred / 1e6)} MB)`);
  return Promise.resolve();
};

try {
  // Into Electron's own cache; its install script takes it from there.
  await downloadArtifact({
    version,
    artifactName: 'electron',
    platform: process.platform,
    arch: process.arch,
    checksums: require('./checksums.json'),
    downloadOptions: { quiet: true, getProgressCallback },
  });
} catch (error) {
  console.error(`  Niet gelukt: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
const installed = await run('node', [path.join(root, 'node_modules/electron/install.js')], { stdio: 'pipe' });
process.exit(installed.code);
