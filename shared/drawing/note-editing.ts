import { createContext } from 'react';
import type { Annotation } from '../model/annotation.ts';

/** How annotations answer to pointer and keys on the page. */
export interface NoteEditing {
  /** Id of the annotation that is being worked on. */
  readonly selected: string | null;
  readonly onSelect: (id: string | null) => void;
  readonly onMove: (id: string, moved: Annotation['moved']) => void;
  readonly onEdit: (id: string) => void;
  readonly onRemove: (id: string) => void;
  /** Id of the element that says which keys there are. */
  readonly keysId: string;
}

/** null: the drawing is a picture, and its annotations are just drawn. */
export const NoteEditingContext = createContext<NoteEditing | null>(null);
