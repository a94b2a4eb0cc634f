import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { chartMarks } from '../../../shared/charts/chart-marks.ts';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import { noteCanvasTexts } from '../../../shared/language/note-canvas.ts';
import { storyTexts } from '../../../shared/language/story.ts';
import type { Annotation } from '../../../shared/model/annotation.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { NoteWords } from '../../ui/NoteWords.tsx';
import { draftOfNote, noteOfDraft, type NoteDraft } from './note-draft.ts';
import { ShapeFields } from './ShapeFields.tsx';
import styles from './NoteRow.module.css';

interface Props {
  readonly note: Annotation;
  readonly specs: readonly ChartSpec[];
  readonly onWrite: (note: Annotation, about?: string) => void;
  readonly onRemove: () => void;
}

/** All of one note: its words, what it stands at, and the way back to its best place. */
export function NoteDetail({ note, specs, onWrite, onRemove }: Props) {
  const texts = noteCanvasTexts;
  const [spec] = specs;
  const needsWords = note.shape.kind === 'text' || note.shape.kind === 'connector';
  return (
    <div className={styles.detail}>
      <NoteWords
        label={texts.words}
        note={note}
        onWrite={(change) => {
          // Emptying the field is not removing the note: that is the button below.
          if (change.text === '' && needsWords) return;
          onWrite({ ...note, ...change }, `note ${note.id}`);
        }}
      />
      {spec && (
        <details>
          <summary>{texts.figures}</summary>
          <ShapeOfNote note={note} spec={spec} onWrite={onWrite} />
        </details>
      )}
      <div className={styles.ways}>
        {note.moved !== null && (
          <Button
            compact
            onClick={() => {
              onWrite({ ...note, moved: null });
              announce(texts.isBest);
            }}
          >
            {texts.best}
          </Button>
        )}
        <Button compact icon={IconTrash} onClick={onRemove}>
          {storyTexts.noteRemove}
        </Button>
      </div>
    </div>
  );
}

interface ShapeProps {
  readonly note: Annotation;
  readonly spec: ChartSpec;
  readonly onWrite: (note: Annotation) => void;
}

/** What is half filled in waits here until it is whole; then the note stands there. */
function ShapeOfNote({ note, spec, onWrite }: ShapeProps) {
  const [held, setHeld] = useState<{ readonly draft: NoteDraft; readonly shape: string } | null>(null);
  const shape = JSON.stringify(note.shape);
  // Undone, or changed on the slide: what was half filled in is about another shape.
  const draft = held?.shape === shape ? held.draft : draftOfNote(note);
  const change = (next: NoteDraft) => {
    const made = noteOfDraft(
      note.id,
      { ...next, text: note.text === '' ? next.text : note.text },
      chartMarks(spec),
    );
    setHeld({ draft: next, shape: JSON.stringify(made?.shape ?? note.shape) });
    if (made && JSON.stringify(made.shape) !== shape) onWrite({ ...made, moved: null });
  };
  return (
    <div className={styles.shape}>
      <ShapeFields spec={spec} draft={draft} onChange={change} />
    </div>
  );
}
