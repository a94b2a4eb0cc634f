import { useContext } from 'react';
import type { LayInput } from '../charts/annotations/lay-annotations.ts';
import type { Box } from '../charts/place-notes.ts';
import type { NoteSpec } from '../charts/spec.ts';
import { EditedNotes } from './EditedNotes.tsx';
import { LaidNotes } from './LaidNotes.tsx';
import { NoteEditingContext } from './note-editing.ts';
import type { DrawingTheme } from './theme.ts';

export interface NoteLayerProps extends LayInput {
  readonly theme: DrawingTheme;
  /** Colour behind words at this place. */
  readonly groundAt?: (box: Box) => string;
  /** The notes as people wrote them, where the drawing writes more. */
  readonly written?: readonly NoteSpec[];
}

/** Annotations over the data: lines, arrows, signs, and words that cover nothing. On the page they can be moved. */
export function NoteLayer(props: NoteLayerProps) {
  const editing = useContext(NoteEditingContext);
  if (props.spec.notes.length === 0) return null;
  return editing ? <EditedNotes {...props} editing={editing} /> : <LaidNotes {...props} />;
}
