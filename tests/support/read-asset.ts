import { readFileSync } from 'node:fs';
import path from 'node:path';
import { assetFiles } from '../../build/scripts/lib/asset-files.mjs';
import type { ReadAsset } from '../../electron/exporting/assets.ts';
import { defaultHouseStyle } from '../../shared/model/house-style.ts';
import { drawSlideChart, drawSlideVectors } from '../../electron/exporting/picture/chart-drawer.tsx';
import type { DrawChart } from '../../electron/exporting/pptx/picture-parts.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** Fonts and picture engine from where they are installed. */
export const readAsset: ReadAsset = (name) =>
  Promise.resolve(readFileSync(path.join(root, 'node_modules', assetFiles[name] ?? name)));

export const drawChart: DrawChart = {
  picture: (element) => drawSlideChart(element, defaultHouseStyle, readAsset),
  vectors: (element) => drawSlideVectors(element, defaultHouseStyle),
};
