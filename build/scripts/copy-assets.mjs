// Puts the fonts and the picture engine beside the bundled host: dist/host/assets.
import { cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { assetFiles } from './lib/asset-files.mjs';
import { root } from './lib/paths.mjs';

const target = path.join(root, 'dist/host/assets');
mkdirSync(target, { recursive: true });
for (const [name, file] of Object.entries(assetFiles))
  cpSync(path.join(root, 'node_modules', file), path.join(target, name));
