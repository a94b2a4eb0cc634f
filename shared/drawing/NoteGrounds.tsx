import { layGrounds, type LayInput } from '../charts/annotations/lay-annotations.ts';
import { annotationColours } from './annotation-colours.ts';
import type { DrawingTheme } from './theme.ts';

interface Props extends Pick<LayInput, 'spec' | 'plot' | 'size' | 'dot'> {
  readonly theme: DrawingTheme;
}

/** Grounds of bands: a period, a stretch of the axis. Drawn before grid and data. */
export function NoteGrounds({ theme, ...input }: Props) {
  return layGrounds(input).map(({ note, box }) => (
    <rect
      key={note.id}
      className="chart-note-ground"
      x={box.x}
      y={box.y}
      width={box.w}
      height={box.h}
      fill={annotationColours(note.colour, theme).ground}
    />
  ));
}
