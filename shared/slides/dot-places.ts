import type { DotsElement } from './document.ts';

export interface DotPlace {
  /** Left, top and diameter in inches. */
  readonly x: number;
  readonly y: number;
  readonly d: number;
  readonly isFilled: boolean;
}

/** Ten rows of ten, filled from the top left. */
export function dotPlaces({ frame, filled }: Pick<DotsElement, 'frame' | 'filled'>): readonly DotPlace[] {
  const gap = 0.129;
  const d = (frame.w - 9 * gap) / 10;
  return Array.from({ length: 100 }, (_, index) => ({
    x: frame.x + (index % 10) * (d + gap),
    y: frame.y + Math.floor(index / 10) * (d + gap),
    d,
    isFilled: index < filled,
  }));
}
