import { measureText } from '../../base/text-metrics.ts';
import { stretchBoxes } from '../../charts/distribution/answer-boxes.ts';
import type { DistributionSpec } from '../../charts/distribution/distribution-spec.ts';
import type { Box } from '../../charts/place-notes.ts';
import { drawingSizes, type DrawingProps } from '../drawing-props.ts';
import { isPlaced, partGap, partNameBox, partText } from './answer-parts.ts';
import { hasNamedParts, type DistributionLayout } from './distribution-layout.ts';

/** The percentages in the bars and those of the axis, and names above parts: no annotation may lie on them. */
export function distributionTexts(
  spec: DistributionSpec,
  { plot, rowHeight, thick }: DistributionLayout,
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
      const text = partText(value, wide, label);
      if (text === undefined) return named;
      const w = measureText(text, label, 600);
      return [...named, { x: box.x + (wide - w) / 2, y: y + (thick - label) / 2, w, h: label }];
    });
  });
  // Words above, under or across a bar say what is hidden, or why there is none.
  const told = spec.bars.flatMap(({ hiddenNames, absence }, index) =>
    hiddenNames === null && absence === null
      ? []
      : [{ x: plot.x, y: plot.y + rowHeight * index, w: plot.w, h: rowHeight }],
  );
  return [
    ...inBars,
    ...told,
    { x: plot.x - tick, y: plot.y + plot.h + tick * 0.4, w: plot.w + 2 * tick, h: tick * 1.6 },
  ];
}
