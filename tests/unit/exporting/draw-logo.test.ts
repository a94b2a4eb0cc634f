import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { assetFiles } from '../../../build/scripts/lib/asset-files.mjs';
import { drawLogo } from '../../../electron/exporting/picture/draw-logo.ts';
import { openPngMaker } from '../../../electron/exporting/picture/png-maker.ts';
import { readImageSize } from '../../../shared/base/image-size.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const readAsset = (name: string) =>
  Promise.resolve(readFileSync(path.join(root, 'node_modules', assetFiles[name] ?? name)));
const draw = (bytes: Uint8Array | string) =>
  drawLogo(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, readAsset);

const svg = (width: number, height: number, fill = '#0B5F6B') =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${fill}"/></svg>`;

async function png(width: number, height: number): Promise<Uint8Array> {
  return (await openPngMaker(readAsset)).draw(svg(width, height), width);
}

describe('a logo from a file', () => {
  it('fills its room with a drawing, and is a PNG of the size it says', async () => {
    for (const [width, height] of [
      [30, 10],
      [10, 40],
      [5000, 100],
    ] as const) {
      const logo = await draw(svg(width, height));
      expect(logo).not.toBeNull();
      expect(logo && readImageSize(Buffer.from(logo.png, 'base64'))).toEqual({
        format: 'png',
        width: logo?.width,
        height: logo?.height,
      });
      expect(Math.max((logo?.width ?? 0) / 960, (logo?.height ?? 0) / 320)).toBe(1);
    }
  });

  it('makes a picture of pixels smaller where it must, and never larger', async () => {
    expect(await draw(await png(200, 50))).toMatchObject({ width: 200, height: 50 });
    expect(await draw(await png(1920, 400))).toMatchObject({ width: 960, height: 200 });
  });

  it('keeps of an SVG what it looks like only: no file beside it, nothing from elsewhere', async () => {
    const outside = svg(30, 10).replace(
      '</svg>',
      '<image href="file:///etc/hostname" width="9" height="9"/><image href="https://example.org/x.png" width="9" height="9"/></svg>',
    );
    expect((await draw(outside))?.png).toBe((await draw(svg(30, 10)))?.png);
  });

  it('is none where nothing shows: another file, a broken one, a drawing that is empty', async () => {
    const whole = await png(40, 20);
    for (const bytes of ['geen plaatje', '', whole.slice(0, 40), svg(30, 10, 'none'), svg(1, 500_000)])
      expect(await draw(bytes)).toBeNull();
  });
});
