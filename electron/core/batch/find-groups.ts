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

/**
 * Asks of which groups the bars of stories show enough, and those they might be drawn by or held against instead: until
 * one breakdown does, and of the region and the municipalities once for all reports.
 */
export function groupFinder(
  areas: readonly Area[],
  analysis: Analyst,
): (story: Story, context: RunContext) => Promise<ShowsGroups> {
  const found = new Map<string, boolean | null>();
  const shows: ShowsGroups = (bars, by, area) => found.get(nameOf(bars, by, area)) ?? null;

  async function find(bars: GroupBars, context: RunContext): Promise<void> {
    const { indicator, wave, measure, area } = bars;
    const choices = choicesFor(bars, areas);
    for (const by of choices.by) {
      const unknown = [area, ...choices.references].filter((each) => !found.has(nameOf(bars, by, each)));
      if (unknown.length > 0) {
        const question = { indicators: [indicator], wave, by, areas: unknown };
        const hidden = await hiddenBy(
          measure === undefined ? question : { ...question, measure },
          analysis,
          context,
        );
        for (const each of unknown)
          found.set(nameOf(bars, by, each), hidden && !hidden.has(dividedBy(indicator, by, each)));
      }
      const shown = shows(bars, by, area);
      // Where nobody was divided as the bars ask, they stay as they are.
      if (shown === true || (shown === null && by === bars.by)) return;
    }
  }

  return async (story, context) => {
    for (const { chart } of story.slides.flatMap(chartsOf)) {
      const bars = groupBarsOf(chart);
      if (bars !== null) await find(bars, context);
    }
    return shows;
  };
}

function nameOf({ indicator, wave, measure }: GroupBars, by: string, area: AreaReference): string {
  return `${dividedBy(indicator, by, area)}|${String(wave)}|${measure ?? ''}`;
}
