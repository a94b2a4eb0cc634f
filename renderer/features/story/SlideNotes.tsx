import { IconPencil, IconRefreshAlert, IconTrash } from '@tabler/icons-react';
import { proposalFor } from '../../../shared/charts/proposal-for.ts';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import { storyTexts } from '../../../shared/language/story.ts';
import { marksOf, type Annotation } from '../../../shared/model/annotation.ts';
import type { Slide } from '../../../shared/model/story.ts';
import type { SlideDocument } from '../../../shared/slides/document.ts';
import { announce } from '../../ui/announce.ts';
import { Button, ButtonLink, IconButton } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { AddNote } from './AddNote.tsx';
import { withNote, withoutNote } from './edit-story.ts';
import { nameInSpec, percentInSpec } from './mark-in-spec.ts';
import { pagesOfSlide, specsOfPages } from './pages-of-slide.ts';
import { WaveReplaced } from './WaveReplaced.tsx';
import styles from './SlideNotes.module.css';

interface Props {
  readonly storyId: string;
  readonly document: SlideDocument | null;
  readonly slide: Slide;
  readonly onWrite: (slide: Slide, about?: string) => void;
}

/** The notes on this slide; first those whose figure has changed since they were written. */
export function SlideNotes({ storyId, document, slide, onWrite }: Props) {
  if (slide.kind !== 'chart') return <aside aria-label={storyTexts.notes} />;
  const specs = specsOfPages(pagesOfSlide(document, slide.id));
  const notes = slide.chart.annotations;
  const changeOf = (note: Annotation) =>
    specs.flatMap((spec) => spec.notes).find(({ id }) => id === note.id)?.changed ?? null;
  const remove = (note: Annotation) => {
    onWrite(withoutNote(slide, note.id));
    announce(storyTexts.noteRemoved);
  };
  return (
    <aside className={styles.panel} aria-label={storyTexts.notes}>
      <WaveReplaced slide={slide} />
      {notes.map((note) => {
        const change = changeOf(note);
        const proposal = change === null ? null : proposalFor(note, change);
        return change === null ? null : (
          <section key={note.id} className={styles.check}>
            <h2>
              <Icon of={IconRefreshAlert} size={20} />
              {storyTexts.checkNote}
            </h2>
            <p>‘{note.text}’</p>
            <p>{storyTexts.checkNoteBody(change)}</p>
            {proposal !== null && <p>{storyTexts.noteProposal(proposal)}</p>}
            <div>
              {proposal !== null && (
                <Button
                  compact
                  variant="primary"
                  onClick={() => onWrite(withNote(slide, { ...confirmed(note, specs), text: proposal }))}
                >
                  {storyTexts.noteTakeOver}
                </Button>
              )}
              <Button compact onClick={() => onWrite(withNote(slide, confirmed(note, specs)))}>
                {storyTexts.noteStillRight}
              </Button>
              <Button compact onClick={() => remove(note)}>
                {storyTexts.noteRemove}
              </Button>
            </div>
          </section>
        );
      })}
      {specs[0] && <AddNote spec={specs[0]} onAdd={(note) => onWrite(withNote(slide, note))} />}
      <h2>{storyTexts.notes}</h2>
      {notes.length === 0 && <p className={styles.none}>{storyTexts.noNotes}</p>}
      <ul>
        {notes.map((note) => {
          const marks = marksOf(note.shape);
          // A line at a value of the axis is at no figure: it goes by its kind.
          const name =
            marks.map((mark) => nameInSpec(specs, mark)).join(' · ') ||
            storyTexts.addNote.kinds[note.shape.kind];
          const needsWords = note.shape.kind === 'text' || note.shape.kind === 'connector';
          return (
            <li key={note.id}>
              <label>
                <small>{marks.length === 0 ? name : storyTexts.noteAt(name)}</small>
                <textarea
                  rows={2}
                  maxLength={200}
                  aria-label={storyTexts.noteLabel(name)}
                  value={note.text}
                  onChange={(event) => {
                    const text = event.target.value.replaceAll('\n', ' ');
                    // Emptying the field is not removing the note: that is the button beside it.
                    if (text !== '' || !needsWords)
                      onWrite(withNote(slide, { ...note, text }), `note ${note.id}`);
                  }}
                />
              </label>
              <IconButton icon={IconTrash} label={storyTexts.noteRemove} onClick={() => remove(note)} />
            </li>
          );
        })}
      </ul>
      <ButtonLink icon={IconPencil} href={`#/verkennen?verhaal=${storyId}&dia=${slide.id}`}>
        {storyTexts.editInExplore}
      </ButtonLink>
    </aside>
  );
}

/** Its writer looked at the new figure and stands by the words. */
function confirmed(note: Annotation, specs: readonly ChartSpec[]): Annotation {
  const figures = note.figures.map(({ mark }) => ({ mark, percent: percentInSpec(specs, mark) }));
  return { ...note, figures };
}
