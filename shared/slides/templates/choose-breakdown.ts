import type { Area } from '../../model/area.ts';
import type { AreaReference } from '../../model/chart-request.ts';
import { isCombination, mostCombined, namesIn } from '../../model/combination.ts';
import type { AvailableIndicator } from '../../model/indicator.ts';
import type { TemplateChart } from '../../model/template.ts';
import { largerAreas } from './area-relations.ts';
import { breakdownChoices } from './asked-by.ts';
import type { Filling } from './filling.ts';

/** One indicator by one breakdown, of one area. */
export function dividedBy(indicator: string, by: string, { level, code }: AreaReference): string {
  return `${indicator}|${by}|${level}|${code}`;
}

/** The first breakdown that shows something of this area. */
export function breakdownOf(
  chart: TemplateChart,
  available: AvailableIndicator,
  filling: Filling,
): string | null {
  const isHidden = (name: string) =>
    filling.hiddenBreakdowns?.has(dividedBy(available.indicator.code, name, filling.area)) === true;
  return knownBreakdowns(chart, available, filling).find((name) => !isHidden(name)) ?? null;
}

/** What bars by groups are held against: the nearest larger area that shows its groups too. */
export function referenceByGroups(
  available: AvailableIndicator,
  by: string,
  { area, areas, hiddenBreakdowns }: Filling,
): AreaReference | null {
  const around = referencesByGroups(area, areas, available);
  const isHidden = (larger: Area) =>
    hiddenBreakdowns?.has(dividedBy(available.indicator.code, by, larger)) === true;
  const found = around.find((larger) => !isHidden(larger));
  return found === undefined ? null : { level: found.level, code: found.code };
}

/** Nearest first. The country only where nothing else is: seldom is anything known of its groups. */
export function referencesByGroups(
  area: Area,
  areas: readonly Area[],
  available: Pick<AvailableIndicator, 'levels'>,
): readonly Area[] {
  const [nearest, ...further] = largerAreas(area, areas, available);
  return nearest === undefined ? [] : [nearest, ...further.filter(({ level }) => level !== 'country')];
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
