import type { ChartSpec } from '../../../shared/charts/spec.ts';
import { pairsToAsk } from '../../../shared/charts/reading/read-chart.ts';
import { accountOfStory } from '../../../shared/language/nl/story-account.ts';
import type { ChartAnswer } from '../../../shared/model/chart-answer.ts';
import type { FigureTable } from '../../../shared/model/figure.ts';
import { IssueError, type Issue } from '../../../shared/model/issue.ts';
import type { Picture } from '../../../shared/model/picture.ts';
import type { Response } from '../../../shared/model/response.ts';
import { chartsOf } from '../../../shared/model/slide-charts.ts';
import type { StoryAccount } from '../../../shared/model/story-account.ts';
import type { AnnotatedChart, Slide, Story } from '../../../shared/model/story.ts';
import type { FieldValues } from '../../../shared/model/text-field.ts';
import { fillStory } from '../../../shared/slides/fill-story.ts';
import { buildDocument } from '../../../shared/slides/build-document.ts';
import type { SlideDocument } from '../../../shared/slides/document.ts';
import { tellTrouble } from '../../../shared/slides/tell-trouble.ts';
import type { WorkspaceDatabase } from '../../store/database.ts';
import { readPicture } from '../../store/pictures.ts';
import type { CallContext } from '../ports.ts';
import type { Session } from '../session.ts';
import { askChart, type ChartSource } from '../explore/ask-chart.ts';
import { summariseWorkspace } from '../workspace/summarise.ts';
import { drawCharts, type AskedChart } from './draw-charts.ts';
import { nameOfArea } from './name-of-area.ts';
import { findUntold } from './untold-numbers.ts';

/**
 * A story with today's figures as slides, ready to draw or export; and the figures they tell. `shape` may still change
 * it once its charts are there.
 */
export async function storyDocument(
  session: Session,
  story: Story,
  context: CallContext,
  shape: (story: Story, specs: ReadonlyMap<string, ChartSpec>) => Story = (same) => same,
): Promise<ToldStory> {
  // Taken before the figures are awaited: by then another workspace may be open.
  const workspace = session.workspace();
  const analysis = session.analysis();
  const summary = summariseWorkspace(workspace);
  const source = { db: workspace.db, analysis };
  const charts = story.slides.flatMap(chartsOf);
  const isUntold = await findUntold(
    source,
    charts.map(({ chart }) => chart),
    context,
  );
  const asked: AskedChart[] = [];
  const troubles = new Map<string, Issue>();
  // All at once: who answers need not wait for this thread between two of them.
  const answers = await Promise.all(
    charts.map(async ({ id, chart }) => ({
      ...{ id, chart },
      answer: await askOrTrouble(source, chart, context),
    })),
  );
  for (const { id, chart, answer } of answers) {
    if ('title' in answer) troubles.set(id, answer);
    else asked.push({ id, chart, answer });
  }
  const tables = asked.map(({ answer }) => answer.table);
  const responses = asked.flatMap(({ answer }) => answer.response ?? []);
  const whole = drawCharts(asked, isUntold);
  const shaped = shape(story, whole.specs);
  // What is left out is compared with nothing any more.
  const left = new Set(shaped.slides.flatMap(chartsOf).map(({ id }) => id));
  const kept = asked.filter(({ id }) => left.has(id));
  const { specs, fields } = kept.length < asked.length ? drawCharts(kept, isUntold) : whole;
  const area = story.area;
  const account = accountOfStory(tables);
  const areaName = area ? await nameOfArea(session, area, context) : summary.name;
  const newest = summary.waves.at(-1);
  const ofStory: FieldValues = {
    gebied: areaName,
    ...(newest === undefined ? {} : { meting: String(newest) }),
  };
  // Words on a slide with several charts are about its first.
  const valuesOf = (slide: Slide) => ({ ...ofStory, ...fields.get(chartsOf(slide)[0]?.id ?? '') });
  const pictures = picturesOf(workspace.db, story);
  const document = buildDocument(tellTrouble(fillStory(shaped, specs, valuesOf), troubles), specs, {
    organisation: summary.settings.organisation,
    houseStyle: summary.settings.houseStyle,
    areaName,
    waves: summary.waves,
    fictitious: summary.fictitious,
    isoDate: session.nowIso(),
    pictures,
    account,
  });
  return { document, tables, responses, account };
}

/** Those that its slides hold and the workspace keeps. */
function picturesOf(db: WorkspaceDatabase, { slides }: Story): ReadonlyMap<string, Picture> {
  const asked = slides.flatMap((slide) =>
    slide.kind === 'charts'
      ? slide.blocks.flatMap((block) => (block.kind === 'picture' ? [block.picture] : []))
      : [],
  );
  return new Map(
    [...new Set(asked)].flatMap((id) => {
      const picture = readPicture(db, id);
      return picture === null ? [] : [[id, picture]];
    }),
  );
}

/** A chart may ask what is not in the newest file of a wave: that is told on its slide, and the others stay. */
async function askOrTrouble(
  source: ChartSource,
  chart: AnnotatedChart,
  context: CallContext,
): Promise<ChartAnswer | Issue> {
  try {
    return await askChart(source, chart.request, context, (answer) => pairsToAsk(chart, answer));
  } catch (error) {
    if (error instanceof IssueError && error.issue.kind === 'not-found') return error.issue;
    throw error;
  }
}

export interface ToldStory {
  readonly document: SlideDocument;
  readonly tables: readonly FigureTable[];
  /** Who took part, where a slide tells that. */
  readonly responses: readonly Response[];
  readonly account: StoryAccount;
}
