import { writePercent } from '../base/dutch-numbers.ts';
import { measureText } from '../base/text-metrics.ts';
import { heightOf, trendWaveX } from '../charts/geometry.ts';
import type { Box } from '../charts/place-notes.ts';
import { labelBox, trendLabels, trendVerdicts } from '../charts/trend/trend-labels.ts';
import type { TrendSpec } from '../charts/spec.ts';
import { slideTexts } from '../language/nl/slides.ts';
import type { ChartElement, Frame, SlideElement } from './document.ts';
import { type } from './grid.ts';
import { markSize, noteElements } from './note-elements.ts';

/** Lines over the waves; names at the end of the lines. */
export function trendContent(spec: TrendSpec, frame: Frame): readonly SlideElement[] {
  const plot = trendPlot(spec, frame);
  const chart: ChartElement = {
    kind: 'chart',
    name: slideTexts.names.chart,
    spec,
    frame,
    plot,
    altText: spec.altText,
  };
  const labels = labelBoxes(spec, plot, frame.x + frame.w);
  return [chart, ...noteElements({ spec, plot, bounds: plot, labels })];
}

/** Below the plot the years. */
const foot = 0.556;

/** Left of the plot the axis, right of it the names, below it the years; above it the words of a break. */
function trendPlot(spec: TrendSpec, frame: Frame): Frame {
  const longest = Math.max(
    0,
    ...spec.series.map(({ name }) => measureText(`${name} ${writePercent(100)}`, type.label, 600) / 72),
  );
  const left = 0.569;
  const top = spec.breaks.length > 0 ? 0.6 : 0.305;
  const right = Math.min(longest + 0.3, frame.w * 0.3);
  return { x: frame.x + left, y: frame.y + top, w: frame.w - left - right, h: frame.h - foot - top };
}

/** Names at the line ends, values at the own points, and the lines themselves. */
function labelBoxes(spec: TrendSpec, plot: Frame, right: number): readonly Box[] {
  const size = type.label / 72;
  const room = { plot, right, size, dot: markSize };
  const labels = trendLabels(spec, room);
  return [
    ...labels.map((label) => labelBox(label, size)),
    ...trendVerdicts(spec, labels, room).map(({ box }) => box),
    ...linePieces(spec, plot),
  ];
}

/** Small boxes along each line: a note on a line is not readable. */
function linePieces(spec: TrendSpec, plot: Frame): readonly Box[] {
  const steps = 8;
  return spec.series.flatMap(({ points }) =>
    points.slice(1).flatMap((point, index): Box[] => {
      const before = points[index];
      if (before?.value.status !== 'shown' || point.value.status !== 'shown') return [];
      const from = {
        x: trendWaveX(spec, plot, before.wave),
        y: heightOf(spec.axis, before.value.percent, plot),
      };
      const to = { x: trendWaveX(spec, plot, point.wave), y: heightOf(spec.axis, point.value.percent, plot) };
      return Array.from({ length: steps }, (_, step) => ({
        x: from.x + ((to.x - from.x) * step) / steps,
        y: from.y + ((to.y - from.y) * (step + 0.5)) / steps - 0.05,
        w: (to.x - from.x) / steps,
        h: 0.1,
      }));
    }),
  );
}
