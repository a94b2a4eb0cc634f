import { chartNeeds, type ChartNeeds } from '../../../shared/charts/chart-needs.ts';
import { coreTexts } from '../../../shared/language/core.ts';
import { pairsOf } from '../../../shared/model/chart-pairs.ts';
import type {
  ChartChanges,
  DeliveryChanges,
  SlideChanges,
  StoryChanges,
} from '../../../shared/model/delivery-changes.ts';
import { IssueError } from '../../../shared/model/issue.ts';
import { chartsOf, type PlacedChart } from '../../../shared/model/slide-charts.ts';
import type { Story } from '../../../shared/model/story.ts';
import { listDatasets } from '../../store/datasets.ts';
import { listReplaced } from '../../store/replacements.ts';
import { listStories, readStory } from '../../store/stories.ts';
import type { ComparedChart } from '../../analysis/compare-deliveries.ts';
import type { CallContext } from '../ports.ts';
import type { Session } from '../session.ts';
import { storyDocument } from '../stories/story-document.ts';
import { refuse } from '../trouble.ts';
import { compareInSteps } from './compare-in-steps.ts';
import { joinChanges } from './join-changes.ts';
import { listNotes } from './notes-to-review.ts';
import { listTexts } from './texts-to-review.ts';

/** What a delivery that replaced another changed: in every story, and counted over the whole catalogue. */
export async function tellChanges(
  session: Session,
  deliveryId: number,
  context: CallContext,
): Promise<DeliveryChanges> {
  const workspace = session.workspace();
  const { db } = workspace;
  const analysis = session.analysis();
  const replaced = listReplaced(db).filter(({ replacedBy }) => replacedBy === deliveryId);
  const dataset = listDatasets(db).find((each) => each.deliveryId === deliveryId);
  if (dataset === undefined || replaced.length === 0) return refuse('not-found', coreTexts.nothingReplaced);
  const stories = listStories(db).flatMap(({ id }) => readStory(db, id) ?? []);
  const charts = stories.flatMap(({ slides }) => slides.flatMap(chartsOf));

  const needs = charts.map(needsOf);
  // After these steps one of each story: its headlines.
  const report = (done: number, steps: number) => {
    const total = steps + stories.length;
    context.report({ phase: coreTexts.comparingPhase, done, total, unit: 'steps' });
  };
  const question = { deliveryId, needs };
  const { signal } = context;
  const {
    charts: compared,
    steps,
    ...counted
  } = await compareInSteps(analysis, question, { signal, onStep: report });
  session.expectOpen(workspace);
  const changesOf = new Map(charts.map((placed, place) => [placed.chart, compared[place]]));
  const told: StoryChanges[] = [];
  for (const story of stories) {
    told.push(await tellStory(story, (placed) => changesOf.get(placed.chart) ?? nothing));
    report(steps + told.length, steps);
  }
  return {
    deliveryId,
    fileName: dataset.fileName,
    importedAt: dataset.importedAt,
    replaced: replaced.map(({ wave, fileName, importedAt }) => ({ wave, fileName, importedAt })),
    ...counted,
    stories: told,
  };

  async function tellStory(
    story: Story,
    changes: (placed: PlacedChart) => ComparedChart,
  ): Promise<StoryChanges> {
    const withCharts = story.slides.flatMap((slide, place) => {
      const placed = chartsOf(slide);
      const compared = placed.map(changes);
      const found = { placed, compared, own: joinChanges(compared) };
      return placed.length === 0 ? [] : [{ slide, number: place + 1, ...found }];
    });
    const changed = withCharts.filter(({ own }) => isChanged(own));
    const headlines = changed.length === 0 ? new Map<string, string>() : await headlinesOf(story);
    const slides = changed.map(({ slide, number, placed, compared: charts, own }): SlideChanges => ({
      slideId: slide.id,
      number,
      headline: headlines.get(slide.id) ?? '',
      changes: own,
      notes: listNotes(placed, charts),
      texts: charts.some(({ shown }) => shown === null)
        ? []
        : listTexts(
            slide,
            charts.flatMap(({ shown }) => shown ?? []),
          ),
    }));
    return {
      ...{ storyId: story.id, title: story.title, slides },
      same: withCharts.length - changed.length,
      chartless: story.slides.length - withCharts.length,
    };
  }

  /** As they stand on the slides, with the figures of now in the words; none where those cannot be asked any more. */
  async function headlinesOf(story: Story): Promise<ReadonlyMap<string, string>> {
    try {
      const { document } = await storyDocument(session, story, { ...context, report: () => undefined });
      // A slide of several pages has one headline.
      return new Map(document.pages.map(({ slideId, title }) => [slideId, title]));
    } catch (error) {
      if (error instanceof IssueError && error.issue.kind !== 'cancelled') return new Map();
      throw error;
    }
  }
}

/** All it is drawn from, the differences on its arrows included. */
function needsOf({ chart: { request, annotations } }: PlacedChart): ChartNeeds {
  const needs = chartNeeds(request);
  const pairs = pairsOf(annotations);
  return pairs.length === 0 ? needs : { ...needs, differences: { figures: needs.table, pairs } };
}

const nothing: ComparedChart = { figures: [], same: 0, responseChanged: false, shown: [] };

function isChanged({ figures, responseChanged, trouble }: ChartChanges): boolean {
  return figures.length > 0 || responseChanged || trouble !== undefined;
}
