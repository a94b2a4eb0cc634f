import { measureText } from '../../base/text-metrics.ts';
import type { Box } from '../../charts/place-notes.ts';
import { drawingSizes, type DrawingProps } from '../drawing-props.ts';
import type { DrawingTheme } from '../theme.ts';

interface Props {
  readonly name: string;
  /** Of the part. */
  readonly box: Box;
  readonly theme: DrawingTheme;
  readonly variant: DrawingProps['variant'];
}

/** The name of an answer above its part; of one too narrow for it, the neighbours tell which it is. */
export function PartName({ name, box, theme, variant }: Props) {
  const { tick } = drawingSizes[variant];
  if (measureText(name, tick) + tick * 0.4 > box.w) return null;
  return (
    <text x={box.x + box.w / 2} y={box.y - tick * 0.35} fontSize={tick} fill={theme.ink2} textAnchor="middle">
      {name}
    </text>
  );
}
