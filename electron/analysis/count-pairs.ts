import type { Level } from '../../shared/model/area.ts';
import type { Breakdown, Psu } from '../../shared/model/figure.ts';
import type { AreaDirectory } from './area-directory.ts';
import { sharesOf, type FigureUnit } from './answer-shares.ts';
import { scoresOf, type Microdata } from './asked-answers.ts';
import { groupsOf } from './combined-groups.ts';
import { countOtherScores, type OtherScores } from './count-other-scores.ts';
import { largerAreas, type LargerAreas } from './larger-area.ts';
import { layPairs, pairLayoutBytes, type PairLayout } from './lay-pairs.ts';
import { tallyPairs, type PairTally } from './tally-pairs.ts';
import type { WaveData, WaveGroups } from './wave-data.ts';

/** One indicator of one wave: every area of a level against the rest of its larger area. */
export interface LevelPairs {
  readonly larger: LargerAreas;
  readonly unit: FigureUnit;
  readonly pairOf: (areaCode: string, group: string | null) => PairTally | undefined;
}

/** null where the level has no larger one. */
export function countPairs(
  source: Microdata,
  level: Level,
  breakdown: Breakdown | null,
  wantedPsu: Psu,
  directory: AreaDirectory,
  of: 'municipality' | 'region' | undefined,
): LevelPairs | null {
  const { data } = source;
  const larger = largerAreas(data, level, directory, of);
  if (larger === null) return null;
  const areas = data.areas(level);
  const groups = breakdown === null ? null : groupsOf(data, breakdown.name);
  // One test uses one weight: that of the larger area (METHODS.md §3).
  const frame = data.frame(larger.level);
  // Laid out once for every indicator.
  const layout = data.remember(`pairs|${level}|${larger.cells}|${breakdown?.name ?? ''}`, () => {
    const value = layLevel(data, level, larger, groups);
    return { value, bytes: pairLayoutBytes(value) };
  });
  const psu = wantedPsu === 'school' && frame.hasSchools ? 'school' : 'respondent';
  const { unit, ...answers } = sharesOf(source);
  const pairs = tallyPairs({ frame, layout, psu, ...answers });
  const others = otherScores(source, layout);
  const width = (groups?.codes.length ?? 0) + 1;
  const placeOf = new Map(areas.values.map((code, place) => [code, place]));
  return {
    larger,
    unit,
    pairOf(areaCode, group) {
      const place = placeOf.get(areaCode);
      const slot = group === null ? 0 : 1 + (groups?.codes.indexOf(group) ?? -1);
      if (place === undefined || (group !== null && slot === 0)) return undefined;
      const pair = pairs[place * width + slot];
      return pair === undefined || others === null ? pair : ofScores(pair, others, place + 1, slot);
    },
  };
}

/** null: of a yes or no the numerators are those who say yes. */
function otherScores(source: Microdata, layout: PairLayout): OtherScores | null {
  if (source.asked?.kind !== 'mean') return null;
  return countOtherScores(layout, scoresOf(source, source.asked.scale));
}

/** With what the gate decides by of a mean as numerators; as the strata, only made when asked for. */
function ofScores(pair: PairTally, others: OtherScores, part: number, slot: number): PairTally {
  return {
    respondents: pair.respondents,
    restDf: pair.restDf,
    get strata() {
      return pair.strata;
    },
    get rest() {
      return { n: pair.rest.n, numerator: others.ofRest(part, slot) };
    },
    get outside() {
      return { n: pair.outside.n, numerator: others.ofOutside(part, slot) };
    },
  };
}

function layLevel(data: WaveData, level: Level, larger: LargerAreas, groups: WaveGroups | null): PairLayout {
  const { values, index } = data.areas(level);
  const numberOf = new Map(larger.codes.map((code, place) => [code, place + 1]));
  return layPairs(data.frame(), {
    parts: index,
    wholes: larger.index,
    groups: groups?.index ?? null,
    partCount: values.length,
    wholeCount: larger.codes.length,
    groupCount: groups?.codes.length ?? 0,
    wholeOf: Int32Array.from([null, ...values], (code) =>
      code === null ? 0 : (numberOf.get(larger.of(code) ?? '') ?? 0),
    ),
  });
}
