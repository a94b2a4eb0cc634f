/** Of the file that is chosen. */
export const mostLogoBytes = 10 * 1024 ** 2;

/** Pixels: sharp at the size a logo has on a slide, also in print. */
export const logoRoom = { width: 960, height: 320 } as const;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** How large a logo is drawn to be kept: within its room. A picture of pixels does not become larger; a drawing fills it. */
export function logoSize(natural: Size, isDrawing: boolean): Size {
  const fit = Math.min(logoRoom.width / natural.width, logoRoom.height / natural.height);
  const scale = isDrawing ? fit : Math.min(1, fit);
  return {
    width: Math.max(1, Math.round(natural.width * scale)),
    height: Math.max(1, Math.round(natural.height * scale)),
  };
}
