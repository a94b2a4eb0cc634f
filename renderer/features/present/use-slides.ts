import { useOperation } from '../../api/use-operation.ts';
import type { ChartRequest } from '../../../shared/model/chart-request.ts';
import type { Issue } from '../../../shared/model/issue.ts';
import { chartsOf } from '../../../shared/model/slide-charts.ts';
import type { SlideDocument, SlidePage } from '../../../shared/slides/document.ts';
import type { Show } from './show.ts';

/** What there is to show at this moment. */
export interface Slides {
  readonly document: SlideDocument;
  /** On the screen now: of the story, or of the question from the room. */
  readonly page: SlidePage;
  /** Where that stands among its own; `index` counts from 0. */
  readonly index: number;
  readonly count: number;
  readonly isLive: boolean;
  /** Comes after it; null: it is the last. */
  readonly next: SlidePage | null;
  /** What its chart asks, to ask it otherwise; null: it has none. */
  readonly asks: { readonly slideId: string; readonly request: ChartRequest } | null;
  /** The question from the room is being looked up. */
  readonly isAsking: boolean;
  /** Why it could not be. */
  readonly askIssue: Issue | null;
}
export type SlidesState =
  | { readonly state: 'loading' | 'empty' }
  | { readonly state: 'failed'; readonly issue: Issue; readonly reload: () => void }
  | { readonly state: 'ready'; readonly slides: Slides };

/** The slides of a story with today's figures, and in between what is asked from the room. */
export function useSlides(storyId: string, { page, live, edition }: Show): SlidesState {
  const told = useOperation('story.document', { id: storyId }, [edition]);
  const story = useOperation('story.get', { id: storyId }, [edition]);
  const asked = useOperation(
    'present.ask',
    live && { storyId, slideId: live.slideId, request: live.request },
  );
  if (told.state === 'failed') return { state: 'failed', issue: told.issue, reload: told.reload };
  if (story.state === 'failed') return { state: 'failed', issue: story.issue, reload: story.reload };
  if (told.value === null || story.value === null) return { state: 'loading' };
  // The contract leaves documents open, because it may not know slides; the host makes just these.
  const document = told.value.document as SlideDocument;
  const answer = (asked.value?.document ?? null) as SlideDocument | null;
  const index = Math.min(page, document.pages.length - 1);
  const storyPage = document.pages[index];
  if (!storyPage) return { state: 'empty' };
  const slide = story.value.slides.find(({ id }) => id === storyPage.slideId);
  const [placed] = slide ? chartsOf(slide) : [];
  const ofStory = {
    asks: live ?? (slide && placed ? { slideId: slide.id, request: placed.chart.request } : null),
    ...{ document, page: storyPage, index, count: document.pages.length, isLive: false },
    next: document.pages[index + 1] ?? null,
    isAsking: live !== null && asked.state === 'loading',
    askIssue: live === null ? null : asked.issue,
  };
  const livePage = live && answer?.pages[Math.min(live.page, answer.pages.length - 1)];
  // The answer to a question on another slide is not waited with.
  if (!livePage || livePage.slideId !== live.slideId) return { state: 'ready', slides: ofStory };
  return {
    state: 'ready',
    slides: {
      ...ofStory,
      ...{ page: livePage, count: answer.pages.length, isLive: true },
      index: Math.min(live.page, answer.pages.length - 1),
      // After the question the story goes on where it was.
      next: answer.pages[live.page + 1] ?? storyPage,
    },
  };
}
