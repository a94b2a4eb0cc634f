import { useRef, useState } from 'react';
import { noteCanvasTexts } from '../../shared/language/note-canvas.ts';
import { isOnlyWords, type Annotation } from '../../shared/model/annotation.ts';
import { Button } from './Button.tsx';
import { NoteWords } from './NoteWords.tsx';
import { useBeside, usePressOutside } from './use-beside.ts';
import styles from './BesideCard.module.css';

interface Props {
  readonly note: Annotation;
  readonly findAnchor: () => Element | null;
  readonly onWrite: (note: Annotation) => void;
  readonly onClose: () => void;
}

/** The words of a note, written beside the place where they stand. Escape leaves them as they were. */
export function WordsCard({ note, findAnchor, onWrite, onClose }: Props) {
  const [draft, setDraft] = useState(note);
  const card = useRef<HTMLFormElement>(null);
  const text = draft.text.trim();
  const done = () => {
    const isSame = text === note.text && draft.colour === note.colour;
    if (isSame || (text === '' && isOnlyWords(note.shape))) onClose();
    else onWrite({ ...draft, text });
  };
  useBeside(card, findAnchor);
  usePressOutside(card, done);
  return (
    <form
      ref={card}
      className={styles.card}
      data-wide
      aria-label={noteCanvasTexts.words}
      onSubmit={(event) => {
        event.preventDefault();
        done();
      }}
    >
      <NoteWords
        isFirst
        label={noteCanvasTexts.words}
        note={draft}
        onWrite={(change) => setDraft({ ...draft, ...change })}
        onDone={done}
        onCancel={onClose}
      >
        <Button compact type="submit">
          {noteCanvasTexts.done}
        </Button>
      </NoteWords>
    </form>
  );
}
