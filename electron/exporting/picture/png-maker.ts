import { initWasm, Resvg, type CustomFontsOptions } from '@resvg/resvg-wasm';
import { fontAssets, type ReadAsset } from '../assets.ts';

export interface PngMaker {
  /** SVG text without embedded fonts → PNG of this many pixels wide. */
  readonly draw: (svg: string, width: number) => Uint8Array;
  /** The same SVG with every letter as a shape: it looks the same in a program without the font. */
  readonly outline: (svg: string) => string;
  /** What size it says it has, and whether nothing of it can be seen; null: it is no SVG. */
  readonly measure: (svg: string) => Measured | null;
}

export interface Measured {
  readonly width: number;
  readonly height: number;
  readonly isBlank: boolean;
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
    measure(svg) {
      const resvg = openSvg(svg, font);
      if (resvg === null) return null;
      const image = resvg.render();
      const measured = {
        width: resvg.width,
        height: resvg.height,
        isBlank: image.pixels.every((part) => part === 0),
      };
      image.free();
      resvg.free();
      return measured;
    },
  };
}

/** The engine throws at a text that is no SVG. */
function openSvg(svg: string, font: CustomFontsOptions): InstanceType<typeof Resvg> | null {
  try {
    const whole = new Resvg(svg, { font });
    const mode = whole.height > whole.width ? 'height' : 'width';
    whole.free();
    // Small, along its longest side: what shows nothing at this size, shows nothing.
    return new Resvg(svg, { fitTo: { mode, value: 320 }, font });
  } catch {
    return null;
  }
}
