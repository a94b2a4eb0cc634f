import { canonicalJson } from '../../../shared/base/canonical-json.ts';
import { batchTexts } from '../../../shared/language/batch.ts';
import type { Area } from '../../../shared/model/area.ts';
import type { BatchSource, BatchWish, OwnWords } from '../../../shared/model/batch.ts';
import { chartsOf } from '../../../shared/model/slide-charts.ts';
import type { Slide, Story } from '../../../shared/model/story.ts';
import { moveBetween } from '../../../shared/slides/batch/move-areas.ts';
import { templateOfAnyArea } from '../../../shared/slides/batch/template-of-any-area.ts';
import { builtInTemplates } from '../../../shared/slides/templates/built-in.ts';
import type { NumberOf } from '../../../shared/slides/batch/replace-hidden.ts';
import { showGroups } from '../../../shared/slides/batch/show-groups.ts';
import { moveStory } from '../../../shared/slides/batch/move-story.ts';
import { nameFiles, unknownNameFields, type NamedFile } from '../../../shared/slides/batch/name-files.ts';
import { summariseWorkspace } from '../workspace/summarise.ts';
import type { CallContext } from '../ports.ts';
import type { Session } from '../session.ts';
import { fillTemplate } from '../stories/fill-template.ts';
import { findTemplate } from '../stories/find-template.ts';
import { findStory } from '../stories/story-handlers.ts';
import { groupFinder } from './find-groups.ts';
import { refuse, unwrap } from '../trouble.ts';

export interface PreparedBatch {
  /** Of the story or the template. */
  readonly title: string;
  readonly areas: readonly BatchArea[];
  /** Codes that were asked for and are in no file. */
  readonly gone: readonly string[];
  /** What the reports are made of, to know again what was made before. */
  readonly made: unknown;
  readonly storyFor: (area: Area, context: CallContext) => Promise<StoryForArea>;
}

export interface BatchArea {
  readonly area: Area;
  readonly file: NamedFile;
}

export interface StoryForArea {
  readonly story: Story;
  readonly ownWords: readonly OwnWords[];
  readonly numberOf: NumberOf;
}

/** Who gets a report and of what it is made; out with words where that cannot be. */
export async function prepareBatch(
  session: Session,
  wish: BatchWish,
  context: CallContext,
): Promise<PreparedBatch> {
  const workspace = session.workspace();
  const unknown = unknownNameFields(wish.names);
  if (unknown.length > 0) return refuse('input-invalid', batchTexts.unknownNameFields(unknown));
  const { areas } = unwrap(await session.analysis().run('options', {}, context));
  session.expectOpen(workspace);
  const { level, only } = wish.areas;
  const ofLevel = areas.filter((area) => area.level === level);
  const chosen = only === undefined ? ofLevel : ofLevel.filter(({ code }) => only.includes(code));
  if (chosen.length === 0) return refuse('not-found', batchTexts.noAreas(level));
  const source =
    wish.source.kind === 'story'
      ? fromStory(session, wish.source, wish, areas)
      : fromTemplate(session, wish.source, wish);
  const jaar = String(summariseWorkspace(workspace).waves.at(-1) ?? '');
  const files = nameFiles(wish.names, chosen, {
    jaar,
    verhaal: source.title,
    gemeente: ({ parent }) => areas.find(({ code }) => code === parent)?.name ?? '',
  });
  return {
    ...source,
    areas: chosen.flatMap((area, index) => {
      const file = files[index];
      return file ? [{ area, file }] : [];
    }),
    gone: [...new Set(only ?? [])].filter((code) => chosen.every((area) => area.code !== code)),
  };
}

type Source = Pick<PreparedBatch, 'title' | 'made' | 'storyFor'>;
type SourceOf<Kind extends BatchSource['kind']> = Extract<BatchSource, { readonly kind: Kind }>;

function fromStory(
  session: Session,
  { storyId }: SourceOf<'story'>,
  { areas: { level }, whenHidden }: BatchWish,
  areas: readonly Area[],
): Source {
  const story = findStory(session.workspace(), storyId);
  const { area: about, slides } = story;
  if (slides.length === 0) return refuse('input-invalid', batchTexts.noSlides(story.title));
  if (about === null) return refuse('input-invalid', batchTexts.noArea(story.title));
  const from = areas.find((area) => area.level === about.level && area.code === about.code);
  if (!from) return refuse('not-found', batchTexts.areaOfStoryGone(about.code));
  if (from.level !== level) return refuse('input-invalid', batchTexts.otherLevel(from.level, level));
  const other = areas.find((area) => area.level === level && area.code !== from.code);
  if (other && asks(moveStory(story, moveBetween(from, other, areas)).story) === asks(story))
    return refuse('input-invalid', batchTexts.sameEverywhere(story.title));
  const findGroups = groupFinder(areas, session.analysis());
  const numberOf = ({ id }: Slide) => slides.findIndex((slide) => slide.id === id) + 1;
  return {
    title: story.title,
    made: { ...story, changedAt: '' },
    storyFor: async (area, context) => {
      // In its own report everything that was written stands as it is.
      if (area.code === from.code) return { story, ownWords: [], numberOf };
      const moved = moveStory(story, moveBetween(from, area, areas));
      const shows = await findGroups(moved.story, context);
      const shown = showGroups(moved.story, { areas, shows, whenHidden, numberOf });
      return { story: shown.story, ownWords: [...moved.ownWords, ...shown.ownWords], numberOf };
    },
  };
}

/** What its charts ask. */
function asks({ slides }: Story): string {
  return canonicalJson(slides.flatMap(chartsOf).map(({ chart }) => chart.request));
}

function fromTemplate(
  session: Session,
  source: SourceOf<'template'>,
  { areas: { level }, whenHidden }: BatchWish,
): Source {
  const theme = source.theme ?? null;
  const template = findTemplate(session.workspace(), source.template);
  if (!template.levels.includes(level))
    return refuse('input-invalid', batchTexts.templateOfOthers(template.name, level));
  // Those of the app hold no words of one area.
  const isOwn = builtInTemplates.every(({ id }) => id !== template.id);
  const { template: cleaned, ownWords } = isOwn ? templateOfAnyArea(template) : { template, ownWords: [] };
  if (cleaned.slides.length === 0) return refuse('input-invalid', batchTexts.noSlides(template.name));
  const filled = { ...cleaned, whenEmpty: whenHidden };
  return {
    title: template.name,
    made: { template: filled, theme },
    storyFor: async (area, context) => {
      const { story } = await fillTemplate(session, filled, { area, theme }, context);
      // A template fills most of its words itself: nobody typed those.
      return { story, ownWords, numberOf: () => null };
    },
  };
}
