import type { PictureBackground } from '../../../shared/model/picture-shape.ts';
import type { SlideDocument } from '../../../shared/slides/document.ts';
import type { ReadAsset } from '../assets.ts';

export type PictureFormat = 'png' | 'svg';

export interface Picture {
  /** Counts from 0. */
  readonly page: number;
  readonly format: PictureFormat;
  readonly content: string | Uint8Array;
}

/** One picture after another: each page is drawn once, for all formats asked. */
export async function* makePictures(
  { pages, houseStyle }: SlideDocument,
  formats: readonly PictureFormat[],
  readAsset: ReadAsset,
  background: PictureBackground = 'white',
): AsyncGenerator<Picture> {
  // jsdom, React, Recharts and the picture engine: loaded at the first picture, not at the start.
  const [{ slideSvg, slidePixels }, { withFonts }, { openPngMaker }] = await Promise.all([
    import('./slide-svg.tsx'),
    import('./svg-file.ts'),
    import('./png-maker.ts'),
  ]);
  const pngMaker = formats.includes('png') ? await openPngMaker(readAsset) : null;
  for (const [page, content] of pages.entries()) {
    const svg = await slideSvg(content, houseStyle, background);
    if (formats.includes('svg')) yield { page, format: 'svg', content: await withFonts(svg, readAsset) };
    if (pngMaker) yield { page, format: 'png', content: pngMaker.draw(svg, slidePixels.width) };
  }
}
