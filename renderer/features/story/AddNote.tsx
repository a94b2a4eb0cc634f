import { useState } from 'react';
import { annotationKindsFor } from '../../../shared/charts/annotations/annotation-kinds.ts';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import { noteCanvasTexts } from '../../../shared/language/note-canvas.ts';
import { storyTexts } from '../../../shared/language/story.ts';
import type { Annotation } from '../../../shared/model/annotation.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { noteKinds, startDraft, type NoteDraft } from './note-draft.ts';
import { noteIcons } from './note-icons.ts';
import { NoteForm } from './NoteForm.tsx';
import styles from './AddNote.module.css';

interface Props {
  readonly spec: ChartSpec;
  /** Which chart of the slide, from 1; null: it is the only one. */
  readonly position: number | null;
  readonly onAdd: (note: Annotation) => void;
}

/** The eight kinds of annotation; what this chart cannot carry says why. */
export function AddNote({ spec, position, onAdd }: Props) {
  const texts = storyTexts.addNote;
  const title = position === null ? texts.title : noteCanvasTexts.addTo(position);
  const [draft, setDraft] = useState<NoteDraft | null>(null);
  const bars = annotationKindsFor(spec);
  const bar = draft === null ? null : bars[draft.kind];
  return (
    <section className={styles.add} aria-label={title}>
      <h2>{title}</h2>
      <div className={styles.kinds}>
        {noteKinds.map((kind) => (
          <Button
            key={kind}
            icon={noteIcons[kind]}
            aria-pressed={draft?.kind === kind}
            data-barred={bars[kind] !== null || undefined}
            onClick={() => setDraft(draft?.kind === kind ? null : startDraft(kind))}
          >
            {texts.kinds[kind]}
          </Button>
        ))}
      </div>
      <p role="status">{bar}</p>
      {draft !== null && bar === null && (
        <NoteForm
          spec={spec}
          draft={draft}
          onChange={setDraft}
          onAdd={(note) => {
            onAdd(note);
            setDraft(null);
            announce(texts.added);
          }}
        />
      )}
    </section>
  );
}
