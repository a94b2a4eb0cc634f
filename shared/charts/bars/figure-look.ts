import { writePercent, writeWhole } from '../../base/dutch-numbers.ts';
import { measureText } from '../../base/text-metrics.ts';
import { barBox } from '../geometry.ts';
import type { Box } from '../place-notes.ts';
import type { BarsSpec } from '../spec.ts';

/** How the percentages of bars are written: all of a chart alike. */
export interface FigureLook {
  readonly size: number;
  /** Where bars are narrow the axis alone says that these are percentages. */
  readonly hasSign: boolean;
}

/** As large as names, or as the bars let them be. */
export function figureLook(spec: BarsSpec, plot: Box, label: number): FigureLook {
  const { w } = barBox(spec, plot, 0, 0);
  const percents = spec.series.flatMap(({ bars }) =>
    bars.flatMap(({ value }) => (value.status === 'shown' ? [value.percent] : [])),
  );
  const widest = (write: (percent: number) => string) =>
    Math.max(0, ...percents.map((percent) => measureText(write(percent), label, 600)));
  // Figures of neighbours would else run together.
  if (widest(writePercent) + label * 0.3 <= w) return { size: label, hasSign: true };
  const share = w / widest(writeWhole);
  return { size: label * Math.min(1, Math.max(least, share)), hasSign: false };
}

/** Of 14 points: 9, under which nothing on a slide is read. */
const least = 9 / 14;

export function writeFigure({ hasSign }: FigureLook, percent: number): string {
  return hasSign ? writePercent(percent) : writeWhole(percent);
}
