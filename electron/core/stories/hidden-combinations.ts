import { groupBy } from '../../../shared/base/group-by.ts';
import type { Area } from '../../../shared/model/area.ts';
import type { AvailableIndicator } from '../../../shared/model/indicator.ts';
import type { Template } from '../../../shared/model/template.ts';
import { combinationsAskedBy, firstChoices } from '../../../shared/slides/templates/asked-by.ts';
import { combinedAt } from '../../../shared/slides/templates/fill-chart.ts';
import type { Analyst, RunContext } from '../../analysis/analyst.ts';

/**
 * By which combinations of groups this area has too few figures to draw: a small school is told by gender alone. Only
 * of the indicators that a template would choose, for this takes as long as the figures themselves.
 */
export async function hiddenCombinations(
  template: Template,
  { level, code }: Area,
  indicators: readonly AvailableIndicator[],
  analysis: Analyst,
  context: RunContext,
): Promise<ReadonlySet<string>> {
  const asked = firstChoices(template, indicators);
  const hidden = new Set<string>();
  if (asked.length === 0) return hidden;
  for (const by of combinationsAskedBy(template)) {
    const answer = await analysis.run(
      'figures',
      {
        indicators: asked.map(({ indicator }) => indicator.code),
        areas: [{ level, only: [code] }],
        waves: [Math.max(...asked.flatMap(({ waves }) => waves))],
        by,
      },
      context,
    );
    // A workspace without these breakdowns has no such combination; then the next one is tried.
    if (!answer.ok) continue;
    const ofGroups = answer.value.figures.filter(({ key }) => key.group !== null);
    for (const [indicator, figures] of groupBy(ofGroups, ({ key }) => key.indicator)) {
      const shown = figures.filter(({ value }) => value.status === 'shown').length;
      if (shown * 2 <= figures.length) hidden.add(combinedAt(indicator, by));
    }
  }
  return hidden;
}
