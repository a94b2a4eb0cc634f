import type { Box } from '../../charts/place-notes.ts';
import type { DrawingTheme } from '../theme.ts';

interface Props {
  readonly number: { readonly value: number; readonly box: Box };
  readonly theme: DrawingTheme;
  /** Font size. */
  readonly size: number;
}

/** The number that stands for a name: alike on the map and in the list. */
export function NumberChip({ number: { value, box }, theme, size }: Props) {
  return (
    <>
      <rect
        x={box.x}
        y={box.y}
        width={box.w}
        height={box.h}
        rx={box.h / 2}
        fill={theme.surface}
        stroke={theme.ink2}
        strokeWidth={size / 13}
      />
      <text
        x={box.x + box.w / 2}
        y={box.y + size}
        fontSize={size}
        fontWeight={600}
        fill={theme.ink}
        textAnchor="middle"
      >
        {value}
      </text>
    </>
  );
}
