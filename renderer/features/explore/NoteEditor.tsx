import { exploreTexts } from '../../../shared/language/explore.ts';
import { longestNote, type Annotation, type AnnotationKind } from '../../../shared/model/annotation.ts';
import { textFields, type TextField } from '../../../shared/model/text-field.ts';
import { Button } from '../../ui/Button.tsx';
import { FieldPicker } from './FieldPicker.tsx';
import styles from './NoteEditor.module.css';

/** Longer than this no longer reads at a glance on a slide (SLIDES.md). */
const suggestedLength = 50;

interface Props {
  readonly name: string;
  readonly note: Annotation;
  /** Called at every letter: the chart shows the note while it is being written. */
  readonly onWrite: (note: Annotation) => void;
  readonly onDone: () => void;
}

/** One short sentence at one mark. */
export function NoteEditor({ name, note, onWrite, onDone }: Props) {
  return (
    <form
      className={styles.editor}
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
      }}
    >
      <label>
        <b>{exploreTexts.noteFor(name)}</b>
        <textarea
          autoFocus
          rows={2}
          maxLength={longestNote}
          placeholder={exploreTexts.noteHint}
          value={note.text}
          onChange={(event) => onWrite({ ...note, text: event.target.value.replaceAll('\n', ' ') })}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== 'Escape') return;
            event.preventDefault();
            // Escape closes the note, not the drawer around it.
            event.stopPropagation();
            onDone();
          }}
        />
      </label>
      <FieldPicker
        fields={fieldsFor(note.shape.kind)}
        onPick={(field) => onWrite({ ...note, text: withField(note.text, field) })}
      />
      <div className={styles.foot}>
        <span data-long={note.text.length > suggestedLength || undefined}>
          {exploreTexts.noteCount(note.text.length, suggestedLength)}
        </span>
        <Button compact type="submit">
          {exploreTexts.done}
        </Button>
      </div>
    </form>
  );
}

/** Only what joins two figures has a first and a second. */
function fieldsFor(kind: AnnotationKind): readonly TextField[] {
  const joinsTwo = kind === 'difference' || kind === 'trend-line';
  return textFields.filter((field) => joinsTwo || (field !== 'van' && field !== 'naar'));
}

/** Behind the words; a field that does not fit is not added. */
function withField(text: string, field: TextField): string {
  const added = `${text}${text === '' || text.endsWith(' ') ? '' : ' '}{${field}}`;
  return added.length <= longestNote ? added : text;
}
