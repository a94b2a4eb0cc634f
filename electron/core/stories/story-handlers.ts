import { randomUUID } from 'node:crypto';
import { coreTexts } from '../../../shared/language/core.ts';
import type { Story } from '../../../shared/model/story.ts';
import type { FilledStory } from '../../../shared/slides/templates/fill-story.ts';
import type { OpenWorkspace } from '../../store/open-workspace.ts';
import { listRemovedStories, listStories, readStory, removeStory, saveStory } from '../../store/stories.ts';
import { prepareExport } from '../exporting/prepare-export.ts';
import type { HandlersOf } from '../handlers.ts';
import type { CallContext } from '../ports.ts';
import type { Session } from '../session.ts';
import { refuse } from '../trouble.ts';
import { fillTemplate } from './fill-template.ts';
import { findTemplate } from './find-template.ts';
import { storyDocument } from './story-document.ts';
import { keepWithheld, withholdPercentages } from './withheld-percentages.ts';

type Names =
  | 'story.list'
  | 'story.get'
  | 'story.create'
  | 'story.save'
  | 'story.remove'
  | 'story.document'
  | 'story.account';

export function storyHandlers(session: Session): HandlersOf<Names> {
  return {
    'story.list'() {
      const { db } = session.workspace();
      return { stories: listStories(db), removed: listRemovedStories(db) };
    },
    'story.get': ({ id }, context) =>
      withholdPercentages(session, findStory(session.workspace(), id), context),
    async 'story.create'({ title, template, area, theme = null }, context) {
      const workspace = session.workspace();
      // A story is told in PowerPoint next. Where figures are worked out in another thread, this one has the time now.
      if (session.ports.analysisWorker !== undefined) void prepareExport(['pptx']);
      const { story: made, leftOut } = await makeStory(workspace, { template, area, theme }, context);
      const story = title === undefined ? made : { ...made, title };
      // While the template was filled, the workspace may have been closed.
      session.expectOpen(workspace);
      saveStory(workspace.db, story);
      return { ...story, leftOut };
    },
    'story.save'({ field, ...story }) {
      const { db } = session.workspace();
      const saved = { ...story, changedAt: session.nowIso() };
      saveStory(db, keepWithheld(readStory(db, story.id), saved), { field });
      return saved;
    },
    'story.remove'({ id }) {
      removeStory(session.workspace().db, id, session.nowIso());
      return {};
    },
    async 'story.document'({ id }, context) {
      const { document } = await storyDocument(session, findStory(session.workspace(), id), context);
      return { document };
    },
    async 'story.account'({ id }, context) {
      const { account } = await storyDocument(session, findStory(session.workspace(), id), context);
      return account;
    },
  };

  async function makeStory(
    workspace: OpenWorkspace,
    { template, area, theme }: StoryWish,
    context: CallContext,
  ): Promise<FilledStory> {
    if (template === 'empty') return { story: emptyStory(session.nowIso(), area), leftOut: [] };
    if (area === null) return refuse('input-invalid', coreTexts.templateNeedsArea);
    const { signal, report } = context;
    return fillTemplate(
      session,
      findTemplate(workspace, template),
      { area, theme },
      {
        signal,
        onStep: ({ part, done, total }) =>
          report({ phase: coreTexts.fillingStory[part], done, total, unit: 'indicators' }),
      },
    );
  }
}

interface StoryWish {
  readonly template: string;
  readonly area: Story['area'];
  readonly theme: string | null;
}

export function findStory({ db }: OpenWorkspace, id: string): Story {
  return readStory(db, id) ?? refuse('not-found', coreTexts.storyGone);
}

function emptyStory(nowIso: string, area: Story['area']): Story {
  return { id: randomUUID(), title: coreTexts.freeStoryTitle, area, slides: [], changedAt: nowIso };
}
