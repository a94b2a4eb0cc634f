import { describeAnnotation } from '../charts/annotations/describe-annotation.ts';
import { layAnnotations, layGrounds, type LayInput } from '../charts/annotations/lay-annotations.ts';
import { overlaps, type Box } from '../charts/place-notes.ts';
import { annotationColours } from './annotation-colours.ts';
import { NotePiece } from './NotePiece.tsx';
import type { DrawingTheme } from './theme.ts';

interface Props extends LayInput {
  readonly theme: DrawingTheme;
  /** Colour behind words at this place. */
  readonly groundAt?: (box: Box) => string;
}

/** Annotations over the data: lines, arrows, signs, and words that cover nothing. */
export function NoteLayer({ theme, groundAt = () => theme.surface, ...input }: Props) {
  const { spec, size } = input;
  if (spec.notes.length === 0) return null;
  const grounds = layGrounds(input);
  const under = (box: Box) => {
    const ground = grounds.findLast((each) => overlaps(each.box, box));
    return ground ? annotationColours(ground.note.colour, theme).ground : groundAt(box);
  };
  return (
    <g className="chart-notes" pointerEvents="none">
      {layAnnotations(input).map(({ note, pieces }) => (
        <g key={note.id} role="note" aria-label={describeAnnotation(spec, note)} data-note={note.id}>
          {pieces.map((piece, index) => (
            <NotePiece
              key={index}
              piece={piece}
              colours={annotationColours(note.colour, theme)}
              size={size}
              groundAt={under}
            />
          ))}
        </g>
      ))}
    </g>
  );
}
