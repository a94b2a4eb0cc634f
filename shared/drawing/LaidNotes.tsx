import { layAnnotations, layGrounds } from '../charts/annotations/lay-annotations.ts';
import { overlaps, type Box } from '../charts/place-notes.ts';
import { annotationColours } from './annotation-colours.ts';
import { NotePiece } from './NotePiece.tsx';
import { toldOf } from './note-told.ts';
import type { NoteLayerProps } from './NoteLayer.tsx';

/** Annotations as they are laid. */
export function LaidNotes({ theme, groundAt = () => theme.surface, written, ...input }: NoteLayerProps) {
  const { spec, size } = input;
  const grounds = layGrounds(input);
  const under = (box: Box) => {
    const ground = grounds.findLast((each) => overlaps(each.box, box));
    return ground ? annotationColours(ground.note.colour, theme).ground : groundAt(box);
  };
  return (
    <g className="chart-notes" pointerEvents="none">
      {layAnnotations(input).map(({ note, pieces }) => (
        <g key={note.id} role="note" aria-label={toldOf({ spec, written }, note)} data-note={note.id}>
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
