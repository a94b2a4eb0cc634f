import type { Level } from '../../shared/model/area.ts';
import type { Breakdown, Psu } from '../../shared/model/figure.ts';
import type { GroupSums } from '../../shared/statistics/group-sums.ts';
import { sharesOf, type FigureUnit } from './answer-shares.ts';
import type { Microdata } from './asked-answers.ts';
import { groupsOf } from './combined-groups.ts';
import { sumGroups, tallyGroups } from './tally-groups.ts';

/** One indicator of one wave: the groups of every area of a level, to be held against each other. */
export interface LevelGroups {
  readonly unit: FigureUnit;
  /** The sums of the groups of an area, in the order asked; null where the area or a group is not there. */
  readonly sumsOf: (areaCode: string, groups: readonly string[]) => GroupSums | null;
}

/** null where the wave does not have the breakdown. */
export function countGroups(
  source: Microdata,
  level: Level,
  breakdown: Breakdown,
  wantedPsu: Psu,
): LevelGroups | null {
  const { data } = source;
  const groups = groupsOf(data, breakdown.name);
  if (groups === null) return null;
  const areas = data.areas(level);
  const { codes, index } = groups;
  const frame = data.frame(level);
  const { unit, ...answers } = sharesOf(source);
  const tallies = tallyGroups({
    frame,
    ...answers,
    psu: wantedPsu === 'school' && frame.hasSchools ? 'school' : 'respondent',
    areas: areas.index,
    areaCount: areas.values.length,
    groups: index,
    groupCount: codes.length,
  });
  const placeOf = new Map(areas.values.map((code, place) => [code, place]));
  return {
    unit,
    sumsOf(areaCode, asked) {
      const tally = tallies[placeOf.get(areaCode) ?? -1];
      const slots = asked.map((group) => codes.indexOf(group));
      return tally === undefined || slots.includes(-1) ? null : sumGroups(tally, slots);
    },
  };
}
