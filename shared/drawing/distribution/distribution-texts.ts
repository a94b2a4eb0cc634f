import { writePercent, writeWhole } from '../../base/dutch-numbers.ts';
import { measureText } from '../../base/text-metrics.ts';
import { stretchBoxes } from '../../charts/distribution/answer-boxes.ts';
import type { DistributionSpec } from '../../charts/distribution/distribution-spec.ts';
import { alongAxis } from '../../charts/geometry.ts';
import type { Box } from '../../charts/place-notes.ts';
import { drawingSizes, type DrawingProps } from '../drawing-props.ts';
import { tickBoxes, type TickLabel } from '../axis-ticks.ts';
import { isPlaced, partGap, partNameBox, partText } from './answer-parts.ts';
import { hasNamedParts, type DistributionLayout } from './distribution-layout.ts';

/** The percentages in the bars and those of the axis, and names above parts: no annotation may lie on them. */
export function distributionTexts(
  spec: DistributionSpec,
  { plot, rowHeight, thick, right, haveUnits: hasUnit }: DistributionLayout,
  variant: DrawingProps['variant'],
): readonly Box[] {
  const { label, tick } = drawingSizes[variant];
  const inBars = spec.bars.flatMap((bar, index) => {
    const y = plot.y + rowHeight * (index + 0.5) - thick / 2;
    return stretchBoxes(spec, bar, { ...plot, y, h: thick }).parts.flatMap(({ box, value, ...part }) => {
      if (value.status !== 'shown' || !isPlaced(bar, { ...part, value })) return [];
      const name = hasNamedParts(spec) ? partNameBox(spec.answers[part.answer] ?? '', box, tick) : null;
      const named = name ? [name] : [];
      const wide = Math.max(box.w - partGap, Math.min(box.w, 1));
      const text = partText(value, { width: wide, size: label, hasUnit });
      if (text === undefined) return named;
      const w = measureText(text, label, 600);
      const h = label * digitHeight;
      return [...named, { x: box.x + (wide - w) / 2, y: y + (thick - h) / 2, w, h }];
    });
  });
  // Words under or across a bar say what is hidden, or why there is none.
  const told = spec.bars.flatMap(({ hiddenNames, absence }, index) => {
    const top = plot.y + rowHeight * index;
    if (absence !== null) return [{ x: plot.x, y: top, w: plot.w, h: rowHeight }];
    if (hiddenNames === null) return [];
    const foot = top + (rowHeight + thick) / 2;
    return [{ x: plot.x, y: foot, w: plot.w, h: Math.max(tick * 1.2, top + rowHeight - foot) }];
  });
  const { y, h } = axisLine(plot, tick);
  const onAxis = tickBoxes(axisLabels(spec, plot), tick, y, h);
  const counts = spec.bars.map(({ n }, index): Box => {
    const w = measureText(n === null ? '–' : writeWhole(n), label);
    const h = label * digitHeight;
    return { x: right - w, y: plot.y + rowHeight * (index + 0.5) - h / 2, w, h };
  });
  return [...inBars, ...told, ...onAxis, ...counts];
}

export function axisLabels({ axis }: DistributionSpec, plot: Box): readonly TickLabel[] {
  return axis.ticks.map((percent) => ({
    ...{ tick: percent, text: writePercent(Math.abs(percent)) },
    x: alongAxis(axis, percent, plot.x, plot.x + plot.w),
  }));
}

/** The line of the percentages of the axis and the column of n: no words between those. */
export function wordlessIn({ plot, right }: DistributionLayout, tick: number): readonly Box[] {
  const end = plot.x + plot.w;
  return [axisLine(plot, tick), { x: end, y: plot.y, w: right + tick * 0.6 - end, h: plot.h }];
}

function axisLine(plot: Box, tick: number): Box {
  return { x: plot.x - tick, y: plot.y + plot.h + tick * 0.4, w: plot.w + 2 * tick, h: tick * 1.6 };
}

/** Share of the type. */
const digitHeight = 0.75;
