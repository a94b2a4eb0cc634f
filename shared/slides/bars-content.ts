import { writeList } from '../base/dutch-numbers.ts';
import { measureText } from '../base/text-metrics.ts';
import { absentRuns } from '../charts/bars/absent-runs.ts';
import { barNames } from '../charts/bars/bar-names.ts';
import { groupLabels } from '../charts/bars/group-labels.ts';
import { barShape } from '../charts/bars/bar-shape.ts';
import { wordsAboveBars } from '../charts/verdict-words.ts';
import { barBox, heightOf } from '../charts/geometry.ts';
import type { Box } from '../charts/place-notes.ts';
import type { BarsSpec } from '../charts/spec.ts';
import type { SlideColours } from '../house-style/slide-colours.ts';
import { slideTexts } from '../language/nl/slides.ts';
import type { ChartElement, Frame, SlideElement } from './document.ts';
import { textElement } from './elements.ts';
import { withFewerTicks } from './fewer-ticks.ts';
import { type } from './grid.ts';
import { noteElements } from './note-elements.ts';
import { palette } from './palette.ts';

/** Bars per group, own beside reference. */
export function barsContent(whole: BarsSpec, frame: Frame, colours: SlideColours): readonly SlideElement[] {
  const plot = barsPlot(whole, frame);
  const spec = { ...whole, axis: withFewerTicks(whole.axis, plot.h) };
  const absent = absentBars(spec, plot);
  const noteRoom = {
    bounds: { ...plot, w: frame.x + frame.w - plot.x },
    labels: [],
    texts: [
      ...wordsOfBars(spec, plot),
      ...absent.flatMap((element) => ('frame' in element ? [element.frame] : [])),
    ],
  };
  const chart: ChartElement = {
    kind: 'chart',
    name: slideTexts.names.chart,
    spec,
    frame: { ...frame, w: plot.x + plot.w + 0.1 - frame.x },
    plot,
    noteRoom,
    altText: spec.altText,
  };
  return [chart, ...absent, ...noteElements({ spec, plot, ...noteRoom, colours })];
}

/** Few groups need no wide plot; what is left is for notes. What an arrow says stands over the bars. */
function barsPlot(spec: BarsSpec, frame: Frame): Frame {
  const { groups, notes } = spec;
  const left = 0.569;
  const room = frame.w - left - (notes.some(({ shape }) => shape.kind !== 'difference') ? 2.3 : 0.1);
  const plot = {
    x: frame.x + left,
    y: frame.y + 0.5,
    w: Math.min(room, Math.max(8.5, groups.length * 3.6)),
    h: frame.h - 0.5,
  };
  const sizes = { label: type.label / 72, tick: type.axis / 72 };
  // Below the plot the groups.
  return { ...plot, h: plot.h - Math.max(0.556, groupLabels(spec, plot, sizes).height) };
}

/** Names and percentages stand above bars as the drawing puts them: notes keep clear of them. */
function wordsOfBars(spec: BarsSpec, plot: Frame): readonly Box[] {
  const size = { label: type.label / 72 };
  const percentages = spec.series.flatMap(({ bars }, series) =>
    bars.flatMap((_, group): Box[] => {
      const shape = barShape(spec, plot, group, series, size);
      if (!shape || shape.isValueInside) return [];
      return [{ x: shape.bar.x, y: shape.top, w: shape.bar.w, h: size.label * 1.5 }];
    }),
  );
  const words = [...barNames(spec, plot, size), ...wordsAboveBars(spec, plot, size)];
  return [...words.map(({ box }) => box), ...percentages];
}

function fitsIn(reason: string, width: number): boolean {
  const size = type.footer / 72;
  return reason.split(' ').every((word) => measureText(word, size) <= width - 0.02);
}

/** Where a bar is missing: a hatched foot, a dash, and the reason, once for bars side by side that share it. */
function absentBars(spec: BarsSpec, plot: Frame): readonly SlideElement[] {
  const foot = heightOf(spec.axis, spec.axis.min, plot);
  const words = absentRuns(spec, plot).map(({ group, reason, names, box, isTight }) => {
    // The next bar starts right beside it.
    const wide = isTight ? box.w : box.w + 0.1;
    return textElement({
      name: slideTexts.names.hiddenReason(`${writeList(names)}, ${spec.groups[group] ?? ''}`),
      role: 'label',
      frame: { x: box.x + box.w / 2 - wide / 2, y: foot - 1.42, w: wide, h: 0.85 },
      size: type.footer,
      colour: palette.ink2,
      align: 'center',
      anchor: 'bottom',
      // The account under the chart says what a dash stands for: half a word would say less.
      text: fitsIn(reason, wide) ? `${reason}\n–` : '–',
    });
  });
  const hatched = spec.series.flatMap(({ name, bars }, series) =>
    bars.flatMap(({ value }, group): SlideElement[] => {
      if (value.status === 'shown') return [];
      const bar: Box = barBox(spec, plot, group, series);
      const label = `${name}, ${spec.groups[group] ?? ''}`;
      return [
        {
          kind: 'rectangle',
          name: slideTexts.names.hidden(label),
          frame: { x: bar.x, y: foot - 0.5, w: bar.w, h: 0.5 },
          fill: palette.surface,
          pattern: palette.muted,
          altText: slideTexts.hiddenAlt(label, value.reason),
        },
      ];
    }),
  );
  return [...words, ...hatched];
}
