import { IconPencil } from '@tabler/icons-react';
import { noteCanvasTexts } from '../../../shared/language/note-canvas.ts';
import { storyTexts } from '../../../shared/language/story.ts';
import type { Annotation } from '../../../shared/model/annotation.ts';
import { chartsOf } from '../../../shared/model/slide-charts.ts';
import type { Slide } from '../../../shared/model/story.ts';
import type { SlideDocument } from '../../../shared/slides/document.ts';
import { announce } from '../../ui/announce.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { AddNote } from './AddNote.tsx';
import { useSlideAnnotating } from './canvas/annotating-context.ts';
import { CheckNote } from './CheckNote.tsx';
import { withNote, withoutNote } from './edit-story.ts';
import { NoteRow } from './NoteRow.tsx';
import { chartElements, pagesOfSlide } from './pages-of-slide.ts';
import { StrangeNumbers } from './StrangeNumbers.tsx';
import { WaveReplaced } from './WaveReplaced.tsx';
import styles from './SlideNotes.module.css';

interface Props {
  readonly storyId: string;
  readonly document: SlideDocument | null;
  readonly slide: Slide;
  readonly onWrite: (slide: Slide, about?: string) => void;
}

/** What stands on this slide: first what needs a look, then what can be added, then all of it. */
export function SlideNotes({ storyId, document, slide, onWrite }: Props) {
  const annotating = useSlideAnnotating();
  if (slide.kind !== 'chart' && slide.kind !== 'charts') return <aside aria-label={storyTexts.notes} />;
  const elements = chartElements(pagesOfSlide(document, slide.id));
  const charts = chartsOf(slide).map(({ id, chart }) => ({
    chart,
    specs: elements.filter(({ partId = slide.id }) => partId === id).map(({ spec }) => spec),
  }));
  const notes = charts.flatMap(({ chart, specs }) =>
    chart.annotations.map((note) => ({
      ...{ note, specs, chartId: chart.id },
      changed: specs.flatMap((spec) => spec.notes).find(({ id }) => id === note.id)?.changed ?? null,
    })),
  );
  const write = (note: Annotation, chartId: string, about?: string) =>
    onWrite(withNote(slide, note, chartId), about);
  const remove = (note: Annotation) => {
    onWrite(withoutNote(slide, note.id));
    announce(storyTexts.noteRemoved);
  };
  return (
    <aside className={styles.panel} aria-label={storyTexts.notes}>
      <WaveReplaced slide={slide} />
      {notes.map(({ note, specs, chartId, changed }) =>
        changed === null ? null : (
          <CheckNote
            key={note.id}
            {...{ note, specs, changed }}
            onWrite={(next) => write(next, chartId)}
            onRewrite={() => annotating.editWords(note.id, true)}
            onRemove={() => remove(note)}
          />
        ),
      )}
      <StrangeNumbers
        slide={slide}
        specs={elements.map(({ spec }) => spec)}
        notes={notes.filter(({ changed }) => changed === null).map(({ note }) => note)}
      />
      {charts.map(
        ({ chart, specs: [spec] }, index) =>
          spec && (
            <AddNote
              key={chart.id}
              spec={spec}
              position={charts.length > 1 ? index + 1 : null}
              onAdd={(note) => {
                write(note, chart.id);
                annotating.select(note.id);
              }}
            />
          ),
      )}
      <h2>{storyTexts.notes}</h2>
      {notes.length === 0 && <p className={styles.none}>{noteCanvasTexts.markKeys}</p>}
      <ul>
        {notes.map(({ note, specs, chartId }) => (
          <NoteRow
            key={note.id}
            {...{ note, specs }}
            isSelected={annotating.selected === note.id}
            onSelect={annotating.select}
            onWrite={(next, about) => write(next, chartId, about)}
            onRemove={() => remove(note)}
          />
        ))}
      </ul>
      {slide.kind === 'chart' && (
        <ButtonLink icon={IconPencil} href={`#/verkennen?verhaal=${storyId}&dia=${slide.id}`}>
          {storyTexts.editInExplore}
        </ButtonLink>
      )}
    </aside>
  );
}
