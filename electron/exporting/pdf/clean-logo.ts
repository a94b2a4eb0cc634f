import type { Logo } from '../../../shared/model/house-style.ts';
import type { ReadAsset } from '../assets.ts';
import { openPngMaker } from '../picture/png-maker.ts';

/**
 * The logo drawn anew, as a data address. A file that somebody hands over may hold a broken one; the PDF
 * library would fail on it where nobody can catch that, the picture engine leaves it out.
 */
export async function cleanLogo({ png, width, height }: Logo, readAsset: ReadAsset): Promise<string> {
  const maker = await openPngMaker(readAsset);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image href="data:image/png;base64,${png}" width="${width}" height="${height}"/></svg>`;
  const drawn = Buffer.from(maker.draw(svg, width)).toString('base64');
  return `data:image/png;base64,${drawn}`;
}
