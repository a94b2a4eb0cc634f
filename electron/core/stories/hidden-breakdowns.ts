import { groupBy } from '../../../shared/base/group-by.ts';
import type { Area } from '../../../shared/model/area.ts';
import type { AreaReference } from '../../../shared/model/chart-request.ts';
import type { FigureQuestion } from '../../../shared/model/figure.ts';
import type { AvailableIndicator } from '../../../shared/model/indicator.ts';
import type { Template } from '../../../shared/model/template.ts';
import { barsByGroups } from '../../../shared/slides/templates/asked-by.ts';
import { dividedBy, referencesByGroups } from '../../../shared/slides/templates/choose-breakdown.ts';
import type { Analyst, RunContext } from '../../analysis/analyst.ts';

/**
 * By which groups this area, and those it is held against, have too few figures to draw: a small school is told by
 * gender alone, or not by groups. Only of the indicators that a template would choose, and of each until one breakdown
 * shows enough: this takes as long as the figures themselves.
 */
export async function hiddenBreakdowns(
  template: Template,
  area: Area,
  {
    indicators,
    areas,
  }: { readonly indicators: readonly AvailableIndicator[]; readonly areas: readonly Area[] },
  analysis: Analyst,
  context: RunContext,
): Promise<ReadonlySet<string>> {
  const hidden = new Set<string>();
  for (const { choices, about } of barsByGroups(template, indicators)) {
    const around = new Set(about.flatMap((available) => referencesByGroups(area, areas, available)));
    let pending = about;
    for (const by of choices) {
      if (pending.length === 0) break;
      const question = {
        by,
        indicators: pending.map(({ indicator }) => indicator.code),
        wave: Math.max(...pending.flatMap(({ waves }) => waves)),
        areas: [area, ...around],
      };
      const found = await hiddenBy(question, analysis, context);
      // A workspace without this breakdown has nothing to hide in it; then the next one is tried.
      if (found === null) continue;
      for (const one of found) hidden.add(one);
      pending = pending.filter(({ indicator }) => found.has(dividedBy(indicator.code, by, area)));
    }
  }
  return hidden;
}

interface GroupQuestion {
  readonly by: string;
  readonly indicators: readonly string[];
  readonly wave: number;
  readonly areas: readonly AreaReference[];
  readonly measure?: FigureQuestion['measure'];
}

/** What shows no more than half of its groups, as `dividedBy` names it; null where nobody was divided so. */
export async function hiddenBy(
  { by, indicators, wave, areas, measure }: GroupQuestion,
  analysis: Analyst,
  context: RunContext,
): Promise<ReadonlySet<string> | null> {
  const question: FigureQuestion = {
    ...{ indicators, by, waves: [wave] },
    areas: areas.map(({ level, code }) => ({ level, only: [code] })),
    ...(measure === undefined ? {} : { measure }),
  };
  const answer = await analysis.run('figures', question, context);
  if (!answer.ok) return null;
  const ofGroups = answer.value.figures.filter(({ key }) => key.group !== null);
  const divided = groupBy(ofGroups, ({ key }) =>
    dividedBy(key.indicator, by, { level: key.level, code: key.areaCode }),
  );
  const isHidden = (figures: typeof ofGroups) =>
    figures.filter(({ value }) => value.status === 'shown').length * 2 <= figures.length;
  return new Set([...divided].flatMap(([name, figures]) => (isHidden(figures) ? [name] : [])));
}
