import { writeWhole } from '../../base/dutch-numbers.ts';
import { measureText } from '../../base/text-metrics.ts';
import { barBox } from '../geometry.ts';
import type { Box } from '../place-notes.ts';
import type { BarsSpec, ShownMark } from '../spec.ts';
import { signOf, writeValue } from '../write-value.ts';

/** How the percentages of bars are written: all of a chart alike. */
export interface FigureLook {
  readonly size: number;
  /** Where bars are narrow the axis alone says that these are percentages. */
  readonly hasSign: boolean;
}

/** As large as names, or as the bars let them be. */
export function figureLook(spec: BarsSpec, plot: Box, label: number): FigureLook {
  const { w } = barBox(spec, plot, 0, 0);
  const shown = spec.series.flatMap(({ bars }) =>
    bars.flatMap(({ value }) => (value.status === 'shown' ? [value] : [])),
  );
  const widest = (hasSign: boolean) =>
    Math.max(0, ...shown.map((value) => measureText(writeFigure({ hasSign }, value), label, 600)));
  // Figures of neighbours would else run together.
  if (widest(true) + label * 0.3 <= w) return { size: label, hasSign: true };
  const share = w / widest(false);
  return { size: label * Math.min(1, Math.max(least, share)), hasSign: false };
}

/** Of 14 points: 9, under which nothing on a slide is read. */
const least = 9 / 14;

export function writeFigure({ hasSign }: Pick<FigureLook, 'hasSign'>, value: ShownMark): string {
  return hasSign || value.measure === 'mean'
    ? writeValue(value)
    : `${signOf(value)}${writeWhole(value.percent)}`;
}
