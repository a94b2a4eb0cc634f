import type { Box } from '../place-notes.ts';
import type { LaidPiece } from './laid-annotation.ts';

/** The ground that shapes cover, as boxes: words keep clear of it. Words may lie on the ground of a band. */
export function pieceBoxes(pieces: readonly LaidPiece[], size: number): readonly Box[] {
  return pieces.flatMap((piece) => {
    switch (piece.kind) {
      case 'line':
        return alongLine(piece, size);
      case 'outline':
        return edgesOf(piece.box, size * 0.2);
      case 'symbol':
      case 'words':
        return [piece.box];
      case 'ground':
        return [];
    }
  });
}

/** A slanting line is many small boxes: one around all of it would keep words far away. */
function alongLine({ use, from, to }: Extract<LaidPiece, { kind: 'line' }>, size: number): readonly Box[] {
  const thick = size * (use === 'arrow' ? 0.7 : 0.2);
  const isSlanting = from.x !== to.x && from.y !== to.y;
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const steps = isSlanting ? Math.max(1, Math.ceil(length / size)) : 1;
  return Array.from({ length: steps }, (_, step) => {
    const [start, end] = [step / steps, (step + 1) / steps];
    const x = [from.x + (to.x - from.x) * start, from.x + (to.x - from.x) * end];
    const y = [from.y + (to.y - from.y) * start, from.y + (to.y - from.y) * end];
    const [left, top] = [Math.min(...x), Math.min(...y)];
    return {
      ...{ x: left - thick / 2, y: top - thick / 2 },
      ...{ w: Math.max(...x) - left + thick, h: Math.max(...y) - top + thick },
    };
  });
}

function edgesOf({ x, y, w, h }: Box, thick: number): readonly Box[] {
  const half = thick / 2;
  return [
    { x: x - half, y: y - half, w: w + thick, h: thick },
    { x: x - half, y: y + h - half, w: w + thick, h: thick },
    { x: x - half, y: y - half, w: thick, h: h + thick },
    { x: x + w - half, y: y - half, w: thick, h: h + thick },
  ];
}
