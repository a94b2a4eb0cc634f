import { IconBold } from '@tabler/icons-react';
import { useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { noteCanvasTexts } from '../../shared/language/note-canvas.ts';
import { annotationColours, longestNote, type Annotation } from '../../shared/model/annotation.ts';
import { textFields, type TextField } from '../../shared/model/text-field.ts';
import { IconButton } from './Button.tsx';
import { FieldPicker } from './FieldPicker.tsx';
import { toggleBold, type SelectedText } from './toggle-bold.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';
import styles from './NoteWords.module.css';

/** Longer than this no longer reads at a glance on a slide (SLIDES.md). */
const suggestedLength = 50;

interface Props {
  readonly label: string;
  readonly note: Pick<Annotation, 'text' | 'colour'> & { readonly shape: Pick<Annotation['shape'], 'kind'> };
  readonly onWrite: (change: Partial<Pick<Annotation, 'text' | 'colour'>>) => void;
  /** Enter, and Escape where nothing else is done with that. */
  readonly onDone?: () => void;
  readonly onCancel?: () => void;
  readonly isFirst?: boolean;
  /** Beside the count. */
  readonly children?: ReactNode;
}

/** The words of a note: a line with bold in it, a colour by its role, and figures that go along by themselves. */
export function NoteWords({ label, note, onWrite, onDone, onCancel, isFirst = false, children }: Props) {
  const texts = noteCanvasTexts;
  const field = useRef<HTMLTextAreaElement>(null);
  const selection = useRef<SelectedText | null>(null);
  // What was written for the user leaves the cursor where the user was.
  useLayoutEffect(() => {
    const { current } = selection;
    if (!current || !field.current) return;
    field.current.focus();
    field.current.setSelectionRange(current.start, current.end);
    selection.current = null;
  }, [note.text]);
  const write = (next: SelectedText) => {
    if (next.text.length > longestNote) return;
    selection.current = next;
    onWrite({ text: next.text });
  };
  const selected = (): SelectedText => ({
    text: note.text,
    start: field.current?.selectionStart ?? note.text.length,
    end: field.current?.selectionEnd ?? note.text.length,
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const isBold = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'b';
    if (isBold) write(toggleBold(selected()));
    else if (event.key === 'Enter') onDone?.();
    else if (event.key === 'Escape' && (onCancel ?? onDone)) (onCancel ?? onDone)?.();
    else return;
    event.preventDefault();
    // Escape closes the note, not the drawer around it.
    event.stopPropagation();
  };
  const count = note.text.replaceAll('**', '').length;
  return (
    <div className={styles.words}>
      <label>
        <b>{label}</b>
        <textarea
          ref={field}
          autoFocus={isFirst}
          lang="nl"
          rows={2}
          maxLength={longestNote}
          placeholder={texts.hint}
          value={note.text}
          onChange={(event) => onWrite({ text: event.target.value.replaceAll('\n', ' ') })}
          onKeyDown={onKeyDown}
        />
      </label>
      <div className={styles.tools}>
        <IconButton icon={IconBold} label={texts.bold} onClick={() => write(toggleBold(selected()))} />
        <fieldset className={styles.colours}>
          <legend>
            <VisuallyHidden>{texts.colour}</VisuallyHidden>
          </legend>
          {annotationColours.map((colour) => (
            <label key={colour} title={texts.colours[colour]} data-colour={colour}>
              <input
                type="radio"
                name={`${label} colour`}
                checked={note.colour === colour}
                onChange={() => onWrite({ colour })}
              />
              <VisuallyHidden>{texts.colours[colour]}</VisuallyHidden>
            </label>
          ))}
        </fieldset>
        <span className={styles.chosen}>{texts.colours[note.colour]}</span>
      </div>
      <FieldPicker
        fields={fieldsFor(note.shape.kind)}
        onPick={(picked) => write(withField(selected(), picked))}
      />
      <div className={styles.foot}>
        <span data-long={count > suggestedLength || undefined}>{texts.count(count, suggestedLength)}</span>
        {children}
      </div>
    </div>
  );
}

/** Only what joins two figures has a first and a second. */
function fieldsFor(kind: Annotation['shape']['kind']): readonly TextField[] {
  const joinsTwo = kind === 'difference' || kind === 'trend-line';
  return textFields.filter((field) => joinsTwo || (field !== 'van' && field !== 'naar'));
}

/** In place of what is selected, with a space before it where there is none. */
function withField({ text, start, end }: SelectedText, field: TextField): SelectedText {
  const before = text.slice(0, start);
  const added = `${before === '' || before.endsWith(' ') ? '' : ' '}{${field}}`;
  const at = start + added.length;
  return { text: before + added + text.slice(end), start: at, end: at };
}
