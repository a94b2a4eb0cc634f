import type { AreaReference, ChartRequest } from '../../model/chart-request.ts';
import type { AvailableIndicator } from '../../model/indicator.ts';
import type { TemplateChart } from '../../model/template.ts';
import { largerArea } from './area-relations.ts';
import { breakdownOf, knownBreakdowns, referenceByGroups } from './choose-breakdown.ts';
import { candidatesFor, newestOnly } from './choose-indicators.ts';
import { fillAreas } from './fill-areas.ts';
import type { Filling } from './filling.ts';

/** A chart of a template for one area; null where the workspace has nothing to show in it. */
export function fillChart(chart: TemplateChart, filling: Filling): ChartRequest | null {
  const { area, areas, indicators, theme } = filling;
  const own: AreaReference = { level: area.level, code: area.code };
  const recent = candidatesFor(chart, newestOnly(indicators), theme);
  const grouped = (available: AvailableIndicator) => breakdownOf(chart, available, filling);
  const referenceOf = (available: AvailableIndicator): AreaReference | null => {
    const around = largerArea(area, areas, available);
    return around && { level: around.level, code: around.code };
  };
  const newest = ({ waves }: AvailableIndicator) => Math.max(...waves);
  const isEverAsked = (available: AvailableIndicator) => available.waves.length > 1;
  const [first] = recent;
  const about = (available: AvailableIndicator) => ({
    indicator: available.indicator.code,
    wave: newest(available),
    reference: referenceOf(available),
  });

  switch (chart.kind) {
    case 'number':
      if (!first) return null;
      return { kind: 'number', ...about(first), area: own };
    case 'bars': {
      const isDivided = (each: AvailableIndicator) => knownBreakdowns(chart, each, filling).length > 0;
      const available = recent.find(isDivided) ?? first;
      if (!available) return null;
      const by = grouped(available);
      // One bar beside another says no more than the figure does.
      if (by === null && isDivided(available)) return null;
      const reference = by === null ? referenceOf(available) : referenceByGroups(available, by, filling);
      return { kind: 'bars', ...about(available), area: own, reference, by };
    }
    case 'trend': {
      const all = candidatesFor(chart, indicators, theme);
      const available = all.find(isEverAsked);
      if (!available) return null;
      return {
        kind: 'trend',
        indicator: available.indicator.code,
        areas: [own],
        reference: referenceOf(available),
      };
    }
    case 'gaps': {
      const available = candidatesFor(chart, indicators, theme).find(
        (each) => isEverAsked(each) && grouped(each) !== null,
      );
      const by = available && grouped(available);
      if (!available || by === null || by === undefined) return null;
      return {
        kind: 'gaps',
        indicator: available.indicator.code,
        area: own,
        by,
        reference: referenceOf(available),
      };
    }
    case 'distribution':
      if (!first) return null;
      return { kind: 'distribution', ...about(first), areas: [own], by: grouped(first), style: 'stacked' };
    case 'profile':
    case 'top':
      return fillMany(chart, recent, own, referenceOf, newest);
    case 'response': {
      const microdata = newestOnly(filling.askable).find(({ kind }) => kind === 'microdata');
      if (!microdata) return null;
      const [by = null] = (chart.by ?? []).filter((name) =>
        filling.breakdowns.some((each) => each.name === name),
      );
      return { kind: 'response', wave: newest(microdata), level: area.level, within: area.code, by };
    }
    case 'ranking':
    case 'map':
    case 'funnel':
    case 'multiples':
    case 'dumbbell':
    case 'matrix':
      return fillAreas(chart, filling, recent, { own, referenceOf, newest, grouped });
  }
}

/** Bars that only lack groups large enough to be shown. */
export function hidesGroups(chart: TemplateChart, filling: Filling): boolean {
  return (
    chart.kind === 'bars' &&
    fillChart(chart, filling) === null &&
    fillChart(chart, { ...filling, hiddenBreakdowns: new Set() }) !== null
  );
}

function fillMany(
  chart: TemplateChart,
  recent: readonly AvailableIndicator[],
  area: AreaReference,
  referenceOf: (available: AvailableIndicator) => AreaReference | null,
  newest: (available: AvailableIndicator) => number,
): ChartRequest | null {
  const [first] = recent;
  if (!first || recent.length < 2) return null;
  const shared = {
    indicators: recent.map(({ indicator }) => indicator.code),
    wave: newest(first),
    area,
    reference: referenceOf(first),
  };
  if (chart.kind === 'profile')
    return { kind: 'profile', ...shared, indicators: shared.indicators.slice(0, 10), besides: [] };
  // Of two questions the one is often what the other is not: a figure and its complement are no top.
  if (chart.order === 'percent' && recent.length < 3) return null;
  const count = Math.min(chart.count ?? 3, recent.length);
  return { kind: 'top', ...shared, order: chart.order ?? 'difference', count };
}
