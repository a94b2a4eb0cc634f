import { plainText } from '../../../shared/charts/annotations/rich-text.ts';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import { noteCanvasTexts } from '../../../shared/language/note-canvas.ts';
import { storyTexts } from '../../../shared/language/story.ts';
import { textFieldTexts } from '../../../shared/language/text-fields.ts';
import { marksOf, type Annotation } from '../../../shared/model/annotation.ts';
import { Icon } from '../../ui/Icon.tsx';
import { nameInSpec } from './mark-in-spec.ts';
import { noteIcons } from './note-icons.ts';
import { NoteDetail } from './NoteDetail.tsx';
import styles from './NoteRow.module.css';

interface Props {
  readonly note: Annotation;
  /** Of its chart; a long ranking has more than one. */
  readonly specs: readonly ChartSpec[];
  readonly isSelected: boolean;
  readonly onSelect: (id: string | null) => void;
  readonly onWrite: (note: Annotation, about?: string) => void;
  readonly onRemove: () => void;
}

/** A note in the list. The one that is selected, here or on the slide, is open. */
export function NoteRow({ note, specs, isSelected, onSelect, onWrite, onRemove }: Props) {
  const drawn = specs.flatMap((spec) => spec.notes).find(({ id }) => id === note.id);
  const names = marksOf(note.shape).map((mark) => nameInSpec(specs, mark));
  const { unknown = [], empty = [] } = drawn?.unfilled ?? {};
  return (
    <li className={styles.row} data-selected={isSelected || undefined}>
      <button type="button" aria-expanded={isSelected} onClick={() => onSelect(isSelected ? null : note.id)}>
        <Icon of={noteIcons[note.shape.kind]} />
        <span>
          {storyTexts.addNote.kinds[note.shape.kind]}
          <b lang="nl">{plainText(drawn?.text ?? note.text)}</b>
          {names.length > 0 && <small lang="nl">{noteCanvasTexts.of(names.join(' · '))}</small>}
        </span>
      </button>
      {unknown.length > 0 && <em>{textFieldTexts.unknown(unknown)}</em>}
      {empty.length > 0 && <em>{textFieldTexts.empty(empty)}</em>}
      {isSelected && <NoteDetail {...{ note, specs, onWrite, onRemove }} />}
    </li>
  );
}
