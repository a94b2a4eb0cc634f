import type { ChartSpec } from '../../../shared/charts/spec.ts';
import { buildChart } from '../../../shared/charts/build-chart.ts';
import { accountOfStory } from '../../../shared/language/nl/story-account.ts';
import type { FigureTable } from '../../../shared/model/figure.ts';
import type { Response } from '../../../shared/model/response.ts';
import { chartsOf } from '../../../shared/model/slide-charts.ts';
import type { StoryAccount } from '../../../shared/model/story-account.ts';
import type { Story } from '../../../shared/model/story.ts';
import { buildDocument } from '../../../shared/slides/build-document.ts';
import type { SlideDocument } from '../../../shared/slides/document.ts';
import { listAreas } from '../../store/areas.ts';
import type { CallContext } from '../ports.ts';
import type { Session } from '../session.ts';
import { askChart } from '../explore/ask-chart.ts';
import { summariseWorkspace } from '../workspace/summarise.ts';

/** A story with today's figures as slides, ready to draw or export; and the figures they tell. */
export async function storyDocument(
  session: Session,
  story: Story,
  context: CallContext,
): Promise<ToldStory> {
  // Taken before the figures are awaited: by then another workspace may be open.
  const workspace = session.workspace();
  const analysis = session.analysis();
  const summary = summariseWorkspace(workspace);
  const areas = listAreas(workspace.db);
  const specs = new Map<string, ChartSpec>();
  const tables: FigureTable[] = [];
  const responses: Response[] = [];
  for (const { id, chart } of story.slides.flatMap(chartsOf)) {
    const answer = await askChart({ db: workspace.db, analysis }, chart.request, context);
    tables.push(answer.table);
    if (answer.response) responses.push(answer.response);
    specs.set(id, buildChart(chart.request, answer, chart));
  }
  const area = story.area;
  const account = accountOfStory(tables);
  const document = buildDocument(story, specs, {
    organisation: summary.settings.organisation,
    houseStyle: summary.settings.houseStyle,
    areaName: area
      ? (areas.find(({ level, code }) => level === area.level && code === area.code)?.name ?? area.code)
      : summary.name,
    waves: summary.waves,
    fictitious: summary.fictitious,
    isoDate: session.nowIso(),
    ...(story.accountSlide === false ? {} : { account }),
  });
  return { document, tables, responses, account };
}

interface ToldStory {
  readonly document: SlideDocument;
  readonly tables: readonly FigureTable[];
  /** Who took part, where a slide tells that. */
  readonly responses: readonly Response[];
  readonly account: StoryAccount;
}
