import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { fontAssets, type ReadAsset } from '../assets.ts';

export interface PngMaker {
  /** SVG text without embedded fonts → PNG of this many pixels wide. */
  readonly draw: (svg: string, width: number) => Uint8Array;
  /** The same SVG with every letter as a shape: it looks the same in a program without the font. */
  readonly outline: (svg: string) => string;
}

let engine: Promise<void> | null = null;

/** The picture engine, started once, with the house font and no fonts of the computer. */
export async function openPngMaker(readAsset: ReadAsset): Promise<PngMaker> {
  engine ??= readAsset('resvg.wasm').then((bytes) => initWasm(bytes));
  await engine;
  const fontBuffers = await Promise.all(fontAssets.map(({ name }) => readAsset(name)));
  const font = { fontBuffers, loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' };
  return {
    draw(svg, width) {
      const resvg = new Resvg(svg, { fitTo: { mode: 'width', value: width }, font });
      const image = resvg.render();
      const png = image.asPng();
      image.free();
      resvg.free();
      return png;
    },
    outline(svg) {
      const resvg = new Resvg(svg, { font });
      const outlined = resvg.toString();
      resvg.free();
      return outlined;
    },
  };
}
