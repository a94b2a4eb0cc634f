import { readImageSize } from '../../../shared/base/image-size.ts';
import { logoSize } from '../../../shared/house-style/logo-size.ts';
import { logoSchema, type Logo } from '../../../shared/model/house-style.ts';
import type { ReadAsset } from '../assets.ts';
import { openPngMaker } from './png-maker.ts';

/**
 * A PNG, JPEG or SVG as the PNG a house style keeps; null where it shows nothing. As in the app it is drawn, not copied:
 * an SVG runs no script and fetches nothing here, and only what it looks like is kept.
 */
export async function drawLogo(bytes: Uint8Array, readAsset: ReadAsset): Promise<Logo | null> {
  const maker = await openPngMaker(readAsset);
  const pixels = readImageSize(bytes);
  if (pixels !== null && pixels.width * pixels.height > mostPixels) return null;
  const svg = pixels === null ? new TextDecoder().decode(bytes) : inSvg(bytes, pixels);
  const drawn = maker.measure(svg);
  if (drawn === null || drawn.isBlank) return null;
  const { width, height } = logoSize(drawn, pixels === null);
  const png = Buffer.from(maker.draw(svg, width)).toString('base64');
  return logoSchema.safeParse({ png, width, height }).data ?? null;
}

/** More take up memory that a small computer does not have. */
const mostPixels = 60_000_000;

type Pixels = NonNullable<ReturnType<typeof readImageSize>>;

function inSvg(bytes: Uint8Array, { format, width, height }: Pixels): string {
  const data = `data:image/${format};base64,${Buffer.from(bytes).toString('base64')}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image href="${data}" width="${width}" height="${height}"/></svg>`;
}
