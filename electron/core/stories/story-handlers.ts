import { randomUUID } from 'node:crypto';
import { coreTexts } from '../../../shared/language/nl/core.ts';
import type { Area } from '../../../shared/model/area.ts';
import type { AvailableIndicator } from '../../../shared/model/indicator.ts';
import type { Story } from '../../../shared/model/story.ts';
import { wethouderStory } from '../../../shared/slides/wethouder-template.ts';
import { answerQuestion } from '../../analysis/answer-question.ts';
import { exploreOptions } from '../../analysis/explore-options.ts';
import { storeReader } from '../../analysis/reader.ts';
import type { AnalysisReader } from '../../analysis/reader.ts';
import type { OpenWorkspace } from '../../store/open-workspace.ts';
import { listStories, readStory, removeStory, saveStory } from '../../store/stories.ts';
import type { HandlersOf } from '../handlers.ts';
import type { Session } from '../session.ts';
import { refuse, unwrap } from '../trouble.ts';
import { storyDocument } from './story-document.ts';

type Names = 'story.list' | 'story.get' | 'story.create' | 'story.save' | 'story.remove' | 'story.document';

export function storyHandlers(session: Session): HandlersOf<Names> {
  return {
    'story.list': () => ({ stories: listStories(session.workspace().db) }),
    'story.get': ({ id }) => findStory(session.workspace(), id),
    'story.create'({ title, template, area }) {
      const workspace = session.workspace();
      const made =
        template === 'wethouder' && area
          ? fillTemplate(workspace, area, session.nowIso())
          : emptyStory(session.nowIso(), area);
      const story = title === undefined ? made : { ...made, title };
      saveStory(workspace.db, story);
      return story;
    },
    'story.save'(story) {
      const saved = { ...story, changedAt: session.nowIso() };
      saveStory(session.workspace().db, saved);
      return saved;
    },
    'story.remove'({ id }) {
      removeStory(session.workspace().db, id);
      return {};
    },
    'story.document'({ id }) {
      const workspace = session.workspace();
      return { document: storyDocument(workspace, findStory(workspace, id), session.nowIso()) };
    },
  };
}

export function findStory({ db }: OpenWorkspace, id: string): Story {
  return readStory(db, id) ?? refuse('not-found', coreTexts.storyGone);
}

/** The template 'wethouder' for one area, from what the workspace can answer. */
export function fillTemplate(
  { db }: OpenWorkspace,
  area: Pick<Area, 'level' | 'code'>,
  nowIso: string,
): Story {
  const reader = storeReader(db);
  const options = exploreOptions(reader);
  const found = options.areas.find(({ level, code }) => level === area.level && code === area.code);
  if (!found) return refuse('not-found', coreTexts.areaGone(area.code));
  const indicators = shownIn(found, options.indicators, reader);
  return { ...wethouderStory(found, { ...options, indicators }, randomUUID), changedAt: nowIso };
}

/** The indicators, and of each the waves, that have something to show for this very area. */
function shownIn(
  { level, code }: Area,
  indicators: readonly AvailableIndicator[],
  reader: AnalysisReader,
): AvailableIndicator[] {
  const { figures } = unwrap(answerQuestion(reader, { indicators: 'all', areas: [{ level, only: [code] }] }));
  const shown = new Set(
    figures.flatMap(({ key, value }) =>
      value.status === 'shown' ? [`${key.indicator}|${String(key.wave)}`] : [],
    ),
  );
  return indicators
    .map((available) => ({
      ...available,
      waves: available.waves.filter((wave) => shown.has(`${available.indicator.code}|${String(wave)}`)),
    }))
    .filter(({ waves }) => waves.length > 0);
}

function emptyStory(nowIso: string, area: Story['area']): Story {
  return { id: randomUUID(), title: coreTexts.freeStoryTitle, area, slides: [], changedAt: nowIso };
}
