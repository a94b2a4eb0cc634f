import { heightOf, trendWaveX } from '../geometry.ts';
import type { Box } from '../place-notes.ts';
import type { Axis, MarkValue } from '../spec.ts';

interface Lines {
  readonly axis: Axis;
  readonly waves: readonly number[];
  readonly series: readonly {
    readonly points: readonly { readonly wave: number; readonly value: MarkValue }[];
  }[];
}

const steps = 8;

/** Small boxes along each line, `thick` high: a note on a line is not readable. */
export function linePieces(spec: Lines, plot: Box, thick: number): readonly Box[] {
  return spec.series.flatMap(({ points }) =>
    points.slice(1).flatMap((point, index): Box[] => {
      const before = points[index];
      if (before?.value.status !== 'shown' || point.value.status !== 'shown') return [];
      const from = {
        x: trendWaveX(spec, plot, before.wave),
        y: heightOf(spec.axis, before.value.percent, plot),
      };
      const to = { x: trendWaveX(spec, plot, point.wave), y: heightOf(spec.axis, point.value.percent, plot) };
      const rise = Math.abs(to.y - from.y) / steps;
      return Array.from({ length: steps }, (_, step) => ({
        x: from.x + ((to.x - from.x) * step) / steps,
        y: from.y + ((to.y - from.y) * (step + 0.5)) / steps - (rise + thick) / 2,
        w: (to.x - from.x) / steps,
        h: rise + thick,
      }));
    }),
  );
}
