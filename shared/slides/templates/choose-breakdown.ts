import { isCombination, mostCombined, namesIn } from '../../model/combination.ts';
import type { AvailableIndicator } from '../../model/indicator.ts';
import type { TemplateChart } from '../../model/template.ts';
import { breakdownChoices } from './asked-by.ts';
import type { Filling } from './filling.ts';

/** One indicator by one breakdown. */
export function dividedBy(indicator: string, by: string): string {
  return `${indicator}|${by}`;
}

/** The first breakdown that shows something of this area. */
export function breakdownOf(
  chart: TemplateChart,
  available: AvailableIndicator,
  filling: Filling,
): string | null {
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
