import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';
import { must } from './run.mjs';

const stamp = path.join(root, 'dist', '.stamp');
const sourceFile = /\.(ts|tsx|mjs|css|html|json|svg)$/;
const sources = ['shared', 'electron', 'renderer', 'build', 'package-lock.json', 'package.json'];

/** Builds page, host, preload and sample when a source has changed since the last build. */
export async function ensureBuild() {
  const now = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  console.error('De app bouwen …');
  // A build that breaks off leaves half of two builds: no stamp may vouch for it.
  rmSync(stamp, { force: true });
  await build();
  writeFileSync(stamp, now);
}

async function build() {
  const words = 'Bouwen is niet gelukt.';
  const vite = (config) =>
    must(
      words,
      'node',
      [path.join('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--config', `build/${config}`],
      { stdio: 'pipe' },
    );
  await Promise.all([
    vite('vite.renderer.config.ts'),
    vite('vite.host.config.ts').then(() =>
      must(words, 'node', ['build/scripts/copy-assets.mjs'], { stdio: 'pipe' }),
    ),
    vite('vite.preload.config.ts'),
    must(words, 'node', ['build/sample/generate.ts', 'dist/sample'], { stdio: 'pipe' }),
  ]);
}

/** Content, not time: a fresh checkout of the same sources needs no new build. */
function fingerprint() {
  const hash = createHash('sha256');
  const visit = (file) => {
    const full = path.join(root, file);
    const found = statSync(full, { throwIfNoEntry: false });
    if (found?.isDirectory()) {
      for (const entry of readdirSync(full).sort()) visit(path.join(file, entry));
    } else if (found && sourceFile.test(file)) {
      hash.update(file).update(readFileSync(full));
    }
  };
  for (const source of sources) visit(source);
  return hash.digest('hex');
}
