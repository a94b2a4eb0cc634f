/** A rectangle on the screen, as `getBoundingClientRect` tells it. */
export type Rectangle = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Between a mark and its tip, and between a tip and the edge of the window. */
const gap = 6;
const margin = 8;
/** A box this wide is a row: then the tip comes beside the pointer, so that the way down along the rows stays free. */
const rowWidth = 160;
const besidePointer = 24;

/**
 * Where a tip goes: below the mark, else above it; never over the mark, and inside the window.
 * @param pointerX null with the keyboard
 * @param leftmost where marks begin: to the left of it stand the names of the rows below
 */
export function placeTip(
  mark: Rectangle,
  tip: Size,
  room: Size,
  pointerX: number | null,
  leftmost = 0,
): { readonly left: number; readonly top: number } {
  const isRow = mark.right - mark.left > rowWidth;
  const wanted =
    isRow && pointerX !== null
      ? pointerX + besidePointer + tip.width + margin <= room.width
        ? pointerX + besidePointer
        : pointerX - besidePointer - tip.width
      : Math.max(leftmost, (mark.left + mark.right) / 2 - tip.width / 2);
  const below = mark.bottom + gap;
  const above = mark.top - gap - tip.height;
  const fitsBelow = below + tip.height + margin <= room.height;
  const beside = (mark.top + mark.bottom) / 2 - tip.height / 2;
  // A mark as high as the window leaves room at neither end: then beside it.
  if (!fitsBelow && above < margin) {
    const right = mark.right + gap;
    const left = right + tip.width + margin <= room.width ? right : mark.left - gap - tip.width;
    return { left: within(left, tip.width, room.width), top: within(beside, tip.height, room.height) };
  }
  return { left: within(wanted, tip.width, room.width), top: fitsBelow ? below : above };
}

function within(start: number, size: number, room: number): number {
  return Math.max(margin, Math.min(start, room - margin - size));
}
