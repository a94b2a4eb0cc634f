import { slideWidth } from './document.ts';
import type { Frame } from './document.ts';

/** The slide grid in inches, as drawn in the house's mocks (144 px = 1 inch, 2 px = 1 point). */
export const grid = {
  accentBar: { x: 0.667, y: 0, w: 0.667, h: 0.083 },
  tag: { x: 10.944, y: 0.25, w: 1.722, h: 0.278 },
  title: { x: 0.667, y: 0.444, w: 12, h: 0.833 },
  subtitle: { x: 0.667, y: 1.319, w: 12, h: 0.278 },
  content: { x: 0.667, y: 1.778, w: 12, h: 4.778 },
  /** Beside an interpretation the chart keeps this width. */
  chart: { x: 0.667, y: 1.778, w: 8.917, h: 4.778 },
  panel: { x: 9.917, y: 1.778, w: 2.75, h: 4.778 },
  rule: { x: 0.667, y: 6.722, w: 12, h: 0 },
  footer: { x: 0.667, y: 6.819, w: 10.278, h: 0.389 },
  owner: { x: 11.139, y: 6.819, w: 1.528, h: 0.389 },
  /** At most; the owner stands to the left of it. */
  logo: { x: 11.067, y: 6.819, w: 1.6, h: 0.389 },
} as const satisfies Record<string, Frame>;

/** The title slide: words on the left, on white; a figure on the dark panel, when there is one. */
export const titleGrid = {
  tag: { x: 0.667, y: 0.417, w: 1.722, h: 0.278 },
  area: { x: 0.667, y: 1.3, w: 7.014, h: 0.32 },
  title: { x: 0.667, y: 1.75, w: 7.014, h: 1.55 },
  subtitle: { x: 0.667, y: 3.45, w: 7.014, h: 1 },
  stroke: { x: 0.667, y: 4.694, w: 0.667, h: 0.028 },
  logo: { x: 0.667, y: 5.2, w: 3.2, h: 0.9 },
  owner: { x: 0.667, y: 6.389, w: 7.014, h: 0.62 },
  panel: { x: 8.333, y: 0, w: slideWidth - 8.333, h: 7.5 },
  /** Without a figure the panel is only a strip. */
  strip: { x: slideWidth - 1.333, y: 0, w: 1.333, h: 7.5 },
  wideTitle: { x: 0.667, y: 1.75, w: 10.4, h: 1.55 },
  dots: { x: 8.945, y: 1.231, w: 3.795, h: 3.795 },
  figure: { x: 8.945, y: 5.22, w: 3.95, h: 1.1 },
  source: { x: 8.945, y: 6.45, w: 3.95, h: 0.7 },
} as const satisfies Record<string, Frame>;

/** Type sizes in points. */
export const type = {
  title: 27,
  subtitle: 14,
  body: 14.5,
  note: 14,
  label: 14,
  axis: 12,
  tag: 11,
  footer: 10,
  /** Nothing on a slide is smaller. */
  least: 9,
} as const;
