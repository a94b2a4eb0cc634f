import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { createServer, isRunnableDevEnvironment } from 'vite';
import type * as Gallery from './draw-gallery.tsx';
import type * as Pictures from './draw-pictures.tsx';

// Writes every chart state on one page to look at, and with --pictures each as the SVG and PNG a user gets:
// npm run gallery -- [FILE.html] [--pictures DIR] [--palette wib|gmj|oko]
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pictures: { type: 'string' }, palette: { type: 'string', default: 'wib' } },
});
const [file = '.cache/charts/gallery.html'] = positionals;
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
  await writeFile(file, await drawGallery(values.palette));
  process.stdout.write(`${file}\n`);
  if (values.pictures !== undefined) {
    const { drawPictures } = await ssr.runner.import<typeof Pictures>('/tests/charts/draw-pictures.tsx');
    const count = await drawPictures(values.pictures, values.palette);
    process.stdout.write(`${values.pictures}: ${String(count)} charts as SVG and PNG\n`);
  }
} finally {
  await vite.close();
}
