import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { fontAssets, type ReadAsset } from '../assets.ts';
import { pictureWidth } from './slide-svg.ts';

export interface PngMaker {
  /** SVG text without embedded fonts → PNG of 1920 × 1080. */
  readonly draw: (svg: string) => Uint8Array;
}

let engine: Promise<void> | null = null;

/** The picture engine, started once, with the house font and no fonts of the computer. */
export async function openPngMaker(readAsset: ReadAsset): Promise<PngMaker> {
  engine ??= readAsset('resvg.wasm').then((bytes) => initWasm(bytes));
  await engine;
  const fontBuffers = await Promise.all(fontAssets.map(({ name }) => readAsset(name)));
  return {
    draw(svg) {
      const resvg = new Resvg(svg, {
        fitTo: { mode: 'width', value: pictureWidth },
        font: { fontBuffers, loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' },
      });
      const image = resvg.render();
      const png = image.asPng();
      image.free();
      resvg.free();
      return png;
    },
  };
}
