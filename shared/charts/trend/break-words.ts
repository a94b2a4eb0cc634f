import { fitText, measureText } from '../../base/text-metrics.ts';
import { chartTexts } from '../../language/nl/charts.ts';
import { trendBreakX } from '../geometry.ts';
import type { Box } from '../place-notes.ts';
import type { TrendSpec } from '../spec.ts';

export interface BreakWords {
  readonly beforeWave: number;
  /** Of its line. */
  readonly at: number;
  /** Where its words start. */
  readonly x: number;
  readonly title: string;
  readonly detail: string;
}

interface Room {
  readonly plot: Box;
  /** Right edge of the drawing. */
  readonly right: number;
  /** Font sizes. */
  readonly label: number;
  readonly tick: number;
}

/** What stands over a change of question: right of its line, or reaching back over it where it is near the edge; never over the words before. */
export function breakWords(spec: TrendSpec, { plot, right, label, tick }: Room): readonly BreakWords[] {
  let free = plot.x;
  return spec.breaks.map(({ beforeWave, title, detail }) => {
    const at = trendBreakX(spec, plot, beforeWave);
    const said = measureText(detail, tick) <= right - at - label ? detail : chartTexts.breakDetail;
    const wide = Math.max(measureText(title, label, 600), measureText(said, tick));
    const x = Math.max(free, Math.min(at + label, right - wide));
    free = Math.min(x + wide, right) + label;
    return {
      ...{ beforeWave, at, x },
      title: fitText(title, right - x, label, 600),
      detail: fitText(said, right - x, tick),
    };
  });
}
