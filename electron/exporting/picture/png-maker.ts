import { setFlagsFromString } from 'node:v8';
import { initWasm, Resvg, type CustomFontsOptions } from '@resvg/resvg-wasm';
import { fontAssets, type ReadAsset } from '../assets.ts';

export interface PngMaker {
  /** SVG text without embedded fonts → PNG of this many pixels wide. */
  readonly draw: (svg: string, width: number) => Uint8Array;
  /** The same SVG with every letter as a shape: it looks the same in a program without the font. */
  readonly outline: (svg: string) => string;
  /** What size it says it has, and whether nothing of it can be seen; null: it is no SVG, or a sliver. */
  readonly measure: (svg: string) => Measured | null;
}

export interface Measured {
  readonly width: number;
  readonly height: number;
  readonly isBlank: boolean;
}

let engine: Promise<void> | null = null;

/**
 * V8 of Node 24 can take the whole program down when it clears away what it compiled of wasm
 * (github.com/nodejs/node/issues/64500): kept, it is a few megabytes.
 */
async function startEngine(readAsset: ReadAsset): Promise<void> {
  setFlagsFromString('--no-wasm-code-gc');
  await initWasm(await readAsset('resvg.wasm'));
}

/** The picture engine, started once, with the house font and no fonts of the computer. */
export async function openPngMaker(readAsset: ReadAsset): Promise<PngMaker> {
  engine ??= startEngine(readAsset);
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
    measure(svg) {
      try {
        return measureSvg(svg, font);
      } catch {
        // The engine throws at a text that is no SVG, and at one that is nothing at a small size.
        return null;
      }
    },
  };
}

function measureSvg(svg: string, font: CustomFontsOptions): Measured {
  const whole = new Resvg(svg, { font });
  const { width, height } = whole;
  whole.free();
  // Small, along its longest side: what shows nothing at this size, shows nothing.
  const resvg = new Resvg(svg, { fitTo: { mode: height > width ? 'height' : 'width', value: 320 }, font });
  const image = resvg.render();
  const isBlank = image.pixels.every((part) => part === 0);
  image.free();
  resvg.free();
  return { width, height, isBlank };
}
