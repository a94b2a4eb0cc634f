import { failure, success, type Result } from '../../../shared/base/result.ts';
import { logoRoom, logoSize, mostLogoBytes } from '../../../shared/house-style/logo-size.ts';
import { logoIssues } from '../../../shared/language/house-style.ts';
import { logoSchema, type Logo } from '../../../shared/model/house-style.ts';
import type { Issue } from '../../../shared/model/issue.ts';
import { loadImage } from '../../ui/load-image.ts';

/**
 * A chosen file as a PNG of at most 960 × 320. It is drawn, not copied: an SVG shown as picture runs no script and
 * fetches nothing, and only what it looks like is kept.
 */
export async function readLogo(file: File): Promise<Result<Logo, Issue>> {
  if (file.size > mostLogoBytes) return failure(logoIssues.tooLarge(file.name, file.size));
  const image = await loadImage(file);
  if (image === null) return failure(logoIssues.notAnImage(file.name));
  // An SVG may say no size; then it fills the room.
  const natural = {
    width: image.naturalWidth || logoRoom.width,
    height: image.naturalHeight || logoRoom.height,
  };
  const { width, height } = logoSize(natural, file.type === 'image/svg+xml');
  const logo = logoSchema.safeParse({ png: draw(image, width, height), width, height });
  return logo.success ? success(logo.data) : failure(logoIssues.notAnImage(file.name));
}

function draw(image: HTMLImageElement, width: number, height: number): string {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
  return canvas.toDataURL('image/png').replace(/^data:image\/png;base64,/, '');
}
