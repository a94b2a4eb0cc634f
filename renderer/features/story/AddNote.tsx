import {
  IconArrowsVertical,
  IconBrackets,
  IconHighlight,
  IconLine,
  IconMapPin,
  IconSeparatorHorizontal,
  IconTrendingUp,
  IconTypography,
  type TablerIcon,
} from '@tabler/icons-react';
import { useState } from 'react';
import { annotationKindsFor } from '../../../shared/charts/annotations/annotation-kinds.ts';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import { storyTexts } from '../../../shared/language/story.ts';
import type { Annotation, AnnotationKind } from '../../../shared/model/annotation.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { noteKinds, startDraft, type NoteDraft } from './note-draft.ts';
import { NoteForm } from './NoteForm.tsx';
import styles from './AddNote.module.css';

interface Props {
  readonly spec: ChartSpec;
  readonly onAdd: (note: Annotation) => void;
}

/** The eight kinds of annotation; what this chart cannot carry says why. */
export function AddNote({ spec, onAdd }: Props) {
  const texts = storyTexts.addNote;
  const [draft, setDraft] = useState<NoteDraft | null>(null);
  const bars = annotationKindsFor(spec);
  const bar = draft === null ? null : bars[draft.kind];
  return (
    <section className={styles.add} aria-label={texts.title}>
      <h2>{texts.title}</h2>
      <div className={styles.kinds}>
        {noteKinds.map((kind) => (
          <Button
            key={kind}
            icon={icons[kind]}
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

const icons: Readonly<Record<AnnotationKind, TablerIcon>> = {
  text: IconTypography,
  connector: IconLine,
  enclosure: IconBrackets,
  symbol: IconMapPin,
  emphasis: IconHighlight,
  difference: IconArrowsVertical,
  'trend-line': IconTrendingUp,
  level: IconSeparatorHorizontal,
};
