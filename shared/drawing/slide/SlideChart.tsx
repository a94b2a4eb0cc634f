import type { ChartElement, Frame } from '../../slides/document.ts';
import { ChartDrawing } from '../ChartDrawing.tsx';
import { slideTheme } from '../theme.ts';
import { px } from './slide-units.ts';

/**
 * The chart itself, from the same components as on screen. They draw an HTML element around their SVG,
 * so on the page a foreignObject holds them; the host's picture maker keeps only the inner SVG.
 */
export function SlideChart({ element }: { readonly element: ChartElement }) {
  const { spec, frame, plot } = element;
  const box: Frame = { x: px(frame.x), y: px(frame.y), w: px(frame.w), h: px(frame.h) };
  return (
    <foreignObject x={box.x} y={box.y} width={box.w} height={box.h} overflow="visible">
      <ChartDrawing
        spec={spec}
        width={box.w}
        height={box.h}
        plot={{ x: px(plot.x) - box.x, y: px(plot.y) - box.y, w: px(plot.w), h: px(plot.h) }}
        theme={slideTheme}
        variant="slide"
        rankingMarks="bars"
      />
    </foreignObject>
  );
}
