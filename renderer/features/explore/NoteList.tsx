import { IconArrowBackUp, IconArrowForwardUp, IconTrash } from '@tabler/icons-react';
import { plainText } from '../../../shared/charts/annotations/rich-text.ts';
import { writtenOf } from '../../../shared/charts/annotations/written-of.ts';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import { exploreTexts } from '../../../shared/language/explore.ts';
import { storyTexts } from '../../../shared/language/story.ts';
import { textFieldTexts } from '../../../shared/language/text-fields.ts';
import type { FigureTable } from '../../../shared/model/figure.ts';
import type { Annotation } from '../../../shared/model/annotation.ts';
import { announce } from '../../ui/announce.ts';
import { IconButton } from '../../ui/Button.tsx';
import { nameOfShape } from './marks.ts';
import styles from './NoteList.module.css';

/** Back and forth; null: there is nothing to take back or to do again. */
export interface Steps {
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
}

interface Props {
  readonly spec: ChartSpec;
  readonly table: FigureTable;
  readonly notes: readonly Annotation[];
  readonly onEdit: (note: Annotation) => void;
  readonly onRemove: (note: Annotation) => void;
  readonly steps: Steps;
}

/** The notes of this chart, with a warning where the figure is no longer what it was. */
export function NoteList({ spec, table, notes, onEdit, onRemove, steps }: Props) {
  if (notes.length === 0 && steps.undo === null && steps.redo === null) return null;
  return (
    <section className={styles.notes} aria-label={exploreTexts.notes}>
      <header>
        <h3>{exploreTexts.notes}</h3>
        <IconButton
          icon={IconArrowBackUp}
          label={storyTexts.undo}
          disabled={steps.undo === null}
          onClick={() => steps.undo?.()}
        />
        <IconButton
          icon={IconArrowForwardUp}
          label={storyTexts.redo}
          disabled={steps.redo === null}
          onClick={() => steps.redo?.()}
        />
      </header>
      <ul>
        {notes.map((note) => {
          const drawn = spec.notes.find(({ id }) => id === note.id);
          const { changed = null, unfilled } = drawn ?? {};
          return (
            <li key={note.id}>
              <button type="button" className={styles.note} onClick={() => onEdit(note)}>
                <small>{nameOfShape(table, note.shape, spec)}</small>
                {plainText(writtenOf(drawn ?? note, spec))}
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
