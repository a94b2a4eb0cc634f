import { writePercent } from '../base/dutch-numbers.ts';
import { measureText } from '../base/text-metrics.ts';
import { heightOf, trendWaveX } from '../charts/geometry.ts';
import { spreadLabels } from '../charts/spread-labels.ts';
import type { TrendSeries, TrendSpec } from '../charts/spec.ts';
import type { Frame } from './document.ts';
import { type } from './grid.ts';

export interface LineEnd {
  readonly series: TrendSeries;
  readonly text: string;
  /** Inches, as wide and high as the words. */
  readonly box: Frame;
}

/** Name and last value at the end of each line, kept apart. */
export function lineEnds(spec: TrendSpec, plot: Frame): readonly LineEnd[] {
  const height = (type.label * 1.25) / 72;
  const ends = spec.series.flatMap((series) => {
    const last = series.points.findLast(({ value }) => value.status === 'shown');
    if (last?.value.status !== 'shown') return [];
    const text = `${series.name} ${writePercent(last.value.percent)}`;
    const x = trendWaveX(spec, plot, last.wave) + 0.18;
    return [{ series, text, x, y: heightOf(spec.axis, last.value.percent, plot) }];
  });
  const between = { top: plot.y + height / 2, bottom: plot.y + plot.h - height / 2 };
  return spreadLabels(ends, height, between).map(({ series, text, x, y }) => ({
    series,
    text,
    box: { x, y: y - height / 2, w: measureText(text, type.label, 600) / 72, h: height },
  }));
}
