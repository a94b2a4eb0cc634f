import { pictureAddress, type Picture } from '../../../shared/model/picture.ts';
import type { SlideDocument } from '../../../shared/slides/document.ts';
import type { ReadAsset } from '../assets.ts';
import { openPngMaker } from '../picture/png-maker.ts';

/** The logo and the pictures of a document, by their address on the slides: as the PDF library can take them. */
export async function cleanPictures(
  { houseStyle: { logo }, pages }: SlideDocument,
  readAsset: ReadAsset,
): Promise<ReadonlyMap<string, string>> {
  const chosen = pages.flatMap(({ elements }) =>
    elements.flatMap((element) => (element.kind === 'picture' ? [element.picture] : [])),
  );
  const all: readonly Picture[] = [
    ...(logo === null
      ? []
      : [{ format: 'png' as const, data: logo.png, width: logo.width, height: logo.height }]),
    ...chosen,
  ];
  const clean = new Map<string, string>();
  for (const picture of all) {
    const address = pictureAddress(picture);
    if (!clean.has(address)) clean.set(address, await drawnAnew(picture, readAsset));
  }
  return clean;
}

/**
 * A file that somebody hands over may hold a broken PNG; the PDF library would fail on it where nobody can catch
 * that, the picture engine leaves it out. A JPEG goes into a PDF as it is.
 */
async function drawnAnew(picture: Picture, readAsset: ReadAsset): Promise<string> {
  const address = pictureAddress(picture);
  if (picture.format === 'jpeg') return address;
  const { width, height } = picture;
  const maker = await openPngMaker(readAsset);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image href="${address}" width="${width}" height="${height}"/></svg>`;
  return pictureAddress({ format: 'png', data: Buffer.from(maker.draw(svg, width)).toString('base64') });
}
