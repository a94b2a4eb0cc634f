import { measureText } from '../../base/text-metrics.ts';
import type { Box } from '../../charts/place-notes.ts';
import type { TopSpec } from '../../charts/top/top-spec.ts';
import { profileTexts } from '../../language/nl/chart-profile.ts';
import type { DrawingProps } from '../drawing-props.ts';

/** Sizes of a top list in pixels, per medium. */
export interface TopSizes {
  readonly label: number;
  readonly small: number;
  /** Heights: the line with the name, the own bar, the one under it, and between rows. */
  readonly name: number;
  readonly own: number;
  readonly beside: number;
  readonly gap: number;
  readonly foot: number;
  readonly interval: number;
  readonly cap: number;
  readonly sign: number;
}

export const topSizes: Readonly<Record<DrawingProps['variant'], TopSizes>> = {
  screen: {
    label: 15,
    small: 13,
    name: 28,
    own: 28,
    beside: 20,
    gap: 20,
    foot: 32,
    interval: 2,
    cap: 5,
    sign: 15,
  },
  slide: {
    label: 28,
    small: 24,
    name: 46,
    own: 50,
    beside: 34,
    gap: 30,
    foot: 44,
    interval: 3.5,
    cap: 8,
    sign: 28,
  },
};

/** The height a top list wants on screen. */
export function topHeight(spec: TopSpec): number {
  const { foot } = topSizes.screen;
  return Math.max(1, spec.rows.length) * rowHeight(spec, topSizes.screen) + foot;
}

/** The least height at which no place is left out on screen. */
export function leastTopHeight(spec: TopSpec): number {
  const { foot } = topSizes.screen;
  return Math.ceil(Math.max(1, spec.rows.length) * rowHeight(spec, topSizes.screen) * leastScale) + foot;
}

export function rowHeight({ reference }: TopSpec, { name, own, beside, gap }: TopSizes): number {
  return name + own + (reference === null ? 0 : beside + 3) + gap;
}

/** Bars right of the place numbers; where the drawing is lower than the list wants, all of it shrinks. */
export function topPlot(
  spec: TopSpec,
  width: number,
  height: number,
  sizes: TopSizes,
): Box & { scale: number } {
  const rows = Math.max(1, spec.rows.length);
  const wanted = rows * rowHeight(spec, sizes);
  const scale = Math.min(1, (height - sizes.foot) / wanted);
  const x = measureText(String(rows), sizes.label, 600) + sizes.label * 0.8;
  // An interval that ends at 100 % has a cap.
  return { x, y: 0, w: width - x - sizes.label, h: wanted * scale, scale };
}

/** The first places that can still be read at this height, and how many more there are. */
export function fitTop(spec: TopSpec, height: number, sizes: TopSizes): TopSpec {
  const most = Math.max(1, Math.floor((height - sizes.foot) / (rowHeight(spec, sizes) * leastScale)));
  const leftOut = spec.rows.length - most;
  if (leftOut <= 0) return spec;
  const remark = [profileTexts.notOnSlide(leftOut), ...(spec.remark === null ? [] : [spec.remark])].join(
    '. ',
  );
  return { ...spec, rows: spec.rows.slice(0, most), remark };
}

/** Smaller than this nobody reads it from the back of a room. */
const leastScale = 0.75;
