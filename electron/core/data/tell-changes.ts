import { buildChart } from '../../../shared/charts/build-chart.ts';
import { chartNeeds } from '../../../shared/charts/chart-needs.ts';
import { coreTexts } from '../../../shared/language/core.ts';
import { marksOf } from '../../../shared/model/annotation.ts';
import type {
  ChartChanges,
  DeliveryChanges,
  SlideChanges,
  StoryChanges,
} from '../../../shared/model/delivery-changes.ts';
import { markId } from '../../../shared/model/figure.ts';
import { IssueError } from '../../../shared/model/issue.ts';
import { chartsOf, type PlacedChart } from '../../../shared/model/slide-charts.ts';
import type { Slide, Story } from '../../../shared/model/story.ts';
import { listDatasets } from '../../store/datasets.ts';
import { listReplaced } from '../../store/replacements.ts';
import { listStories, readStory } from '../../store/stories.ts';
import { askChart } from '../explore/ask-chart.ts';
import type { CallContext } from '../ports.ts';
import type { Session } from '../session.ts';
import { refuse, unwrap } from '../trouble.ts';

/** What a delivery that replaced another changed: in every story, and counted over the whole catalogue. */
export async function tellChanges(
  session: Session,
  deliveryId: number,
  context: CallContext,
): Promise<DeliveryChanges> {
  const { db } = session.workspace();
  const analysis = session.analysis();
  const replaced = listReplaced(db).filter(({ replacedBy }) => replacedBy === deliveryId);
  const dataset = listDatasets(db).find((each) => each.deliveryId === deliveryId);
  if (dataset === undefined || replaced.length === 0) return refuse('not-found', coreTexts.nothingReplaced);
  const stories = listStories(db).flatMap(({ id }) => readStory(db, id) ?? []);
  const charts = stories.flatMap(({ slides }) => slides.flatMap(chartsOf));

  const report = (done: number) =>
    context.report({ phase: coreTexts.comparingPhase, done, total: 2, unit: 'steps' });
  report(0);
  const question = { deliveryId, charts: charts.map(({ chart }) => chartNeeds(chart.request)) };
  const compared = unwrap(await analysis.run('changes', question, context)).charts;
  report(1);
  const counted = unwrap(await analysis.run('changeCount', { deliveryId }, context));

  const changesOf = new Map(charts.map((placed, place) => [placed.chart, compared[place]]));
  const told: StoryChanges[] = [];
  for (const story of stories) {
    told.push(await tellStory(story, (placed) => changesOf.get(placed.chart) ?? nothing));
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
    changes: (placed: PlacedChart) => ChartChanges,
  ): Promise<StoryChanges> {
    const slides: SlideChanges[] = [];
    let same = 0;
    for (const [place, slide] of story.slides.entries()) {
      const placed = chartsOf(slide);
      const own = joinChanges(placed.map(changes));
      if (placed.length > 0 && !isChanged(own)) same++;
      if (!isChanged(own)) continue;
      const headline = await headlineOf(slide);
      slides.push({
        slideId: slide.id,
        number: place + 1,
        headline,
        changes: own,
        notes: listNotes(placed, own),
      });
    }
    return { storyId: story.id, title: story.title, slides, same };
  }

  /** As it stands on the slide: typed, or made from the figures of now; "" where they cannot be asked any more. */
  async function headlineOf(slide: Slide): Promise<string> {
    if ('headline' in slide && slide.headline !== '') return slide.headline;
    const [first] = chartsOf(slide);
    if (first === undefined || first.chart.headline !== '') return first?.chart.headline ?? '';
    try {
      const answer = await askChart({ db, analysis }, first.chart.request, context);
      return buildChart(first.chart.request, answer, first.chart).headline;
    } catch (error) {
      if (error instanceof IssueError && error.issue.kind !== 'cancelled') return '';
      throw error;
    }
  }
}

const nothing: ChartChanges = { figures: [], same: 0, responseChanged: false };

/** Of all charts of a slide together. */
function joinChanges(charts: readonly ChartChanges[]): ChartChanges {
  const trouble = charts.find((chart) => chart.trouble !== undefined)?.trouble;
  return {
    figures: charts.flatMap(({ figures }) => figures),
    same: charts.reduce((sum, { same }) => sum + same, 0),
    responseChanged: charts.some(({ responseChanged }) => responseChanged),
    ...(trouble === undefined ? {} : { trouble }),
  };
}

function isChanged({ figures, responseChanged, trouble }: ChartChanges): boolean {
  return figures.length > 0 || responseChanged || trouble !== undefined;
}

/** Annotations at a figure that changed. Words that were typed beside a number that is not told may hold it. */
function listNotes(charts: readonly PlacedChart[], { figures }: ChartChanges): SlideChanges['notes'] {
  const changed = new Map(figures.map(({ key, change }) => [markId(key), change.kind]));
  return charts
    .flatMap(({ chart }) => chart.annotations)
    .flatMap(({ id, shape, text }) => {
      const kinds = marksOf(shape).flatMap((mark) => changed.get(markId(mark)) ?? []);
      if (kinds.length === 0) return [];
      const open = kinds.every((kind) => kind === 'moved' || kind === 'same');
      return [{ id, text: open ? text : null }];
    });
}
