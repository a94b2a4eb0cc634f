import { measureText } from '../../base/text-metrics.ts';
import { alongAxis, type MarkPosition } from '../../charts/geometry.ts';
import type { Box } from '../../charts/place-notes.ts';
import type { ShownMark } from '../../charts/spec.ts';
import type { TopSpec } from '../../charts/top/top-spec.ts';
import { writeValue } from '../../charts/write-value.ts';
import type { MarkKey } from '../../model/figure.ts';
import { barFigure, besideText, endOfBar } from './bar-figure.ts';
import { wordWidth, type TopPlot } from './top-layout.ts';
import type { TopSizes } from './top-sizes.ts';

/** The end of each bar, the own one and the one under it, and what an annotation may not cover of it. */
export function topPositions(
  spec: TopSpec,
  plot: TopPlot,
  sizes: TopSizes,
): readonly (MarkPosition & { readonly mark: MarkKey })[] {
  const x = (percent: number) => alongAxis(spec.axis, percent, plot.x, plot.x + plot.w);
  const position = (mark: MarkKey, { percent, upper }: ShownMark, y: number, h: number) => {
    const end = Math.max(x(percent), x(upper ?? percent) + sizes.cap);
    return { mark, at: { x: x(percent), y: y + h / 2 }, box: { x: plot.x, y, w: end - plot.x, h } };
  };
  return spec.rows.flatMap(({ mark, value, beside }, index) => {
    const y = barTop(spec, plot, index, sizes);
    const high = sizes.own * plot.scale;
    return [
      position(mark, value, y, high),
      ...(beside?.value.status === 'shown'
        ? [position(beside.mark, beside.value, y + high + underOwn, sizes.beside * plot.scale)]
        : []),
    ];
  });
}

/** From the own bar to the one under it. */
const underOwn = 3;

/** The name over each bar or beside it, its figure and verdict, and the figure of the bar under it. */
export function topLabels(spec: TopSpec, plot: TopPlot, sizes: TopSizes): readonly Box[] {
  const { scale, nameHigh } = plot;
  const { label, small, cap } = sizes;
  return spec.rows.flatMap(({ label: name, value, difference, beside }, index) => {
    const y = barTop(spec, plot, index, sizes);
    const [own, under] = [sizes.own * scale, sizes.beside * scale];
    const verdict = wordWidth(difference, label);
    const named = Math.min(plot.w, measureText(name, label, 600) + verdict);
    const words = measureText(writeValue(value), label, 600);
    const { start } = barFigure(spec, value, plot, { words, size: label, cap });
    const end = endOfBar(spec, value, plot, { words, size: label, cap });
    return [
      nameHigh > 0
        ? { x: 0, y: y - nameHigh, w: plot.x + named, h: nameHigh }
        : { x: 0, y, w: plot.x, h: own + under },
      { x: start, y, w: words, h: own },
      ...(nameHigh > 0 || verdict === 0 ? [] : [{ x: end, y, w: verdict, h: own }]),
      ...(beside?.value.status === 'shown' && spec.reference !== null
        ? [
            figureUnder(spec, beside.value, spec.reference, plot, {
              y: y + own + underOwn,
              h: under,
              size: small,
              cap,
            }),
          ]
        : []),
    ];
  });
}

function figureUnder(
  spec: TopSpec,
  value: ShownMark,
  name: string,
  plot: Box,
  {
    y,
    h,
    size,
    cap,
  }: { readonly y: number; readonly h: number; readonly size: number; readonly cap: number },
): Box {
  const words = measureText(besideText(spec, value, plot, { name, size, cap }), size);
  return { x: barFigure(spec, value, plot, { words, size, cap }).start, y, w: words, h };
}

function barTop({ rows }: TopSpec, plot: TopPlot, index: number, { gap }: TopSizes): number {
  const top = plot.y + (index * plot.h) / Math.max(1, rows.length);
  return top + (plot.nameHigh > 0 ? plot.nameHigh : (gap * plot.scale) / 2);
}
