import { footBounds, withFootWords } from '../charts/annotations/foot-words.ts';
import type { LayInput } from '../charts/annotations/lay-annotations.ts';
import type { MatrixSpec } from '../charts/matrix/matrix-spec.ts';
import type { MultiplesSpec } from '../charts/multiples/multiples-spec.ts';
import type { ChartSpec } from '../charts/spec.ts';
import { marksOf } from '../model/annotation.ts';
import { sameMark } from '../model/figure.ts';
import type { MarkKey } from '../model/figure.ts';
import { NoteLayer } from './NoteLayer.tsx';
import type { DrawingTheme } from './theme.ts';

interface Props extends Pick<LayInput, 'plot' | 'labels' | 'texts' | 'positions' | 'size'> {
  readonly spec: MatrixSpec | MultiplesSpec;
  /** Where the first begins. */
  readonly top: number;
  readonly width: number;
  readonly theme: DrawingTheme;
}

/**
 * Notes of a chart that is too dense for words between its marks: numbered at the mark, written under it. On the page
 * they can be put where there is room for them.
 */
export function FootNotes({ spec, top, width, ...rest }: Props) {
  const { size } = rest;
  return (
    <NoteLayer
      {...rest}
      spec={withFootWords(spec)}
      written={spec.notes}
      bounds={footBounds(spec, top, width, size)}
      dot={size}
    />
  );
}

/** Its number at the mark; null where nothing was written. */
export function footNoteNumber({ notes }: Pick<ChartSpec, 'notes'>, mark: MarkKey): number | null {
  const index = notes.findIndex((note) => marksOf(note.shape).some((own) => sameMark(own, mark)));
  return index < 0 ? null : index + 1;
}
