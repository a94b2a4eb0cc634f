import type { Box } from '../../charts/place-notes.ts';
import { drawingSizes, type DrawingProps } from '../drawing-props.ts';
import type { DrawingTheme } from '../theme.ts';
import { partNameBox } from './answer-parts.ts';

interface Props {
  readonly name: string;
  /** Of the part. */
  readonly box: Box;
  readonly theme: DrawingTheme;
  readonly variant: DrawingProps['variant'];
}

/** The name of an answer above its part, where it fits. */
export function PartName({ name, box, theme, variant }: Props) {
  const { tick } = drawingSizes[variant];
  if (partNameBox(name, box, tick) === null) return null;
  return (
    <text x={box.x + box.w / 2} y={box.y - tick * 0.35} fontSize={tick} fill={theme.ink2} textAnchor="middle">
      {name}
    </text>
  );
}
