import type { Box } from '../place-notes.ts';

/** Lines that a dragged box may fall in with: upright ones by their x, lying ones by their y. */
export interface SnapLines {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** The lines it fell in with; null: none, in that direction. */
export interface SnapGuides {
  readonly x: number | null;
  readonly y: number | null;
}

export const noGuides: SnapGuides = { x: null, y: null };

/** A box whose edge or middle comes within `reach` of a line falls in with it, in each direction by itself. */
export function snapBox(
  box: Box,
  lines: SnapLines,
  reach: number,
): { readonly box: Box; readonly guides: SnapGuides } {
  const x = nearestLine(box.x, box.w, lines.x, reach);
  const y = nearestLine(box.y, box.h, lines.y, reach);
  return {
    box: { ...box, x: box.x + (x?.by ?? 0), y: box.y + (y?.by ?? 0) },
    guides: { x: x?.line ?? null, y: y?.line ?? null },
  };
}

function nearestLine(start: number, length: number, lines: readonly number[], reach: number) {
  let best: { readonly line: number; readonly by: number } | null = null;
  for (const line of lines) {
    for (const own of [start + length / 2, start, start + length]) {
      const by = line - own;
      if (Math.abs(by) <= reach && (best === null || Math.abs(by) < Math.abs(best.by))) best = { line, by };
    }
  }
  return best;
}
