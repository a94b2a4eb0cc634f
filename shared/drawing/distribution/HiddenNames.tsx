import { fitText, measureText } from '../../base/text-metrics.ts';
import type { Box } from '../../charts/place-notes.ts';
import { distributionChartTexts } from '../../language/nl/chart-distribution.ts';
import { drawingSizes } from '../drawing-props.ts';
import { Halo } from '../Halo.tsx';
import { hasRoomForReason, type RowProps } from './AnswerBarRow.tsx';

/** Which answers a hatch stands for, below it where they do not stand on it: its place says that only of neighbours. */
export function HiddenNames({ bar, layout, theme, variant, box }: RowProps & { readonly box: Box }) {
  const { tick } = drawingSizes[variant];
  const { plot } = layout;
  if (bar.hiddenNames === null || hasRoomForReason(box, tick)) return null;
  const whole = distributionChartTexts.hiddenThere(bar.hiddenNames);
  const text = fitText(whole, plot.w, tick);
  const w = measureText(text, tick);
  const middle = box.x + box.w / 2 - w / 2;
  const x = Math.max(plot.x, Math.min(middle, plot.x + plot.w - w));
  return (
    <Halo
      x={x}
      y={box.y + box.h + tick * 1.05}
      fontSize={tick}
      fill={theme.ink2}
      edge={theme.surface}
      edgeWidth={4}
    >
      {text !== whole && <title>{whole}</title>}
      {text}
    </Halo>
  );
}
