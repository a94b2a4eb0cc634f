import type { Box } from '../charts/place-notes.ts';
import type { ChartSpec } from '../charts/spec.ts';
import type { MarkKey } from '../model/figure.ts';
import type { DrawingTheme } from './theme.ts';

export interface DrawingProps<Spec extends ChartSpec = ChartSpec> {
  readonly spec: Spec;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly theme: DrawingTheme;
  /**
   * 'screen' draws everything and answers pointer and keys. 'slide' draws at slide sizes (2 px = 1 pt).
   * Ranking, trend and bars then leave out what the slide document places itself: reference line, hidden
   * rows, notes. The other kinds draw all of it on a slide too, and stay inside `width` × `height`.
   */
  readonly variant: 'screen' | 'slide';
  /** Pins the plot area (axis to axis); left out: what suits the width. */
  readonly plot?: Box;
  readonly rankingMarks?: 'dots' | 'bars';
  readonly onPick?: (mark: MarkKey) => void;
  /** The picked mark: drawn as chosen in a trend and in bars (a ranking's spec says it), and where Tab enters. */
  readonly picked?: MarkKey | null;
  /** Pixels from the top beyond which rows are still left out; left out itself: all are drawn. */
  readonly inSight?: number;
}

export interface DrawingSizes {
  /** Font sizes. */
  readonly label: number;
  readonly tick: number;
  /** Of annotations on charts that the slide document labels itself. */
  readonly note: number;
  /** Diameter of a dot, and of the one lifted out. */
  readonly dot: number;
  readonly chosenDot: number;
  /** Width of an interval, and of the one lifted out. */
  readonly interval: number;
  readonly chosenInterval: number;
  readonly line: number;
  readonly chosenLine: number;
  /** White around text that lies on a chart. */
  readonly halo: number;
}

export const drawingSizes: Readonly<Record<DrawingProps['variant'], DrawingSizes>> = {
  screen: {
    label: 15,
    tick: 13,
    note: 13,
    dot: 11,
    chosenDot: 17,
    interval: 2,
    chosenInterval: 3,
    line: 2,
    chosenLine: 3,
    halo: 5,
  },
  slide: {
    label: 28,
    tick: 24,
    note: 28,
    dot: 18,
    chosenDot: 24,
    interval: 3.5,
    chosenInterval: 3.5,
    line: 4,
    chosenLine: 6,
    halo: 8,
  },
};
