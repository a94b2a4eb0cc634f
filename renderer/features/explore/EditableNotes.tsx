import { useId, useRef, useState, type ReactNode } from 'react';
import { NoteEditingContext, type NoteEditing } from '../../../shared/drawing/note-editing.ts';
import { currentLanguage } from '../../../shared/language/current.ts';
import { exploreTexts } from '../../../shared/language/explore.ts';
import { noteCanvasTexts } from '../../../shared/language/note-canvas.ts';
import type { Annotation } from '../../../shared/model/annotation.ts';
import { announce } from '../../ui/announce.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { WordsCard } from '../../ui/WordsCard.tsx';
import { withNote, withoutNote } from './writing.ts';
import styles from './EditableNotes.module.css';

interface Props {
  readonly notes: readonly Annotation[];
  readonly onWrite: (notes: readonly Annotation[], about?: string) => void;
  /** The chart. */
  readonly children: ReactNode;
}

/** A chart whose notes can be moved, rewritten and taken away where they stand, as on a slide of a story. */
export function EditableNotes({ notes, onWrite, children }: Props) {
  const [selected, setSelected] = useState<string | null>(null);
  const [writingId, setWritingId] = useState<string | null>(null);
  const room = useRef<HTMLDivElement>(null);
  const keysId = useId();
  const written = notes.find(({ id }) => id === writingId);
  const handleOf = (id: string) => room.current?.querySelector(`[data-note-handle="${CSS.escape(id)}"]`);
  const editing: NoteEditing = {
    ...{ selected, keysId },
    onSelect: setSelected,
    onMove(id, moved, how) {
      // Steps of the arrow keys that follow each other are one step to undo.
      onWrite(
        notes.map((note) => (note.id === id ? { ...note, moved } : note)),
        how === 'stepped' ? `move ${id}` : undefined,
      );
      announce(noteCanvasTexts.moved);
    },
    onEdit: setWritingId,
    onRemove(id) {
      onWrite(withoutNote(notes, id));
      setSelected(null);
      announce(exploreTexts.noteRemoved);
    },
  };
  const close = () => {
    const handle = writingId === null ? null : handleOf(writingId);
    setWritingId(null);
    if (handle instanceof SVGElement) handle.focus();
  };
  return (
    <div
      ref={room}
      className={styles.room}
      onPointerDown={({ target }) => {
        if (target instanceof Element && !target.closest('[data-note-handle]')) setSelected(null);
      }}
    >
      <VisuallyHidden>
        <p id={keysId}>{noteCanvasTexts.keys}</p>
      </VisuallyHidden>
      <NoteEditingContext value={editing}>{children}</NoteEditingContext>
      {written && (
        <div lang={currentLanguage()}>
          <WordsCard
            key={written.id}
            note={written}
            findAnchor={() => handleOf(written.id) ?? room.current}
            onWrite={(note) => {
              onWrite(withNote(notes, note));
              close();
              announce(noteCanvasTexts.changed);
            }}
            onClose={close}
          />
        </div>
      )}
    </div>
  );
}
