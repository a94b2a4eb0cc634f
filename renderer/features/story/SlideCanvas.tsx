import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { SlideDrawing } from '../../../shared/drawing/slide/SlideDrawing.tsx';
import { currentLanguage } from '../../../shared/language/current.ts';
import { stateTexts } from '../../../shared/language/states.ts';
import { storyTexts } from '../../../shared/language/story.ts';
import type { Issue } from '../../../shared/model/issue.ts';
import type { Slide } from '../../../shared/model/story.ts';
import type { SlideDocument, SlidePage } from '../../../shared/slides/document.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { IssueCard } from '../../ui/IssueCard.tsx';
import { AnnotatedPage } from './canvas/AnnotatedPage.tsx';
import { useSlideAnnotating } from './canvas/annotating-context.ts';
import { chartElements } from './pages-of-slide.ts';
import type { ShownPage } from './use-shown-page.ts';
import styles from './SlideCanvas.module.css';

interface Props {
  readonly document: SlideDocument | null;
  /** Of the slide. */
  readonly pages: readonly SlidePage[];
  readonly shown: ShownPage;
  readonly slide: Slide;
  readonly position: number;
  /** Whether the drawing succeeded, and how to try again. */
  readonly drawn: { readonly issue: Issue | null; readonly reload: () => void };
}

/** The slide as it will be exported: drawn by the same component as the pictures. */
export function SlideCanvas({ document, pages, shown, slide, position, drawn }: Props) {
  const annotating = useSlideAnnotating();
  const page = pages[shown.at];
  if (drawn.issue) {
    return (
      <IssueCard
        issue={drawn.issue}
        actions={
          <Button compact variant="primary" onClick={drawn.reload}>
            {stateTexts.retry}
          </Button>
        }
      />
    );
  }
  return (
    <>
      <div className={styles.canvas} lang="nl">
        {document && page && !canAnnotate(page) ? (
          <SlideDrawing
            page={page}
            houseStyle={document.houseStyle}
            label={storyTexts.canvas(position, page.title)}
          />
        ) : document && page ? (
          <AnnotatedPage
            page={page}
            slide={slide}
            houseStyle={document.houseStyle}
            label={storyTexts.canvas(position, page.title)}
            annotating={annotating}
          />
        ) : (
          <p role="status" lang={currentLanguage()}>
            {storyTexts.drawing}
          </p>
        )}
      </div>
      {shown.count > 1 && (
        <div className={styles.pages}>
          <IconButton
            icon={IconChevronLeft}
            label={storyTexts.previousPage}
            disabled={shown.at === 0}
            onClick={() => shown.turnTo(shown.at - 1)}
          />
          <span role="status">{storyTexts.pages(shown.at + 1, shown.count)}</span>
          <IconButton
            icon={IconChevronRight}
            label={storyTexts.nextPage}
            disabled={shown.at === shown.count - 1}
            onClick={() => shown.turnTo(shown.at + 1)}
          />
        </div>
      )}
    </>
  );
}

function canAnnotate(page: SlidePage): boolean {
  return chartElements([page]).length > 0;
}
