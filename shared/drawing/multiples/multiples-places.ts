import { measureText } from '../../base/text-metrics.ts';
import { heightOf, trendWaveX, type MarkPosition } from '../../charts/geometry.ts';
import type { MultiplesSpec } from '../../charts/multiples/multiples-spec.ts';
import { newestPoint } from '../../charts/multiples/newest-point.ts';
import type { Box } from '../../charts/place-notes.ts';
import { linePieces } from '../../charts/trend/line-pieces.ts';
import type { MarkKey } from '../../model/figure.ts';
import type { MultiplesLayout, PlacedPanel } from './multiples-layout.ts';

/** Every shown figure with its interval: what notes stand at, and what their words do not cover. */
export function smallPositions(
  spec: MultiplesSpec,
  panels: readonly PlacedPanel[],
  dot: number,
): readonly (MarkPosition & { readonly mark: MarkKey })[] {
  return panels.flatMap(({ panel, plot }) =>
    panel.points.flatMap(({ mark, wave, value }) => {
      if (value.status !== 'shown') return [];
      const { percent, lower, upper } = value;
      const at = { x: trendWaveX(spec, plot, wave), y: heightOf(spec.axis, percent, plot) };
      const top = heightOf(spec.axis, upper ?? percent, plot) - dot / 2;
      const foot = heightOf(spec.axis, lower ?? percent, plot) + dot / 2;
      return [{ mark, at, box: { x: at.x - dot / 2, y: top, w: dot, h: foot - top } }];
    }),
  );
}

/** Along the lines, that of the larger area too. */
export function smallLineBoxes(
  { axis, waves, reference }: MultiplesSpec,
  panels: readonly PlacedPanel[],
  size: number,
): readonly Box[] {
  return panels.flatMap(({ panel, plot }) =>
    linePieces({ axis, waves, series: [panel, ...(reference ? [reference] : [])] }, plot, size * 0.5),
  );
}

/** The legend over the panels; the name of each, its newest figure, and the texts of the axes. */
export function smallTextBoxes(
  { axis }: MultiplesSpec,
  { panels, foot, leftOut }: MultiplesLayout,
  width: number,
  size: number,
): readonly Box[] {
  const ticks = [axis.min, (axis.min + axis.max) / 2, axis.max];
  const lineAt = (middle: number, across: Pick<Box, 'x' | 'w'>): Box => ({
    ...{ ...across, y: middle - size * 0.7, h: size * 1.4 },
  });
  return [
    { x: 0, y: 0, w: width, h: size * 1.7 },
    ...panels.flatMap(({ panel, box, plot, isLeft, isFoot }): Box[] => {
      const end = plot.x + plot.w;
      const newest = newestPoint(panel);
      const name = Math.min(box.w, measureText(panel.name, size, 600));
      return [
        { x: box.x, y: box.y, w: name, h: size * 1.3 },
        ...(newest
          ? [lineAt(heightOf(axis, newest.value.percent, plot), { x: end, w: box.x + box.w - end })]
          : []),
        ...(isLeft ? ticks.map((tick) => lineAt(heightOf(axis, tick, plot), { x: 0, w: plot.x })) : []),
        ...(isFoot ? [{ x: plot.x, y: plot.y + plot.h, w: plot.w, h: size * 1.7 }] : []),
      ];
    }),
    ...(leftOut > 0 ? [{ x: 0, y: foot - size, w: width, h: size * 1.5 }] : []),
  ];
}
