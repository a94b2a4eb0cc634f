import type { ChartRequest } from '../../model/chart-request.ts';
import type { AvailableIndicator } from '../../model/indicator.ts';
import type { Askable, UsualChoice } from './askable.ts';
import { areasOf, around, aroundAll, ownAreas, refer } from './around-area.ts';
import { breakdownsIn } from './usual-groups.ts';

/** One indicator of one wave: over the areas of each level, and of each area its figure and groups. */
export function requestsOfIndicator(
  available: AvailableIndicator,
  wave: number,
  askable: Askable,
  choice: UsualChoice,
): ChartRequest[] {
  if (!available.waves.includes(wave)) return [];
  const { code: indicator } = available.indicator;
  const known = choice.levels.filter((level) => available.levels.includes(level));
  const groups = breakdownsIn(wave, available, askable);
  const largest = known.slice(0, 1).flatMap((level) => areasOf(askable, level).slice(0, 1));
  const distributions = available.measures.includes('distribution')
    ? [...largest, ...ownAreas(askable, known)].flatMap((area): ChartRequest[] => {
        const own = {
          kind: 'distribution',
          indicator,
          wave,
          areas: [refer(area)],
          style: 'stacked',
        } as const;
        const reference = around(askable, area, available);
        return [null, ...groups].map((by) => ({ ...own, by, reference }));
      })
    : [];
  if (!available.measures.includes('percent')) return distributions;
  const ofLevels = known.flatMap((level): ChartRequest[] => {
    if (areasOf(askable, level).length === 0) return [];
    const base = { indicator, wave, level, within: null, reference: aroundAll(askable, level, available) };
    const withinEach: ChartRequest[] =
      level === 'school' || level === 'district'
        ? areasOf(askable, 'municipality').map((place) => ({
            ...{ kind: 'ranking', ...base, within: place.code, reference: refer(place) },
            order: 'high-first',
          }))
        : [];
    return [
      { kind: 'ranking', ...base, order: 'high-first' },
      ...withinEach,
      ...(level === 'municipality' || level === 'district' || level === 'school'
        ? [{ kind: 'funnel', ...base, level } as const]
        : []),
      ...groups.map((by) => ({ kind: 'dumbbell', ...base, by, order: 'gap' }) as const),
    ];
  });
  const ofAreas = ownAreas(askable, known).flatMap((area): ChartRequest[] => {
    const own = { indicator, wave, area: refer(area), reference: around(askable, area, available) };
    return [
      { kind: 'number', ...own },
      ...[null, ...groups].map((by) => ({ kind: 'bars', ...own, by }) as const),
    ];
  });
  return [...ofLevels, ...ofAreas, ...distributions];
}
