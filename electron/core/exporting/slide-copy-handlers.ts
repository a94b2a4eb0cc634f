import { slideTableForClipboard } from '../../../shared/charts/clipboard-tables.ts';
import { coreTexts } from '../../../shared/language/core.ts';
import { appendLog } from '../../store/log.ts';
import type { OpenWorkspace } from '../../store/open-workspace.ts';
import type { HandlersOf } from '../handlers.ts';
import type { CallContext } from '../ports.ts';
import type { Session } from '../session.ts';
import { storyDocument } from '../stories/story-document.ts';
import { findStory } from '../stories/story-handlers.ts';
import { refuse } from '../trouble.ts';
import { takeStory } from './take-story.ts';

/** A slide on the clipboard: its picture, or the tables of its charts. */
export function slideCopyHandlers(session: Session): HandlersOf<'export.slidePicture' | 'export.slideTable'> {
  return {
    async 'export.slidePicture'({ storyId, slideId, page: at }, context) {
      const { document, workspace } = await takeSlide(storyId, slideId, context);
      const page = document.pages.filter((each) => each.slideId === slideId)[at];
      if (page === undefined) return refuse('not-found', coreTexts.slideGone);
      const { makePictures } = await import('../../exporting/picture/make-pictures.ts');
      const only = { ...document, pages: [page] };
      for await (const { content } of makePictures(only, ['png'], (name) => session.ports.readAsset(name))) {
        logCopy(workspace, slideId);
        return { png: Buffer.from(content).toString('base64') };
      }
      return refuse('not-found', coreTexts.slideGone);
    },
    async 'export.slideTable'({ storyId, slideId }, context) {
      const { document, workspace } = await takeSlide(storyId, slideId, context);
      const figures = document.figures.find((each) => each.slideId === slideId);
      if (figures === undefined) return refuse('not-found', coreTexts.slideWithoutFigures);
      const table = slideTableForClipboard(figures.charts);
      logCopy(workspace, slideId);
      return table;
    },
  };

  /** The story as it is told, and of it only this slide as known to others. */
  async function takeSlide(storyId: string, slideId: string, context: CallContext) {
    const workspace = session.workspace();
    const story = findStory(workspace, storyId);
    const slides = story.slides.filter(({ id }) => id === slideId);
    if (slides.length === 0) return refuse('not-found', coreTexts.slideGone);
    await takeStory(session, { ...story, slides }, context);
    const { document } = await storyDocument(session, story, context);
    return { document, workspace };
  }

  /** Once there is something to hand over: what was refused did not go out. */
  function logCopy(workspace: OpenWorkspace, slideId: string): void {
    session.expectOpen(workspace);
    appendLog(workspace.db, { at: session.nowIso(), kind: 'export', detail: { slide: slideId, files: [] } });
  }
}
