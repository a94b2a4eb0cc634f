import { IconTrash } from '@tabler/icons-react';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import { exploreTexts } from '../../../shared/language/explore.ts';
import { textFieldTexts } from '../../../shared/language/text-fields.ts';
import type { FigureTable } from '../../../shared/model/figure.ts';
import type { Annotation } from '../../../shared/model/annotation.ts';
import { announce } from '../../ui/announce.ts';
import { IconButton } from '../../ui/Button.tsx';
import { nameOfShape } from './marks.ts';
import styles from './NoteList.module.css';

interface Props {
  readonly spec: ChartSpec;
  readonly table: FigureTable;
  readonly notes: readonly Annotation[];
  readonly onEdit: (note: Annotation) => void;
  readonly onRemove: (note: Annotation) => void;
}

/** The notes of this chart, with a warning where the figure is no longer what it was. */
export function NoteList({ spec, table, notes, onEdit, onRemove }: Props) {
  if (notes.length === 0) return null;
  return (
    <section className={styles.notes} aria-label={exploreTexts.notes}>
      <h3>{exploreTexts.notes}</h3>
      <ul>
        {notes.map((note) => {
          const { changed = null, unfilled } = spec.notes.find(({ id }) => id === note.id) ?? {};
          return (
            <li key={note.id}>
              <button type="button" className={styles.note} onClick={() => onEdit(note)}>
                <small>{nameOfShape(table, note.shape, spec)}</small>
                {note.text}
                {changed !== null && <em>{exploreTexts.noteChanged(changed)}</em>}
                {unfilled !== undefined && unfilled.unknown.length > 0 && (
                  <em>{textFieldTexts.unknown(unfilled.unknown)}</em>
                )}
                {unfilled !== undefined && unfilled.empty.length > 0 && (
                  <em>{textFieldTexts.empty(unfilled.empty)}</em>
                )}
              </button>
              <IconButton
                icon={IconTrash}
                label={exploreTexts.noteRemove}
                onClick={() => {
                  onRemove(note);
                  announce(exploreTexts.noteRemoved);
                }}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
