import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createServer, isRunnableDevEnvironment } from 'vite';
import type * as Gallery from './draw-gallery.tsx';

// Writes every chart state, light and dark, on one page to look at: node tests/charts/gallery.ts [FILE.html]
const [file = '.cache/charts/gallery.html'] = process.argv.slice(2);
// Node strips types but does not read JSX: Vite does.
const vite = await createServer({
  configFile: false,
  server: { middlewareMode: true },
  optimizeDeps: { noDiscovery: true },
  logLevel: 'warn',
  appType: 'custom',
});
try {
  const { ssr } = vite.environments;
  if (!isRunnableDevEnvironment(ssr)) throw new Error('This Vite cannot run modules.');
  const { drawGallery } = await ssr.runner.import<typeof Gallery>('/tests/charts/draw-gallery.tsx');
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, await drawGallery());
  process.stdout.write(`${file}\n`);
} finally {
  await vite.close();
}
