import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { SlideDrawing } from '../../../shared/drawing/slide/SlideDrawing.tsx';
import { storyTexts } from '../../../shared/language/nl/story.ts';
import type { Slide } from '../../../shared/model/story.ts';
import type { SlideDocument } from '../../../shared/slides/document.ts';
import { IconButton } from '../../ui/Button.tsx';
import { pagesOfSlide } from './pages-of-slide.ts';
import styles from './SlideCanvas.module.css';

interface Props {
  readonly document: SlideDocument | null;
  readonly slide: Slide;
  readonly position: number;
}

/** The slide as it will be exported: drawn by the same component as the pictures. */
export function SlideCanvas({ document, slide, position }: Props) {
  const pages = pagesOfSlide(document, slide.id);
  const [asked, setAsked] = useState(0);
  const shown = Math.min(asked, Math.max(0, pages.length - 1));
  const page = pages[shown];
  return (
    <>
      <div className={styles.canvas}>
        {page ? (
          <SlideDrawing page={page} label={storyTexts.canvas(position, page.title)} />
        ) : (
          <p role="status">{storyTexts.drawing}</p>
        )}
      </div>
      {pages.length > 1 && (
        <div className={styles.pages}>
          <IconButton
            icon={IconChevronLeft}
            label={storyTexts.previousPage}
            disabled={shown === 0}
            onClick={() => setAsked(shown - 1)}
          />
          <span role="status">{storyTexts.pages(shown + 1, pages.length)}</span>
          <IconButton
            icon={IconChevronRight}
            label={storyTexts.nextPage}
            disabled={shown === pages.length - 1}
            onClick={() => setAsked(shown + 1)}
          />
        </div>
      )}
    </>
  );
}
