import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconChevronLeft,
  IconDownload,
  IconHistory,
} from '@tabler/icons-react';
import { useCallback, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { appTexts } from '../../../shared/language/app.ts';
import { storyTexts } from '../../../shared/language/story.ts';
import type { Slide } from '../../../shared/model/story.ts';
import type { SlideDocument } from '../../../shared/slides/document.ts';
import { useOperation } from '../../api/use-operation.ts';
import { ButtonLink, IconButton } from '../../ui/Button.tsx';
import { writeTime } from '../../../shared/base/dutch-dates.ts';
import { Centered } from '../../ui/Centered.tsx';
import { EditableTitle } from '../../ui/EditableTitle.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { IssueCard } from '../../ui/IssueCard.tsx';
import { AnnotatingSlide } from './canvas/AnnotatingSlide.tsx';
import { withSlide, withTitle } from './edit-story.ts';
import { EmptyStory } from './EmptyStory.tsx';
import { firstPageOf } from './first-page-of.ts';
import { pagesOfSlide } from './pages-of-slide.ts';
import { PresentButton } from './PresentButton.tsx';
import { SlideCanvas } from './SlideCanvas.tsx';
import { SlideFields } from './SlideFields.tsx';
import { SlideList } from './SlideList.tsx';
import { StoryAccountDialog } from './StoryAccountDialog.tsx';
import { StoryHistoryDialog } from './StoryHistoryDialog.tsx';
import { StoryMenu } from './StoryMenu.tsx';
import { SlideNotes } from './SlideNotes.tsx';
import { useShownPage } from './use-shown-page.ts';
import { useStory, type OpenStory } from './use-story.ts';
import { useUndoKeys } from '../../ui/use-undo-keys.ts';
import styles from './StoryEditor.module.css';

/** One story: its slides in order, the chosen one large, and what is said with it. */
export function StoryEditor({ id }: { readonly id: string }) {
  const story = useStory(id);
  switch (story.state) {
    case 'loading':
      return <p className={styles.wait}>{storyTexts.loading}</p>;
    case 'failed':
      return (
        <Centered title={appTexts.pages.story}>
          <IssueCard
            issue={story.issue}
            actions={
              <ButtonLink compact variant="primary" href="#/verhaal">
                {storyTexts.allStories}
              </ButtonLink>
            }
          />
        </Centered>
      );
    case 'ready':
      return <Editor open={story.open} />;
  }
}

function Editor({ open }: { readonly open: OpenStory }) {
  const { story, change } = open;
  const [shown, setShown] = useState<'account' | 'history' | null>(null);
  useUndoKeys(open);
  const [, navigate] = useLocation();
  const asked = new URLSearchParams(useSearch()).get('dia');
  // The slides with today's figures, drawn anew after every save.
  const drawn = useOperation('story.document', { id: story.id }, [open.saves]);
  // The contract leaves the document open, because it may not know slides; the host makes just this.
  const document = (drawn.value?.document ?? null) as SlideDocument | null;
  const index = Math.max(
    0,
    story.slides.findIndex(({ id }) => id === asked),
  );
  const slide = story.slides[index];
  const pages = slide ? pagesOfSlide(document, slide.id) : [];
  const shownPage = useShownPage(slide?.id, pages);
  const choose = useCallback(
    (slideId: string) => navigate(`/verhaal/${story.id}?dia=${slideId}`, { replace: true }),
    [navigate, story.id],
  );
  const write = (next: Slide, about?: string) =>
    change(withSlide(story, next), about && `${next.id} ${about}`);

  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <a className={styles.back} href="#/verhaal">
          <Icon of={IconChevronLeft} />
          {storyTexts.allStories}
        </a>
        <EditableTitle
          title={story.title}
          lang="nl"
          label={storyTexts.storyTitle}
          editLabel={storyTexts.editTitle}
          fallback={story.title}
          maxLength={200}
          onWrite={(title) => change(withTitle(story, title))}
        />
        <span className={styles.saved} role="status">
          {open.savedAt === null ? storyTexts.saving : storyTexts.saved(writeTime(open.savedAt))}
        </span>
        <div className={styles.actions}>
          <IconButton
            icon={IconArrowBackUp}
            label={storyTexts.undo}
            disabled={open.undo === null}
            onClick={() => open.undo?.()}
          />
          <IconButton
            icon={IconArrowForwardUp}
            label={storyTexts.redo}
            disabled={open.redo === null}
            onClick={() => open.redo?.()}
          />
          <IconButton
            icon={IconHistory}
            label={storyTexts.history.open}
            onClick={() => setShown('history')}
          />
          <StoryMenu story={story} slide={slide} page={shownPage} onAccount={() => setShown('account')} />
          {slide && (
            <PresentButton storyId={story.id} page={firstPageOf(document, slide.id, index) + shownPage.at} />
          )}
          <ButtonLink variant="primary" icon={IconDownload} href={`#/exporteren/${story.id}`}>
            {storyTexts.export}
          </ButtonLink>
        </div>
      </header>
      {shown === 'account' && <StoryAccountDialog open={open} onClose={() => setShown(null)} />}
      {shown === 'history' && <StoryHistoryDialog open={open} onClose={() => setShown(null)} />}
      {open.saveIssue && <IssueCard issue={open.saveIssue} />}
      <div className={styles.columns}>
        <SlideList
          story={story}
          document={document}
          chosen={slide?.id ?? null}
          onChoose={choose}
          open={open}
        />
        {slide ? (
          <AnnotatingSlide key={`notes ${slide.id}`} document={document} slide={slide} onWrite={write}>
            <div className={styles.middle}>
              <SlideCanvas
                key={slide.id}
                document={document}
                pages={pages}
                shown={shownPage}
                slide={slide}
                position={index + 1}
                drawn={drawn}
              />
              <SlideFields
                key={`fields ${slide.id}`}
                story={story}
                document={document}
                slide={slide}
                onWrite={write}
              />
            </div>
            <SlideNotes storyId={story.id} document={document} slide={slide} onWrite={write} />
          </AnnotatingSlide>
        ) : (
          <EmptyStory />
        )}
      </div>
    </div>
  );
}
