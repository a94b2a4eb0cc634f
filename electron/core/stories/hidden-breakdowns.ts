import { groupBy } from '../../../shared/base/group-by.ts';
import type { Area } from '../../../shared/model/area.ts';
import type { AvailableIndicator } from '../../../shared/model/indicator.ts';
import type { Template } from '../../../shared/model/template.ts';
import { barsByGroups } from '../../../shared/slides/templates/asked-by.ts';
import { dividedBy } from '../../../shared/slides/templates/choose-breakdown.ts';
import type { Analyst, RunContext } from '../../analysis/analyst.ts';

/**
 * By which groups this area has too few figures to draw: a small school is told by gender alone, or not by groups. Only
 * of the indicators that a template would choose, and of each until one breakdown shows enough: this takes as long as
 * the figures themselves.
 */
export async function hiddenBreakdowns(
  template: Template,
  area: Area,
  indicators: readonly AvailableIndicator[],
  analysis: Analyst,
  context: RunContext,
): Promise<ReadonlySet<string>> {
  const hidden = new Set<string>();
  for (const { choices, about } of barsByGroups(template, indicators)) {
    let pending = about;
    for (const by of choices) {
      if (pending.length === 0) break;
      const found = await hiddenBy(by, area, pending, analysis, context);
      // A workspace without this breakdown has nothing to hide in it; then the next one is tried.
      if (found === null) continue;
      for (const code of found) hidden.add(dividedBy(code, by));
      pending = pending.filter(({ indicator }) => found.has(indicator.code));
    }
  }
  return hidden;
}

/** The indicators that show no more than half of their groups; null where nobody was divided so. */
async function hiddenBy(
  by: string,
  { level, code }: Area,
  asked: readonly AvailableIndicator[],
  analysis: Analyst,
  context: RunContext,
): Promise<ReadonlySet<string> | null> {
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
  if (!answer.ok) return null;
  const ofGroups = answer.value.figures.filter(({ key }) => key.group !== null);
  const byIndicator = [...groupBy(ofGroups, ({ key }) => key.indicator)];
  const isHidden = (figures: typeof ofGroups) =>
    figures.filter(({ value }) => value.status === 'shown').length * 2 <= figures.length;
  return new Set(byIndicator.flatMap(([indicator, figures]) => (isHidden(figures) ? [indicator] : [])));
}
