import { createContext } from 'react';
import type { Annotation } from '../model/annotation.ts';

/** How annotations answer to pointer and keys on the page. */
export interface NoteEditing {
  /** Id of the annotation that is being worked on. */
  readonly selected: string | null;
  readonly onSelect: (id: string | null) => void;
  /** Each drag is a deed of its own; steps of the arrow keys go on with each other. */
  readonly onMove: (id: string, moved: Annotation['moved'], how: 'dragged' | 'stepped') => void;
  readonly onEdit: (id: string) => void;
  readonly onRemove: (id: string) => void;
  /** Id of the element that says which keys there are. */
  readonly keysId: string;
}

/** null: the drawing is a picture, and its annotations are just drawn. */
export const NoteEditingContext = createContext<NoteEditing | null>(null);
