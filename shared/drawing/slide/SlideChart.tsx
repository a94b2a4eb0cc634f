import type { ChartElement, DrawingElement, Frame } from '../../slides/document.ts';
import { ChartDrawing } from '../ChartDrawing.tsx';
import type { DrawingTheme } from '../theme.ts';
import { px } from './slide-units.ts';

interface Props {
  readonly element: ChartElement | DrawingElement;
  readonly theme: DrawingTheme;
}

/**
 * The chart itself, from the same components as on screen. They draw an HTML element around their SVG,
 * so on the page a foreignObject holds them; the host's picture maker keeps only the inner SVG.
 */
export function SlideChart({ element, theme }: Props) {
  const { spec, frame } = element;
  const box: Frame = { x: px(frame.x), y: px(frame.y), w: px(frame.w), h: px(frame.h) };
  return (
    <foreignObject x={box.x} y={box.y} width={box.w} height={box.h} overflow="visible">
      <ChartDrawing
        spec={spec}
        width={box.w}
        height={box.h}
        {...(element.kind === 'chart' ? { plot: plotIn(box, element.plot) } : {})}
        theme={theme}
        variant="slide"
        rankingMarks="bars"
      />
    </foreignObject>
  );
}

/** The plot area of a slide, seen from the drawing's own corner. */
function plotIn(box: Frame, plot: Frame): Frame {
  return { x: px(plot.x) - box.x, y: px(plot.y) - box.y, w: px(plot.w), h: px(plot.h) };
}
