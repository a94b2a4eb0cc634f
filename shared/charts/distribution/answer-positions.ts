import type { MarkKey } from '../../model/figure.ts';
import type { MarkPosition } from '../geometry.ts';
import type { Box } from '../place-notes.ts';
import { stretchBoxes } from './answer-boxes.ts';
import type { DistributionSpec } from './distribution-spec.ts';

/** Share of its row that a bar takes, where nothing is written between the bars. */
export const barShare = 0.72;

/** Where shown answers lie, in bars so thick: in the middle of rows of equal height. */
export function answerPositions(
  spec: DistributionSpec,
  plot: Box,
  thick = (plot.h / Math.max(1, spec.bars.length)) * barShare,
): readonly (MarkPosition & { readonly mark: MarkKey })[] {
  const high = plot.h / Math.max(1, spec.bars.length);
  return spec.bars.flatMap((bar, index) =>
    stretchBoxes(spec, bar, { ...plot, y: plot.y + high * (index + 0.5) - thick / 2, h: thick })
      .parts.filter(({ value }) => value.status === 'shown')
      .map(({ mark, box }) => ({ mark, at: { x: box.x + box.w / 2, y: box.y + box.h / 2 }, box })),
  );
}
