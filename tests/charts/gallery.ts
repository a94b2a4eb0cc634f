import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { drawGallery } from './draw-gallery.tsx';

// Writes every chart state, light and dark, into one page to look at: node tests/charts/gallery.ts FILE.html
const [file = '.cache/charts/gallery.html'] = process.argv.slice(2);
await mkdir(dirname(file), { recursive: true });
await writeFile(file, await drawGallery());
process.stdout.write(`${file}\n`);
