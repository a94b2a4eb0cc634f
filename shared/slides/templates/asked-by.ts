import { namesIn } from '../../model/combination.ts';
import type { AvailableIndicator } from '../../model/indicator.ts';
import type { Template, TemplateChart, TemplateSlide } from '../../model/template.ts';
import { candidatesFor, newestOnly, themesOf } from './choose-indicators.ts';

/** Whether a template names its indicators, or is about a theme or all there is. */
export function askedBy(template: Template): 'named' | 'any' {
  return chartsIn(template).every(({ indicators }) => Array.isArray(indicators)) ? 'named' : 'any';
}

/** About one theme that is to be chosen, and not about each of them. */
export function asksTheme({ slides }: Template): boolean {
  return slides.some((slide) => {
    if (slide.kind === 'chart') return slide.themes === undefined && slide.chart.indicators === 'theme';
    if (slide.kind === 'meaning') return slide.charts.some(({ chart }) => chart.indicators === 'theme');
    if (slide.kind !== 'charts' || slide.themes !== undefined) return false;
    return slide.blocks.some((block) => block.kind === 'chart' && block.chart.indicators === 'theme');
  });
}

/** The indicators that a template names, without what would do instead. */
export function indicatorsAskedBy(
  template: Template,
  indicators: readonly AvailableIndicator[],
): readonly AvailableIndicator[] {
  const named = chartsIn(template).flatMap((chart) =>
    candidatesFor({ indicators: chart.indicators, orAny: false }, indicators, null),
  );
  return [...new Set(named)];
}

/** Bars by groups: how they would rather be divided, and what they would be about (per theme: of each theme the first). */
export function barsByGroups(
  template: Template,
  indicators: readonly AvailableIndicator[],
): readonly { readonly choices: readonly string[]; readonly about: readonly AvailableIndicator[] }[] {
  const newest = newestOnly(indicators);
  const themes = themesOf(indicators);
  return chartsIn(template).flatMap((chart) => {
    const choices = breakdownChoices(chart);
    if (chart.kind !== 'bars' || choices.length === 0) return [];
    const about = themes.flatMap((theme) => candidatesFor(chart, newest, theme).slice(0, 1));
    return [{ choices, about: [...new Set(about)] }];
  });
}

/** How a chart would be divided, first choice first: by one of two rather than about another question. */
export function breakdownChoices({ by = [] }: Pick<TemplateChart, 'by'>): readonly string[] {
  return [...new Set([...by, ...by.flatMap(namesIn)])];
}

function chartsIn({ slides }: Template): readonly TemplateChart[] {
  return slides.flatMap(chartsOn);
}

export function chartsOn(slide: TemplateSlide): readonly TemplateChart[] {
  if (slide.kind === 'chart') return [slide.chart];
  if (slide.kind === 'meaning') return slide.charts.map(({ chart }) => chart);
  if (slide.kind !== 'charts') return [];
  return slide.blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart] : []));
}
