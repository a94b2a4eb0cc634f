import { coreTexts } from '../../../shared/language/core.ts';
import { liveStory, markLive } from '../../../shared/slides/live-question.ts';
import type { HandlersOf } from '../handlers.ts';
import type { ShowWindow } from '../ports.ts';
import type { Session } from '../session.ts';
import { storyDocument } from '../stories/story-document.ts';
import { findStory } from '../stories/story-handlers.ts';
import { refuse } from '../trouble.ts';

export function presentHandlers(
  session: Session,
): HandlersOf<'present.open' | 'present.close' | 'present.ask'> {
  const showWindow = (): ShowWindow =>
    session.ports.showWindow ?? refuse('not-allowed', coreTexts.noShowWindow);
  return {
    'present.open': ({ storyId, page }) =>
      showWindow().open(`#/presenteren/${encodeURIComponent(storyId)}/${String(page)}?venster=2`),
    'present.close': () => {
      showWindow().close();
      return {};
    },
    'present.ask': async ({ storyId, slideId, request }, context) => {
      const story = liveStory(findStory(session.workspace(), storyId), request);
      const { document } = await storyDocument(session, story, context);
      return { document: markLive(document, slideId) };
    },
  };
}
