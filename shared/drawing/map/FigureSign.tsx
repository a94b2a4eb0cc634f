import { measureText } from '../../base/text-metrics.ts';
import { figureWidth, signGap, signSize, type MapLabel } from '../../charts/map/map-label.ts';
import type { Point } from '../../charts/place-notes.ts';
import { Halo } from '../Halo.tsx';
import { Marker } from '../Marker.tsx';
import type { DrawingTheme } from '../theme.ts';
import { verdictColours } from '../verdict-colours.ts';

interface Props {
  readonly what: Pick<MapLabel, 'figure' | 'look'>;
  /** Where they end, on their line. */
  readonly end: Point;
  readonly theme: DrawingTheme;
  /** Font size. */
  readonly size: number;
  readonly ink: string;
  readonly edgeWidth: number;
}

/** A figure and the sign of its verdict; where the figure does not fit, its sign. */
export function FigureSign({ what, end, theme, size, ink, edgeWidth }: Props) {
  const { figure, look } = what;
  const left = end.x - figureWidth(what, size);
  return (
    <>
      {figure !== '' && (
        <Halo
          x={left}
          y={end.y}
          fontSize={size}
          fontWeight={600}
          fill={ink}
          edge={theme.surface}
          edgeWidth={edgeWidth}
        >
          {figure}
        </Halo>
      )}
      {look && (
        <Marker
          shape={look.shape}
          x={left + measureText(figure, size, 600) + size * (signGap + signSize / 2)}
          y={end.y - size * 0.34}
          size={size * signSize}
          fill={look.isOpen ? theme.surface : verdictColours(look, theme).mark}
          stroke={look.isOpen ? verdictColours(look, theme).mark : theme.surface}
          strokeWidth={size / 7}
        />
      )}
    </>
  );
}
