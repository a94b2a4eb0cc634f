import type { LineUse } from './laid-annotation.ts';

export interface LineLook {
  /** Points on paper; on screen that many px at a type of 13. */
  readonly width: number;
  readonly dash: 'solid' | 'dash' | 'dash-dot' | 'dot';
}

/** How each line of an annotation looks, on screen and on paper. A reference, a norm and a goal differ without colour. */
export const lineLooks: Readonly<Record<LineUse, LineLook>> = {
  leader: { width: 1.25, dash: 'solid' },
  guide: { width: 1.25, dash: 'dot' },
  arrow: { width: 1.75, dash: 'solid' },
  edge: { width: 1.25, dash: 'dash' },
  bracket: { width: 1.25, dash: 'solid' },
  'trend-line': { width: 1.75, dash: 'dash' },
  reference: { width: 1.5, dash: 'dash' },
  norm: { width: 1.5, dash: 'dash-dot' },
  goal: { width: 1.75, dash: 'dot' },
};

/** Length and width of an arrow's head, in widths of its line. */
export const arrowHead = { length: 5, width: 4.4 } as const;
