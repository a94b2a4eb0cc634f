import { IconArrowDown, IconArrowUp, IconCopy, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { storyTexts } from '../../../shared/language/story.ts';
import type { Slide, Story } from '../../../shared/model/story.ts';
import type { SlideDocument } from '../../../shared/slides/document.ts';
import { announce } from '../../ui/announce.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { AddSlide } from './AddSlide.tsx';
import { copySlide, insertSlide, moveSlide, removeSlide } from './edit-story.ts';
import { pagesOfSlide, specsOfPages } from './pages-of-slide.ts';
import { SlideRow } from './SlideRow.tsx';
import type { OpenStory } from './use-story.ts';
import styles from './SlideList.module.css';

interface Props {
  readonly story: Story;
  readonly document: SlideDocument | null;
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  readonly open: OpenStory;
}

/** The slides in order. Drag, use Alt with the arrow keys, or the buttons under the chosen one. */
export function SlideList({ story, document, chosen, onChoose, open }: Props) {
  const { change } = open;
  const [dragged, setDragged] = useState<string | null>(null);
  const [removed, setRemoved] = useState<{ readonly at: number; readonly story: Story } | null>(null);
  // After any other change, undo would put something else back.
  const removedAt = removed?.story === story ? removed.at : null;
  const place = (id: string) => story.slides.findIndex((slide) => slide.id === id);

  const move = (id: string, to: number) => {
    change(moveSlide(story, id, to));
    announce(storyTexts.moved(to + 1));
  };
  const add = (slide: Slide, after: string | null) => {
    change(insertSlide(story, slide, after));
    onChoose(slide.id);
  };
  const copy = (slide: Slide) => {
    add(
      copySlide(slide, () => crypto.randomUUID()),
      slide.id,
    );
    announce(storyTexts.duplicated(place(slide.id) + 2));
  };
  const remove = (slide: Slide) => {
    const at = place(slide.id);
    const neighbour = story.slides[at + 1] ?? story.slides[at - 1];
    const without = removeSlide(story, slide.id);
    change(without);
    setRemoved({ at: at + 1, story: without });
    if (neighbour) onChoose(neighbour.id);
  };

  return (
    <section aria-label={storyTexts.slideList}>
      <ol className={styles.slides}>
        {story.slides.map((slide, index) => {
          const pages = pagesOfSlide(document, slide.id);
          return (
            <SlideRow
              key={slide.id}
              name={storyTexts.slideName(index + 1, titleOf(slide, pages[0]?.title))}
              houseStyle={document?.houseStyle ?? null}
              page={pages[0] ?? null}
              needsCheck={specsOfPages(pages).some((spec) =>
                spec.notes.some((note) => note.changed !== null),
              )}
              isChosen={slide.id === chosen}
              dropSide={dropSide(dragged === null ? -1 : place(dragged), index)}
              onChoose={() => onChoose(slide.id)}
              onDrag={(isOn) => setDragged(isOn ? slide.id : null)}
              onDrop={() => dragged !== null && move(dragged, index)}
              onStep={(by) => {
                if (story.slides[index + by]) move(slide.id, index + by);
              }}
            >
              <IconButton
                icon={IconArrowUp}
                label={storyTexts.up}
                disabled={index === 0}
                onClick={() => move(slide.id, index - 1)}
              />
              <IconButton
                icon={IconArrowDown}
                label={storyTexts.down}
                disabled={index === story.slides.length - 1}
                onClick={() => move(slide.id, index + 1)}
              />
              <IconButton icon={IconCopy} label={storyTexts.duplicate} onClick={() => copy(slide)} />
              <IconButton icon={IconTrash} label={storyTexts.removeSlide} onClick={() => remove(slide)} />
            </SlideRow>
          );
        })}
      </ol>
      <p role="status" className={styles.removed}>
        {removedAt !== null && storyTexts.removed(removedAt)}
        {removedAt !== null && open.undo && (
          <Button
            compact
            variant="quiet"
            onClick={() => {
              open.undo?.();
              setRemoved(null);
            }}
          >
            {storyTexts.putBack}
          </Button>
        )}
      </p>
      <AddSlide story={story} onAdd={(slide) => add(slide, chosen)} />
    </section>
  );
}

/** Where a dragged slide lands: on the far side of the one it is dropped on. */
function dropSide(from: number, to: number): 'before' | 'after' | null {
  if (from < 0 || from === to) return null;
  return from < to ? 'after' : 'before';
}

/** What was written, else what the host made of it, else that there is nothing yet. */
function titleOf(slide: Slide, drawn: string | undefined): string {
  const written = slide.kind === 'chart' ? slide.chart.headline : slide.headline;
  return written !== '' ? written : drawn !== undefined && drawn !== '' ? drawn : storyTexts.untitled;
}
