import { measureText } from '../base/text-metrics.ts';
import { rankingRowMiddle } from '../charts/geometry.ts';
import type { RankingSpec } from '../charts/spec.ts';
import { slideTexts } from '../language/nl/slides.ts';
import { textElement } from './elements.ts';
import type { Frame, SlideElement } from './document.ts';
import { palette } from './palette.ts';

/** Rows without a figure: the reason in words, then a hatched strip to the end of the plot. */
export function hiddenRows(spec: RankingSpec, plot: Frame): readonly SlideElement[] {
  const row = plot.h / Math.max(1, spec.rows.length);
  const size = Math.min(12, Math.max(9, Math.floor(row * 72 * 0.62)));
  return spec.rows.flatMap(({ name, value }, index): SlideElement[] => {
    if (value.status === 'shown') return [];
    const reason = value.reason.replace(/\.$/, '');
    const height = Math.min(0.26, row * 0.72);
    const y = rankingRowMiddle(spec, plot, index) - height / 2;
    const words = Math.min(plot.w - 0.2, measureText(reason, size) / 72 + 0.2);
    const strip = plot.x + 0.06 + words;
    return [
      textElement({
        name: slideTexts.names.hiddenReason(name),
        role: 'label',
        frame: { x: plot.x + 0.06, y: y - 0.02, w: words, h: height + 0.04 },
        size,
        colour: palette.ink2,
        anchor: 'middle',
        fill: palette.surface,
        text: reason,
      }),
      {
        kind: 'rectangle',
        name: slideTexts.names.hidden(name),
        frame: { x: strip, y, w: Math.max(0.1, plot.x + plot.w - strip), h: height },
        fill: palette.surface,
        pattern: palette.muted,
        altText: slideTexts.hiddenAlt(name, value.reason),
      },
    ];
  });
}
