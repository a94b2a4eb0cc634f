import { layGrounds, type LayInput } from '../charts/annotations/lay-annotations.ts';
import { annotationColours } from './annotation-colours.ts';
import { ChartLayer } from './ChartLayer.tsx';
import type { DrawingTheme } from './theme.ts';

interface Props extends Pick<LayInput, 'spec' | 'plot' | 'size' | 'dot' | 'positions'> {
  readonly theme: DrawingTheme;
  /** Where Recharts draws the data; left out: under what follows. */
  readonly isUnderGrid?: boolean;
}

/** Grounds of bands: a period, a stretch of the axis. Drawn before the data. */
export function NoteGrounds({ theme, isUnderGrid = false, ...input }: Props) {
  const grounds = layGrounds(input).map(({ note, box }) => (
    <rect
      key={note.id}
      className="chart-ground"
      x={box.x}
      y={box.y}
      width={box.w}
      height={box.h}
      fill={annotationColours(note.colour, theme).ground}
    />
  ));
  if (grounds.length === 0) return null;
  return isUnderGrid ? (
    <ChartLayer place="behind-grid" theme={theme}>
      {grounds}
    </ChartLayer>
  ) : (
    grounds
  );
}
