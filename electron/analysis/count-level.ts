import type { Level } from '../../shared/model/area.ts';
import type { Breakdown, Psu } from '../../shared/model/figure.ts';
import { breakdownVariable } from './breakdowns.ts';
import type { PublishedData } from './published-data.ts';
import { tallyDomains, type DomainTally } from './tally-domains.ts';
import type { IndicatorSource } from './workspace-data.ts';

/** One indicator of one wave over all areas of a level, counted or as published. */
export type LevelCount = CountedLevel | PublishedLevel;

export interface CountedLevel {
  readonly kind: 'microdata';
  /** Area code → its place; the tally of a group is at place × width + slot, slot 0 the area as a whole. */
  readonly places: ReadonlyMap<string, number>;
  readonly width: number;
  readonly tallies: readonly DomainTally[];
  /** Group code → slot; null: the wave does not have the breakdown. */
  readonly groups: ReadonlyMap<string, number> | null;
  /** What the sampling unit really was. */
  readonly psu: Psu;
  readonly simpleRandomSample: boolean;
  readonly hasSchools: boolean;
  readonly marks: readonly string[];
}

export interface PublishedLevel {
  readonly kind: 'aggregate';
  readonly places: ReadonlyMap<string, number>;
  readonly data: PublishedData;
}

export function countLevel(
  source: IndicatorSource,
  level: Level,
  breakdown: Breakdown | null,
  wantedPsu: Psu,
): LevelCount {
  const { data } = source;
  if (source.kind === 'aggregate') {
    return { kind: 'aggregate', places: placesOf(source.data.areaCodes(level)), data: source.data };
  }
  const areas = source.data.areas(level);
  const by = breakdown === null ? null : breakdownVariable(source.data, breakdown.name);
  const groups = by === null ? null : source.data.groups(by);
  const frame = source.data.frame();
  const psu = wantedPsu === 'school' && frame.hasSchools ? 'school' : 'respondent';
  const groupCount = groups?.codes.length ?? 0;
  return {
    kind: 'microdata',
    places: placesOf(areas.values),
    width: groupCount + 1,
    tallies: tallyDomains({
      frame,
      psu,
      answers: source.data.answers(source.variable),
      areas: areas.index,
      areaCount: areas.values.length,
      groups: groups?.index ?? new Uint8Array(frame.order.length),
      groupCount,
    }),
    groups: groups === null ? null : new Map(groups.codes.map((code, place) => [code, place + 1])),
    psu,
    simpleRandomSample: !frame.hasWeights && !frame.hasStrata && psu === 'respondent',
    hasSchools: frame.hasSchools,
    marks: [
      ...(areas.ofSchool ? ['area-of-school'] : []),
      ...(data.dataset.weightColumn === null ? ['unweighted'] : []),
    ],
  };
}

function placesOf(codes: readonly string[]): ReadonlyMap<string, number> {
  return new Map(codes.map((code, place) => [code, place]));
}
