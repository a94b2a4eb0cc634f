import type { MarkerShape } from './spec.ts';

/** How a group looks in its row or on its line: shape and colour together are its own, for up to thirty groups. */
export interface GroupLook {
  readonly shape: MarkerShape;
  /** An outline only: from the sixth group on the shapes come round again. */
  readonly isOpen: boolean;
  /** Index in the colours of a theme for groups. */
  readonly colour: number;
}

export function groupLook(index: number): GroupLook {
  return {
    shape: shapes[index % shapes.length] ?? 'circle',
    isOpen: Math.floor(index / shapes.length) % 2 === 1,
    colour: index,
  };
}

const shapes: readonly MarkerShape[] = ['circle', 'square', 'triangle', 'diamond', 'pentagon'];
