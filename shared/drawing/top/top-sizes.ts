import type { DrawingProps } from '../drawing-props.ts';

/** Sizes of a top list in pixels, per medium. */
export interface TopSizes {
  readonly label: number;
  readonly small: number;
  /** How far letters shrink with their rows: on screen not at all, on a slide so far that the back of a room reads them. */
  readonly leastLabel: number;
  readonly leastSmall: number;
  /** How far rows shrink. */
  readonly leastScale: number;
  /** From this width on names stand beside their bars; null: always over them. */
  readonly namesBeside: number | null;
  /** Heights: the line with the name, the own bar, the one under it, and between rows. */
  readonly name: number;
  readonly own: number;
  readonly beside: number;
  readonly gap: number;
  /** Heights under the rows: the axis (a slide has figures on its bars, and none), and a remark. */
  readonly axis: number;
  readonly foot: number;
  /** Right of the bars: an interval that ends at 100 % has a cap, and its tick words. */
  readonly right: number;
  readonly interval: number;
  readonly cap: number;
  readonly sign: number;
}

export const topSizes: Readonly<Record<DrawingProps['variant'], TopSizes>> = {
  screen: {
    ...{ label: 15, small: 13, leastLabel: 15, leastSmall: 13, leastScale: 0.85, namesBeside: 640 },
    ...{ name: 28, own: 28, beside: 20, gap: 18, axis: 32, foot: 32, right: 22 },
    ...{ interval: 2, cap: 5, sign: 15 },
  },
  slide: {
    ...{ label: 28, small: 24, leastLabel: 24, leastSmall: 18, leastScale: 0.75, namesBeside: null },
    ...{ name: 46, own: 50, beside: 34, gap: 30, axis: 0, foot: 44, right: 28 },
    ...{ interval: 3.5, cap: 8, sign: 28 },
  },
};
