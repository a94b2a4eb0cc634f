import { failure, success, type Result } from '../../../shared/base/result.ts';
import { logoIssues } from '../../../shared/language/house-style.ts';
import { logoSchema, type Logo } from '../../../shared/model/house-style.ts';
import type { Issue } from '../../../shared/model/issue.ts';
import { loadImage } from '../../ui/load-image.ts';

const mostBytes = 10 * 1024 ** 2;
/** Sharp at the size it has on a slide, also in print. */
const room = { width: 960, height: 320 };

/**
 * A chosen file as a PNG of at most 960 × 320. It is drawn, not copied: an SVG shown as picture runs no script and
 * fetches nothing, and only what it looks like is kept.
 */
export async function readLogo(file: File): Promise<Result<Logo, Issue>> {
  if (file.size > mostBytes) return failure(logoIssues.tooLarge(file.name, file.size));
  const image = await loadImage(file);
  if (image === null) return failure(logoIssues.notAnImage(file.name));
  // An SVG may say no size; then it fills the room.
  const natural = { width: image.naturalWidth || room.width, height: image.naturalHeight || room.height };
  const isSvg = file.type === 'image/svg+xml';
  const fit = Math.min(room.width / natural.width, room.height / natural.height);
  const scale = isSvg ? fit : Math.min(1, fit);
  const width = Math.max(1, Math.round(natural.width * scale));
  const height = Math.max(1, Math.round(natural.height * scale));
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
