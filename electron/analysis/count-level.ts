import type { Level } from '../../shared/model/area.ts';
import type { Breakdown, Psu } from '../../shared/model/figure.ts';
import { answersOf, scoresOf } from './asked-answers.ts';
import { groupsOf } from './combined-groups.ts';
import { layDomains, layoutBytes, type DomainLayout } from './lay-domains.ts';
import type { PublishedData } from './published-data.ts';
import { tallyDomains, type DomainTally } from './tally-domains.ts';
import { tallyScores, type MeanTally } from './tally-scores.ts';
import type { WaveData } from './wave-data.ts';
import type { IndicatorSource } from './workspace-data.ts';

/** One indicator of one wave over all areas of a level, counted or as published. */
export type LevelCount = CountedLevel | AveragedLevel | PublishedLevel;

export interface CountedLevel extends CountedDomains {
  readonly kind: 'microdata';
  readonly tallies: readonly DomainTally[];
}

/** The same of a score. */
export interface AveragedLevel extends CountedDomains {
  readonly kind: 'scores';
  readonly tallies: readonly MeanTally[];
}

interface CountedDomains {
  /** Area code → its place; the tally of a group is at place × width + slot, slot 0 the area as a whole. */
  readonly places: ReadonlyMap<string, number>;
  readonly width: number;
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
  if (source.kind === 'aggregate') {
    return { kind: 'aggregate', places: placesOf(source.data.areaCodes(level)), data: source.data };
  }
  const areas = source.data.areas(level);
  const groups = breakdown === null ? null : groupsOf(source.data, breakdown.name);
  const frame = source.data.frame(level);
  const psu = wantedPsu === 'school' && frame.hasSchools ? 'school' : 'respondent';
  const layout = layLevel(source.data, level, breakdown?.name ?? null);
  const domains: CountedDomains = {
    places: placesOf(areas.values),
    width: layout.width,
    groups: groups === null ? null : new Map(groups.codes.map((code, place) => [code, place + 1])),
    psu,
    simpleRandomSample:
      !frame.hasWeights && !frame.hasStrata && psu === 'respondent' && frame.sampledFractions === null,
    hasSchools: frame.hasSchools,
    marks: [
      ...(areas.ofSchool ? ['area-of-school'] : []),
      ...(frame.hasWeights ? [] : ['unweighted']),
      ...(lacksLevelWeight(source.data, level) ? ['weight-of-wave'] : []),
      ...(frame.sampledFractions?.marks[psu] ?? []),
    ],
  };
  if (source.asked?.kind !== 'mean') {
    const tallies = tallyDomains({ frame, layout, psu, answers: answersOf(source) });
    return { kind: 'microdata', ...domains, tallies };
  }
  const tallies = tallyScores({
    frame,
    psu,
    scores: scoresOf(source, source.asked.scale),
    areas: areas.index,
    areaCount: areas.values.length,
    groups: groups?.index ?? new Uint8Array(frame.order.length),
    groupCount: groups?.codes.length ?? 0,
  });
  return { kind: 'scores', ...domains, tallies };
}

/** Other levels have a weight of their own, this one has not. */
function lacksLevelWeight({ dataset: { levelWeights } }: WaveData, level: Level): boolean {
  return Object.keys(levelWeights).length > 0 && levelWeights[level] === undefined;
}

/** Laid out once for every indicator. */
function layLevel(data: WaveData, level: Level, by: string | null): DomainLayout {
  return data.remember(`domains|${level}|${by ?? ''}`, () => {
    const areas = data.areas(level);
    const groups = by === null ? null : groupsOf(data, by);
    const value = layDomains(data.frame(), {
      areas: areas.index,
      areaCount: areas.values.length,
      groups: groups?.index ?? null,
      groupCount: groups?.codes.length ?? 0,
    });
    return { value, bytes: layoutBytes(value) };
  });
}

function placesOf(codes: readonly string[]): ReadonlyMap<string, number> {
  return new Map(codes.map((code, place) => [code, place]));
}
