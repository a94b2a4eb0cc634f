import type { Level } from '../../model/area.ts';
import type { AreaReference, ChartRequest } from '../../model/chart-request.ts';
import type { AvailableIndicator } from '../../model/indicator.ts';
import type { Askable, UsualChoice } from './askable.ts';
import { areasOf, around, aroundAll, ownAreas, refer } from './around-area.ts';
import { measureOf } from './measure-of.ts';
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
  const distributions = distributionsOf(available, wave, askable, known);
  const measure = measureOf(available);
  if (measure === null) return distributions;
  const ofLevels = known.flatMap((level): ChartRequest[] => {
    if (areasOf(askable, level).length === 0) return [];
    const base = { indicator, wave, level, within: null, reference: aroundAll(askable, level, available) };
    const rankings = [base, ...withinEach(askable, level).map((place) => ({ ...base, ...place }))].map(
      (of): ChartRequest => ({ kind: 'ranking', ...of, order: 'high-first', ...measure }),
    );
    return [
      ...rankings,
      // Its limits are those of a percentage.
      ...(measure.measure === undefined &&
      (level === 'municipality' || level === 'district' || level === 'school')
        ? [{ kind: 'funnel', ...base, level } as const]
        : []),
      ...groups.map((by) => ({ kind: 'dumbbell', ...base, by, order: 'gap', ...measure }) as const),
    ];
  });
  const ofAreas = ownAreas(askable, known).flatMap((area): ChartRequest[] => {
    const own = { indicator, wave, area: refer(area), reference: around(askable, area, available) };
    return [
      { kind: 'number', ...own, ...measure },
      ...[null, ...groups].map((by) => ({ kind: 'bars', ...own, by, ...measure }) as const),
    ];
  });
  return [...ofLevels, ...ofAreas, ...distributions];
}

/** Among whom an area is looked at: a school or district in its municipality, and where regions differ a municipality in its own. */
function withinEach(
  askable: Askable,
  level: Level,
): readonly { readonly within: string; readonly reference: AreaReference }[] {
  const larger = level === 'school' || level === 'district' ? 'municipality' : 'region';
  const places = level === 'municipality' || larger === 'municipality' ? areasOf(askable, larger) : [];
  if (larger === 'region' && places.length < 2) return [];
  return places.map((place) => ({ within: place.code, reference: refer(place) }));
}

function distributionsOf(
  available: AvailableIndicator,
  wave: number,
  askable: Askable,
  known: readonly Level[],
): ChartRequest[] {
  if (!available.measures.includes('distribution')) return [];
  const { code: indicator } = available.indicator;
  const groups = breakdownsIn(wave, available, askable);
  const largest = known.slice(0, 1).flatMap((level) => areasOf(askable, level).slice(0, 1));
  return [...largest, ...ownAreas(askable, known)].flatMap((area): ChartRequest[] => {
    const own = { kind: 'distribution', indicator, wave, areas: [refer(area)], style: 'stacked' } as const;
    const reference = around(askable, area, available);
    return [null, ...groups].map((by) => ({ ...own, by, reference }));
  });
}
