import { readImageSize } from '../../../shared/base/image-size.ts';
import { failure, success, type Result } from '../../../shared/base/result.ts';
import { svgDanger } from '../../../shared/base/svg-dangers.ts';
import { pictureTexts } from '../../../shared/language/pictures.ts';
import type { Issue } from '../../../shared/model/issue.ts';
import { pictureSchema, type Picture } from '../../../shared/model/picture.ts';
import { loadImage } from '../../ui/load-image.ts';

const mostBytes = 10 * 1024 ** 2;
/** More would not fit in the memory of an office computer while it is unpacked. */
const mostPixels = 60_000_000;
/** Sharp over the whole width of a slide. */
const room = { width: 1920, height: 1080 };

/**
 * A chosen file as a picture of at most 1920 × 1080. It is drawn, not copied: an SVG shown as picture runs no script
 * and fetches nothing, and what a photo says of where it was taken stays behind.
 */
export async function readPicture(file: File): Promise<Result<Picture, Issue>> {
  if (file.size > mostBytes) return failure(pictureTexts.tooLarge(file.name, file.size));
  const isSvg = file.type === 'image/svg+xml' || /\.svg$/i.test(file.name);
  const trouble = isSvg ? await svgTrouble(file) : await rasterTrouble(file);
  if (trouble !== null) return failure(trouble);
  const image = await loadImage(file);
  if (image === null) return failure(pictureTexts.notAPicture(file.name));
  // An SVG may say no size; then it fills the room.
  const natural = { width: image.naturalWidth || room.width, height: image.naturalHeight || room.height };
  const fit = Math.min(room.width / natural.width, room.height / natural.height);
  const scale = isSvg ? fit : Math.min(1, fit);
  const width = Math.max(1, Math.round(natural.width * scale));
  const height = Math.max(1, Math.round(natural.height * scale));
  const isPhoto = file.type === 'image/jpeg';
  // A drawing stays sharp as PNG; where that grows too large, it is as good as a photo.
  const formats = isPhoto ? (['jpeg'] as const) : (['png', 'jpeg'] as const);
  for (const format of formats) {
    const picture = pictureSchema.safeParse({
      format,
      data: draw(image, width, height, format),
      width,
      height,
    });
    if (picture.success) return success(picture.data);
  }
  return failure(pictureTexts.notAPicture(file.name));
}

async function svgTrouble(file: File): Promise<Issue | null> {
  switch (svgDanger(await file.text())) {
    case 'script':
      return pictureTexts.hasScript(file.name);
    case 'link':
      return pictureTexts.hasLink(file.name);
    case null:
      return null;
  }
}

/** A small file can hold a picture that is very large once it is unpacked. */
async function rasterTrouble(file: File): Promise<Issue | null> {
  const size = readImageSize(new Uint8Array(await file.arrayBuffer()));
  if (size === null) return pictureTexts.notAPicture(file.name);
  return size.width * size.height > mostPixels
    ? pictureTexts.tooManyPixels(file.name, size.width, size.height)
    : null;
}

function draw(image: HTMLImageElement, width: number, height: number, format: Picture['format']): string {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (format === 'jpeg' && context) {
    // A JPEG has no see-through parts: those would turn black.
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, width, height);
  }
  context?.drawImage(image, 0, 0, width, height);
  return canvas.toDataURL(`image/${format}`, 0.85).replace(/^data:image\/\w+;base64,/, '');
}
