import { measureText } from '../../base/text-metrics.ts';
import { alongAxis, type MarkPosition } from '../../charts/geometry.ts';
import type { Box } from '../../charts/place-notes.ts';
import type { TopSpec } from '../../charts/top/top-spec.ts';
import type { MarkKey } from '../../model/figure.ts';
import { wordWidth, type TopPlot } from './top-layout.ts';
import type { TopSizes } from './top-sizes.ts';

/** The end of each own bar, and what an annotation may not cover of it. */
export function topPositions(
  spec: TopSpec,
  plot: TopPlot,
  sizes: TopSizes,
): readonly (MarkPosition & { readonly mark: MarkKey })[] {
  return spec.rows.map(({ mark, value }, index) => {
    const y = barTop(spec, plot, index, sizes);
    const h = sizes.own * plot.scale;
    const x = (percent: number) => alongAxis(spec.axis, percent, plot.x, plot.x + plot.w);
    const end = Math.max(x(value.percent), x(value.upper ?? value.percent) + sizes.cap);
    return {
      mark,
      at: { x: x(value.percent), y: y + h / 2 },
      box: { x: plot.x, y, w: end - plot.x, h },
    };
  });
}

/** The name over each bar or beside it, figure and verdict after it, and the bar under it. */
export function topLabels(spec: TopSpec, plot: TopPlot, sizes: TopSizes): readonly Box[] {
  const { scale, nameHigh } = plot;
  const { label, own, beside } = sizes;
  const figure = measureText('100 %', label, 600) + label;
  return spec.rows.flatMap((row, index) => {
    const y = barTop(spec, plot, index, sizes);
    const x = (percent: number) => alongAxis(spec.axis, percent, plot.x, plot.x + plot.w);
    const other = row.beside?.value;
    const end = x(row.value.upper ?? row.value.percent);
    return [
      nameHigh > 0
        ? { x: 0, y: y - nameHigh, w: plot.x + plot.w, h: nameHigh }
        : { x: 0, y, w: plot.x, h: (own + beside) * scale },
      { x: end, y, w: figure + (nameHigh > 0 ? 0 : wordWidth(row.difference, label)), h: own * scale },
      ...(other?.status === 'shown'
        ? [
            {
              x: plot.x,
              y: y + own * scale,
              w: x(other.upper ?? other.percent) - plot.x + figure * 1.6,
              h: beside * scale + 3,
            },
          ]
        : []),
    ];
  });
}

function barTop({ rows }: TopSpec, plot: TopPlot, index: number, { gap }: TopSizes): number {
  const top = plot.y + (index * plot.h) / Math.max(1, rows.length);
  return top + (plot.nameHigh > 0 ? plot.nameHigh : (gap * plot.scale) / 2);
}
