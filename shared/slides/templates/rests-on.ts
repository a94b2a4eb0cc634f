import type { Area } from '../../model/area.ts';
import { indicatorsOf } from '../../model/chart-request.ts';
import { namesIn } from '../../model/combination.ts';
import type { AvailableIndicator } from '../../model/indicator.ts';
import type { Template, TemplateChart } from '../../model/template.ts';
import { breakdownChoices, chartsOn } from './asked-by.ts';
import { candidatesFor, newestOnly, themesOf } from './choose-indicators.ts';
import { knownBreakdowns } from './choose-breakdown.ts';
import { fillChart } from './fill-chart.ts';
import { fillingOf, type Filling, type TemplateOptions } from './filling.ts';
import { inRounds, themesOn } from './in-rounds.ts';

export interface IndicatorInWave {
  readonly indicator: string;
  readonly wave: number;
}

/**
 * Whether an area shows something of an indicator in a wave takes long to find out, and a template chooses among
 * hundreds. Of indicators that may be shown, these have to be for the story to stay what it is: what it tells, and what it
 * chose by. Were they all shown, and were others not, it would be the same story: nearly every choice takes the first
 * that will do, and of those that do not (`restOfChart`) all that was looked at counts.
 */
export function restsOn(
  template: Template,
  area: Area,
  options: TemplateOptions,
): readonly IndicatorInWave[] {
  const filling = fillingOf(area, options);
  const { indicators } = filling;
  const newest = newestOnly(indicators);
  const themes = themesOf(indicators);
  const ofCharts = inRounds(template.slides, themes).flatMap(({ slide, theme }) =>
    chartsOn(slide).flatMap((chart) => restOfChart(chart, { ...filling, theme: theme ?? filling.theme })),
  );
  const toldThemes = themes.slice(0, Math.max(1, ...template.slides.map(themesOn)));
  const ofThemes = toldThemes.flatMap((theme) =>
    candidatesFor({ indicators: 'theme' }, newest, theme).slice(0, 1),
  );
  const wave = newestWave(indicators);
  // Those of the themes are of the newest wave, so that this is what it is taken for as well.
  const found = [...ofCharts, ...inWave(ofThemes, wave)];
  const each = new Map(found.map((one) => [`${one.indicator}|${String(one.wave)}`, one]));
  return [...each.values()];
}

/** What one chart rests on: what it tells, and, where it tells nothing, all it might have told. */
function restOfChart(chart: TemplateChart, filling: Filling): readonly IndicatorInWave[] {
  const { indicators, theme } = filling;
  const request = fillChart(chart, filling);
  const told = request && indicatorsOf(request);
  const isTold = ({ indicator }: AvailableIndicator) => told?.includes(indicator.code) === true;
  const all = candidatesFor(chart, indicators, theme);
  const recent = candidatesFor(chart, newestOnly(indicators), theme);
  const wave = newestWave(indicators);
  // That there are any: of all, those without a name come into view only when nothing else is there.
  const oneOf = all.slice(0, 1);
  switch (chart.kind) {
    case 'response':
      return [];
    case 'trend':
      return inAllWaves(told === null ? oneOf : all.filter(isTold));
    case 'gaps': {
      // By which groups a question was divided in its newest wave says nothing of the wave before.
      const looked = told === null ? all : all.slice(0, all.findIndex(isTold) + 1);
      const might = looked.filter((each) => each.waves.length > 1 && mayBeDivided(chart, filling));
      return inAllWaves([...(told === null ? oneOf : []), ...might]);
    }
    case 'bars': {
      const divided = recent.find((each) => knownBreakdowns(chart, each, filling).length > 0);
      return inWave([...recent.slice(0, 1), ...(divided ? [divided] : [])], wave);
    }
    default:
      return inWave(told === null ? recent : recent.filter(isTold), wave);
  }
}

/** Whether any wave knows one of the breakdowns of a chart. */
function mayBeDivided(chart: TemplateChart, { breakdowns }: Filling): boolean {
  const isKnown = (name: string) => breakdowns.some((each) => each.name === name);
  return breakdownChoices(chart).some((name) => namesIn(name).every(isKnown));
}

function inAllWaves(indicators: readonly AvailableIndicator[]): readonly IndicatorInWave[] {
  return indicators.flatMap(({ indicator, waves }) =>
    waves.map((wave) => ({ indicator: indicator.code, wave })),
  );
}

function inWave(indicators: readonly AvailableIndicator[], wave: number): readonly IndicatorInWave[] {
  return indicators.map(({ indicator }) => ({ indicator: indicator.code, wave }));
}

function newestWave(indicators: readonly AvailableIndicator[]): number {
  return Math.max(...indicators.flatMap(({ waves }) => waves));
}
