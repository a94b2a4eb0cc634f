import { chartMarks } from '../chart-marks.ts';
import type { ChartSpec } from '../spec.ts';
import { typedPercents } from './typed-percents.ts';

/**
 * Whether typed words hold a percentage that no figure of the chart shows, while it hides some: it may be the very
 * number that is hidden now. Whose number it is, nobody can know; so it is told, and never taken away.
 */
export function hasUntoldPercent(texts: readonly string[], spec: ChartSpec): boolean {
  const values = chartMarks(spec).map(({ value }) => value);
  if (!values.some(({ status }) => status === 'hidden')) return false;
  const shown = new Set(
    values.flatMap((value) => (value.status === 'shown' ? [Math.round(value.whole ?? value.percent)] : [])),
  );
  return texts.flatMap(typedPercents).some(({ percent }) => !shown.has(Math.round(percent)));
}
