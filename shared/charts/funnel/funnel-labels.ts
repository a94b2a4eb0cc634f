import { writePercent } from '../../base/dutch-numbers.ts';
import { fitText, measureText } from '../../base/text-metrics.ts';
import { funnelChartTexts } from '../../language/nl/chart-funnel.ts';
import { heightOf } from '../geometry.ts';
import type { Box } from '../place-notes.ts';
import { spreadLabels } from '../spread-labels.ts';
import type { FunnelSpec } from './funnel-spec.ts';

/** Names of the lines, at their right ends. */
export interface EndLabel {
  readonly text: string;
  /** Whole, where it is shortened. */
  readonly whole: string;
  readonly x: number;
  /** Its middle. */
  readonly y: number;
  readonly isReference: boolean;
}

interface Room {
  readonly plot: Box;
  /** Where words must end. */
  readonly right: number;
  /** Font size. */
  readonly size: number;
}

export function endLabels(spec: FunnelSpec, { plot, right, size }: Room): readonly EndLabel[] {
  const { axis, lines, reference } = spec;
  const last = lines.at(-1);
  const x = plot.x + plot.w + size * 0.6;
  const at = (whole: string, percent: number, isReference: boolean): EndLabel => {
    const text = fitText(whole, right - x, size, isReference ? 600 : 400);
    return { text, whole, x, y: heightOf(axis, percent, plot), isReference };
  };
  // A limit that has left the window above is named below.
  const limit = (upper: number, lower: number) => (upper <= axis.max ? upper : Math.max(lower, axis.min));
  const labels = [
    ...(last === undefined
      ? []
      : [
          at(funnelChartTexts.far, limit(last.upper998, last.lower998), false),
          at(funnelChartTexts.near, limit(last.upper95, last.lower95), false),
        ]),
    ...(reference === null ? [] : [at(referenceText(reference), reference.percent, true)]),
  ];
  return spreadLabels(labels, size * 1.4, { top: plot.y, bottom: plot.y + plot.h - size * 0.4 });
}

/** Width the names at the right ends want. */
export function endLabelsWidth({ lines, reference }: FunnelSpec, size: number): number {
  const texts = lines.length === 0 ? [] : [measureText(funnelChartTexts.far, size)];
  if (reference !== null) texts.push(measureText(referenceText(reference), size, 600));
  return texts.length === 0 ? 0 : Math.max(...texts) + size * 0.8;
}

function referenceText({ label, percent }: NonNullable<FunnelSpec['reference']>): string {
  return `${label} ${writePercent(percent)}`;
}
