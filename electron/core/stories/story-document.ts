import type { ChartSpec } from '../../../shared/charts/spec.ts';
import { buildChart } from '../../../shared/charts/build-chart.ts';
import { chartQuestion } from '../../../shared/charts/chart-question.ts';
import type { Story } from '../../../shared/model/story.ts';
import { buildDocument } from '../../../shared/slides/build-document.ts';
import type { SlideDocument } from '../../../shared/slides/document.ts';
import { answerQuestion } from '../../analysis/answer-question.ts';
import { storeReader } from '../../analysis/reader.ts';
import { listAreas } from '../../store/areas.ts';
import type { OpenWorkspace } from '../../store/open-workspace.ts';
import { unwrap } from '../trouble.ts';
import { summariseWorkspace } from '../workspace/summarise.ts';

/** A story with today's figures as slides, ready to draw or export. */
export function storyDocument(workspace: OpenWorkspace, story: Story, today: string): SlideDocument {
  const reader = storeReader(workspace.db);
  const specs = new Map<string, ChartSpec>();
  for (const slide of story.slides) {
    if (slide.kind !== 'chart') continue;
    const table = unwrap(answerQuestion(reader, chartQuestion(slide.chart.request)));
    specs.set(slide.id, buildChart(slide.chart.request, table, slide.chart));
  }
  const summary = summariseWorkspace(workspace);
  const area = story.area;
  return buildDocument(story, specs, {
    organisation: summary.settings.organisation,
    areaName: area
      ? (listAreas(workspace.db).find(({ level, code }) => level === area.level && code === area.code)
          ?.name ?? area.code)
      : summary.name,
    waves: summary.waves,
    fictitious: summary.fictitious,
    isoDate: today,
  });
}
