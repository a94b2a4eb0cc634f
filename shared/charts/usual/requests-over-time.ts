import type { ChartRequest } from '../../model/chart-request.ts';
import type { AvailableIndicator } from '../../model/indicator.ts';
import type { Askable, UsualChoice } from './askable.ts';
import { areasOf, around, aroundAll, ownAreas, refer } from './around-area.ts';
import { measureOf } from './measure-of.ts';
import { overWaves, usualBreakdowns } from './usual-groups.ts';

/** One indicator over its waves: of each area, its gaps, and of the areas of a level beside each other. */
export function requestsOverTime(
  available: AvailableIndicator,
  askable: Askable,
  { levels: chosen }: UsualChoice,
): ChartRequest[] {
  const measure = measureOf(available);
  if (measure === null || available.waves.length < 2) return [];
  const { code: indicator } = available.indicator;
  const known = chosen.filter((level) => available.levels.includes(level));
  return [
    ...ownAreas(askable, known).flatMap((area): ChartRequest[] => {
      const reference = around(askable, area, available);
      return [
        { kind: 'trend', indicator, areas: [refer(area)], reference, ...measure },
        ...usualBreakdowns.flatMap((by) =>
          area.level === 'region' && overWaves(by, available, askable)
            ? [{ kind: 'gaps', indicator, area: refer(area), by, reference, ...measure } as const]
            : [],
        ),
      ];
    }),
    ...known.flatMap((level): ChartRequest[] =>
      areasOf(askable, level).length === 0
        ? []
        : [
            {
              kind: 'multiples',
              indicator,
              level,
              within: null,
              reference: aroundAll(askable, level, available),
              ...measure,
            },
          ],
    ),
  ];
}
