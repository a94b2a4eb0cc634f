import { wrapText } from '../../base/text-metrics.ts';
import type { Box } from '../../charts/place-notes.ts';
import type { DrawingProps } from '../drawing-props.ts';

/** Sizes of a big number in pixels, per medium. */
export interface NumberSizes {
  readonly figure: number;
  readonly label: number;
  readonly small: number;
  readonly person: { readonly most: number; readonly ratio: number };
  readonly gap: number;
  readonly dot: number;
  readonly interval: number;
  readonly halo: number;
  readonly widest: number;
  readonly top: number;
}

export const numberSizes: Readonly<Record<DrawingProps['variant'], NumberSizes>> = {
  screen: {
    figure: 48,
    label: 15,
    small: 13,
    person: { most: 44, ratio: 2.4 },
    gap: 12,
    dot: 13,
    interval: 3,
    halo: 5,
    widest: 360,
    top: 12,
  },
  slide: {
    figure: 170,
    label: 30,
    small: 26,
    person: { most: 84, ratio: 2.4 },
    gap: 22,
    dot: 22,
    interval: 5,
    halo: 8,
    widest: 640,
    top: 48,
  },
};

export interface NumberLayout {
  /** Of the figure and its words. */
  readonly words: { readonly x: number; readonly w: number };
  /** Of the people and the strip under them. */
  readonly people: Box;
}

/** The figure left and the people right of it; in a narrow drawing the people under the words. */
export function numberLayout(width: number, sizes: NumberSizes): NumberLayout {
  const words = Math.min(sizes.widest, width * 0.44);
  const x = words + sizes.gap * 4;
  const w = Math.min(width - x - sizes.dot, sizes.person.most * 13);
  const person = w / 13;
  return { words: { x: 0, w: words }, people: { x, y: 0, w, h: person * sizes.person.ratio } };
}

/** Lines under each other in the width there is; a text longer than that ends with an ellipsis. */
export function wrapAtMost(
  text: string,
  width: number,
  size: number,
  weight: 400 | 600,
  most: number,
): readonly string[] {
  const lines = wrapText(text, width, size, weight);
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1] ?? ''}…`];
}

/** The height a big number wants on screen: that of its words. */
export const numberHeight = 300;
