import { writePercent } from '../base/dutch-numbers.ts';
import { measureText } from '../base/text-metrics.ts';
import type { Box } from '../charts/place-notes.ts';
import { linePieces } from '../charts/trend/line-pieces.ts';
import { labelBox, trendLabels } from '../charts/trend/trend-labels.ts';
import { trendVerdicts } from '../charts/trend/trend-verdicts.ts';
import type { TrendSpec } from '../charts/spec.ts';
import type { SlideColours } from '../house-style/slide-colours.ts';
import { slideTexts } from '../language/nl/slides.ts';
import type { ChartElement, Frame, SlideElement } from './document.ts';
import { withFewerTicks } from './fewer-ticks.ts';
import { type } from './grid.ts';
import { markSize, noteElements } from './note-elements.ts';

/** Lines over the waves; names at the end of the lines. */
export function trendContent(whole: TrendSpec, frame: Frame, colours: SlideColours): readonly SlideElement[] {
  const plot = whole.isSmall ? smallPlot(frame) : trendPlot(whole, frame);
  const spec = { ...whole, axis: withFewerTicks(whole.axis, plot.h) };
  const noteRoom = {
    bounds: plot,
    labels: linePieces(spec, plot, 0.1),
    texts: textBoxes(spec, plot, frame.x + frame.w),
  };
  const chart: ChartElement = {
    kind: 'chart',
    name: slideTexts.names.chart,
    spec,
    frame,
    plot,
    noteRoom,
    altText: spec.altText,
  };
  return [chart, ...noteElements({ spec, plot, ...noteRoom, colours })];
}

/** Below the plot the years. */
const foot = 0.556;

const wideEnough = 8;

/** Left of the plot the axis, right of it the names, below it the years; above it the words of a break. */
function trendPlot(spec: TrendSpec, frame: Frame): Frame {
  const longest = Math.max(
    0,
    ...spec.series.map(({ name }) => measureText(`${name} ${writePercent(100)}`, type.label, 600) / 72),
  );
  const left = 0.569;
  const top = spec.breaks.length > 0 ? 0.6 : 0.305;
  // Beside other charts a name takes more of the little there is: cut short it may be that of another school.
  const right = Math.min(longest + 0.3, frame.w * (frame.w < wideEnough ? 0.45 : 0.3));
  return { x: frame.x + left, y: frame.y + top, w: frame.w - left - right, h: frame.h - foot - top };
}

/** Without an axis or names; above the line and beside its ends there is room for figures. */
function smallPlot(frame: Frame): Frame {
  return { x: frame.x + 0.2, y: frame.y + 0.25, w: frame.w - 0.4, h: frame.h - 0.25 - 0.4 };
}

/** Names at the line ends and values at the own points. */
function textBoxes(spec: TrendSpec, plot: Frame, right: number): readonly Box[] {
  const size = type.label / 72;
  const room = { plot, right, size, dot: markSize };
  const labels = trendLabels(spec, room);
  return [
    ...labels.map((label) => labelBox(label, size)),
    ...trendVerdicts(spec, labels, room).map(({ box }) => box),
  ];
}
