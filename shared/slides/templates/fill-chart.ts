import type { Area } from '../../model/area.ts';
import type { AreaReference, ChartRequest } from '../../model/chart-request.ts';
import { isCombination, mostCombined, namesIn } from '../../model/combination.ts';
import type { Breakdown } from '../../model/figure.ts';
import type { AvailableIndicator } from '../../model/indicator.ts';
import type { TemplateChart } from '../../model/template.ts';
import { mapLevels } from '../../model/map-shapes.ts';
import { largerArea, levelInside } from './area-relations.ts';
import { breakdownChoices } from './asked-by.ts';
import { candidatesFor, newestOnly } from './choose-indicators.ts';

/** What the blanks are filled with. */
export interface Filling {
  readonly area: Area;
  readonly areas: readonly Area[];
  readonly breakdowns: readonly Breakdown[];
  /** Those with something to show of this area, in the waves in which they have. */
  readonly indicators: readonly AvailableIndicator[];
  /** All that was asked at its level: who took part is told also where no figure is. */
  readonly askable: readonly AvailableIndicator[];
  readonly theme: string | null;
  /** Breakdowns with too few figures to draw (`dividedBy`); left out: none are known. */
  readonly hiddenBreakdowns?: ReadonlySet<string>;
}

/** One indicator by one breakdown. */
export function dividedBy(indicator: string, by: string): string {
  return `${indicator}|${by}`;
}

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
      return { kind: 'bars', ...about(available), area: own, by };
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

/** The first breakdown that shows something of this area. */
function breakdownOf(chart: TemplateChart, available: AvailableIndicator, filling: Filling): string | null {
  const isHidden = (name: string) =>
    filling.hiddenBreakdowns?.has(dividedBy(available.indicator.code, name)) === true;
  return knownBreakdowns(chart, available, filling).find((name) => !isHidden(name)) ?? null;
}

/** Those that the newest wave of this indicator knows, in few enough groups to tell apart. */
export function knownBreakdowns(
  chart: TemplateChart,
  { kind, waves }: AvailableIndicator,
  { breakdowns }: Filling,
): readonly string[] {
  if (kind !== 'microdata') return [];
  const newest = Math.max(...waves);
  const groupsIn = (name: string) =>
    breakdowns.find((each) => each.name === name && each.waves.includes(newest))?.groups.length ?? 0;
  // Of a combination the groups are those of the one times those of the other.
  const countIn = (name: string) => namesIn(name).reduce((count, part) => count * groupsIn(part), 1);
  const isLegible = (name: string) => !isCombination(name) || countIn(name) <= mostCombined;
  return breakdownChoices(chart).filter((name) => countIn(name) > 0 && isLegible(name));
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

interface AreaChoices {
  readonly own: AreaReference;
  readonly referenceOf: (available: AvailableIndicator) => AreaReference | null;
  readonly newest: (available: AvailableIndicator) => number;
  readonly grouped: (available: AvailableIndicator) => string | null;
}

/** The areas inside this one, held against it; a ranking without any: its equals, with itself lifted out. */
function fillAreas(
  chart: TemplateChart,
  { area, areas }: Filling,
  recent: readonly AvailableIndicator[],
  { own, referenceOf, newest, grouped }: AreaChoices,
): ChartRequest | null {
  const isAskable = (level: Area['level']) => recent.some(({ levels }) => levels.includes(level));
  const inside =
    chart.level !== undefined
      ? isAskable(chart.level)
        ? chart.level
        : null
      : levelInside(area, areas, isAskable);
  if (inside === null) return chart.kind === 'ranking' ? rankEquals(area, areas, recent, newest) : null;
  const fitting = recent.filter(({ levels }) => levels.includes(inside));
  const [available] = fitting;
  if (!available) return null;
  const shared = { indicator: available.indicator.code, level: inside, within: area.code, reference: own };
  const wave = newest(available);
  switch (chart.kind) {
    case 'ranking':
      return { kind: 'ranking', ...shared, wave, order: 'high-first' };
    case 'multiples':
      return { kind: 'multiples', ...shared };
    case 'matrix': {
      const indicators = fitting.slice(0, 12).map(({ indicator }) => indicator.code);
      return { kind: 'matrix', indicators, wave, level: inside, within: area.code, reference: own };
    }
    case 'map': {
      const level = mapLevels.find((each) => each === inside);
      return level === undefined ? null : { kind: 'map', ...shared, wave, level };
    }
    case 'funnel': {
      const level = (['municipality', 'district', 'school'] as const).find((each) => each === inside);
      return level === undefined ? null : { kind: 'funnel', ...shared, wave, level };
    }
    case 'dumbbell': {
      const by = grouped(available);
      return by === null
        ? null
        : { kind: 'dumbbell', ...shared, reference: referenceOf(available), wave, by, order: 'gap' };
    }
    default:
      return null;
  }
}

function rankEquals(
  area: Area,
  areas: readonly Area[],
  recent: readonly AvailableIndicator[],
  newest: (available: AvailableIndicator) => number,
): ChartRequest | null {
  const available = recent.find(({ levels }) => levels.includes(area.level));
  if (!available) return null;
  const around = largerArea(area, areas, available);
  const parent = areas.find((candidate) => candidate.code === area.parent && candidate.code === around?.code);
  return {
    kind: 'ranking',
    indicator: available.indicator.code,
    wave: newest(available),
    level: area.level,
    within: parent?.code ?? null,
    reference: around && { level: around.level, code: around.code },
    order: 'high-first',
  };
}
