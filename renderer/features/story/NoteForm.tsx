import { chartMarks } from '../../../shared/charts/chart-marks.ts';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import { storyTexts } from '../../../shared/language/story.ts';
import type { Annotation } from '../../../shared/model/annotation.ts';
import { Button } from '../../ui/Button.tsx';
import { NoteWords } from '../../ui/NoteWords.tsx';
import { noteOfDraft, type NoteDraft } from './note-draft.ts';
import { ShapeFields } from './ShapeFields.tsx';
import styles from './AddNote.module.css';

interface Props {
  readonly spec: ChartSpec;
  readonly draft: NoteDraft;
  readonly onChange: (draft: NoteDraft) => void;
  readonly onAdd: (note: Annotation) => void;
}

/** A new note: at which figures, how it looks, and its words. */
export function NoteForm({ spec, draft, onChange, onAdd }: Props) {
  const texts = storyTexts.addNote;
  const note = noteOfDraft(crypto.randomUUID(), draft, chartMarks(spec));
  const add = () => {
    if (note) onAdd(note);
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <ShapeFields spec={spec} draft={draft} onChange={onChange} />
      <NoteWords
        label={texts.words}
        note={{ ...draft, shape: draft }}
        onWrite={(change) => onChange({ ...draft, ...change })}
        onDone={add}
      >
        <Button variant="primary" compact type="submit" disabled={note === null}>
          {texts.add}
        </Button>
      </NoteWords>
    </form>
  );
}
