import type { LaidAnnotation } from '../charts/annotations/laid-annotation.ts';
import { pieceBoxes } from '../charts/annotations/piece-boxes.ts';
import type { Box } from '../charts/place-notes.ts';

/** Where an annotation is taken up: its words and sign; without those its lines, wide enough to hit. */
export function handleBoxes({ pieces, place }: LaidAnnotation, size: number): readonly Box[] {
  if (place) return [place.box];
  const least = size * 0.9;
  return pieceBoxes(pieces, size).map(({ x, y, w, h }) => {
    const [wide, high] = [Math.max(w, least), Math.max(h, least)];
    return { x: x - (wide - w) / 2, y: y - (high - h) / 2, w: wide, h: high };
  });
}
