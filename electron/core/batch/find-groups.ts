import { chartsOf } from '../../../shared/model/slide-charts.ts';
import type { Area } from '../../../shared/model/area.ts';
import type { AreaReference } from '../../../shared/model/chart-request.ts';
import type { Story } from '../../../shared/model/story.ts';
import {
  choicesFor,
  groupBarsOf,
  type GroupBars,
  type ShowsGroups,
} from '../../../shared/slides/batch/group-bars.ts';
import { dividedBy } from '../../../shared/slides/templates/choose-breakdown.ts';
import type { Analyst, RunContext } from '../../analysis/analyst.ts';
import { hiddenBy } from '../stories/hidden-breakdowns.ts';

/** Asks of which groups the bars of a story show enough, and those they might be drawn by or held against instead. */
export async function findGroups(
  story: Story,
  areas: readonly Area[],
  analysis: Analyst,
  context: RunContext,
): Promise<ShowsGroups> {
  const found = new Map<string, ReadonlySet<string> | null>();
  const bars = story.slides.flatMap(chartsOf).flatMap(({ chart }) => groupBarsOf(chart) ?? []);
  for (const each of bars) {
    const choices = choicesFor(each, areas);
    for (const by of choices.by) {
      const { indicator, wave, measure } = each;
      const question = { indicators: [indicator], wave, by, areas: [each.area, ...choices.references] };
      const hidden = await hiddenBy(
        measure === undefined ? question : { ...question, measure },
        analysis,
        context,
      );
      for (const area of question.areas) found.set(nameOf(each, by, area), hidden);
    }
  }
  return (each, by, area) => {
    const hidden = found.get(nameOf(each, by, area)) ?? null;
    return hidden && !hidden.has(dividedBy(each.indicator, by, area));
  };
}

function nameOf({ indicator, wave, measure }: GroupBars, by: string, area: AreaReference): string {
  return `${dividedBy(indicator, by, area)}|${String(wave)}|${measure ?? ''}`;
}
