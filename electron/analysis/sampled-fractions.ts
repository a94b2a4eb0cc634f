import type { ListedSchool } from '../../shared/model/register.ts';
import { psusPerStratum, type SampledFractions, type WaveFrame } from './wave-frame.ts';

export interface SampledSchools {
  /** Per place of the frame: 1 + place in `codes`, 0 for none. */
  readonly index: Int32Array;
  readonly codes: readonly string[];
}

/** Per place of the frame: the klas, 0 where not known; null: no column says. */
export type KlasOf = ((place: number) => Klas | 0) | null;
export type Klas = 2 | 4;

/**
 * f_h = n_h / N_h (METHODS.md §1): schools that took part of those that were invited, which is all of the
 * school list, or respondents of the pupils enrolled in the klassen that were surveyed.
 * A school that did not take part is placed in the strata of its municipality. Where that leaves a choice,
 * or a number is not known, there is no correction: rather too wide an interval than too narrow a one.
 */
export function sampledFractions(
  frame: WaveFrame,
  schools: SampledSchools,
  klasOf: KlasOf,
  listed: ReadonlyMap<string, ListedSchool>,
): SampledFractions {
  const strata = surveyStrata(frame, schools, klasOf, listed);
  placeOthers(strata, new Set(schools.codes), listed);
  const taken = psusPerStratum(frame, 'school');
  const respondents = psusPerStratum(frame, 'respondent');
  const tooSmall = strata.map(({ pupils }, h) => pupils !== null && pupils < (respondents[h] ?? 0));
  const bySchool = strata.map(({ invited }, h) => (invited === null ? 0 : (taken[h] ?? 0) / invited));
  const byRespondent = strata.map(({ pupils }, h) =>
    pupils === null || tooSmall[h] ? 0 : (respondents[h] ?? 0) / pupils,
  );
  return {
    school: Float64Array.from(bySchool),
    respondent: Float64Array.from(byRespondent),
    marks: {
      school: marksOf(
        strata.some(({ invited }) => invited === null),
        false,
      ),
      respondent: marksOf(
        strata.some(({ pupils }) => pupils === null),
        tooSmall.includes(true),
      ),
    },
  };
}

function marksOf(isUnknown: boolean, isTooSmall: boolean): string[] {
  return [...(isUnknown ? ['no-correction'] : []), ...(isTooSmall ? ['enrolment-too-small'] : [])];
}

/** What the population of a stratum is known to be; null as soon as something about it is not. */
interface SurveyStratum {
  invited: number | null;
  pupils: number | null;
  readonly klassen: ReadonlySet<Klas>;
  /** Where its schools stand. */
  readonly municipalities: ReadonlySet<string | null>;
}

/** The schools that took part; one with respondents of the same klas in two strata divides itself we know not how. */
function surveyStrata(
  frame: WaveFrame,
  { index, codes }: SampledSchools,
  klasOf: KlasOf,
  listed: ReadonlyMap<string, ListedSchool>,
): SurveyStratum[] {
  const parts = schoolParts(frame, klasOf);
  const places = new Map<string, number>();
  for (const { school, klassen } of parts) {
    for (const klas of klassen) {
      const key = `${String(index[school])}|${String(klas)}`;
      places.set(key, (places.get(key) ?? 0) + 1);
    }
  }
  return Array.from({ length: frame.stratumStarts.length - 1 }, (_, h): SurveyStratum => {
    const own = parts.filter(({ stratum }) => stratum === h);
    const known = own.map(({ school }) => listed.get(codes[(index[school] ?? 0) - 1] ?? ''));
    const enrolled = own.map(({ school, klassen }, i) => {
      const divided = [...klassen].some(
        (klas) => places.get(`${String(index[school])}|${String(klas)}`) !== 1,
      );
      return divided ? null : enrolledIn(known[i], klassen);
    });
    const inList = known.every((school) => (school?.enrolment ?? null) !== null);
    return {
      invited: inList ? own.length : null,
      pupils: total(enrolled),
      klassen: new Set(own.flatMap(({ klassen }) => [...klassen])),
      municipalities: new Set(known.map((school) => school?.municipality ?? null)),
    };
  });
}

interface SchoolPart {
  readonly stratum: number;
  /** Place of its first respondent. */
  readonly school: number;
  readonly klassen: ReadonlySet<Klas>;
}

function schoolParts({ schoolStarts, stratumStarts }: WaveFrame, klasOf: KlasOf): SchoolPart[] {
  let stratum = 0;
  return Array.from({ length: schoolStarts.length - 1 }, (_, i) => {
    const start = schoolStarts[i] ?? 0;
    const end = schoolStarts[i + 1] ?? start;
    while (start >= (stratumStarts[stratum + 1] ?? Infinity)) stratum++;
    const found = new Set<Klas | 0>(klasOf === null ? [2, 4] : []);
    if (klasOf !== null) for (let place = start; place < end; place++) found.add(klasOf(place));
    return { stratum, school: start, klassen: new Set([...found].filter((klas) => klas !== 0)) };
  });
}

/** Invited schools without respondents: those of the list that are in no stratum yet. */
function placeOthers(
  strata: SurveyStratum[],
  present: ReadonlySet<string>,
  listed: ReadonlyMap<string, ListedSchool>,
): void {
  for (const school of listed.values()) {
    if (present.has(school.code) || school.enrolment === null) continue;
    const here = strata.filter(({ municipalities }) => municipalities.has(school.municipality));
    // A stratum of one other municipality cannot hold it; one that spans several may.
    const candidates =
      strata.length === 1 ? strata : here.length > 0 ? here : strata.filter(spansMunicipalities);
    const isCertain = (here.length > 0 || strata.length === 1) && disjoint(candidates);
    for (const stratum of candidates) {
      const pupils = isCertain ? enrolledIn(school, stratum.klassen) : null;
      stratum.invited = isCertain && stratum.invited !== null ? stratum.invited + 1 : null;
      stratum.pupils = pupils === null || stratum.pupils === null ? null : stratum.pupils + pupils;
    }
  }
}

function spansMunicipalities({ municipalities }: SurveyStratum): boolean {
  return municipalities.size > 1 || municipalities.has(null);
}

/** Each klas in one of them at most: then each takes its own klassen of a school. */
function disjoint(strata: readonly SurveyStratum[]): boolean {
  const all = strata.flatMap(({ klassen }) => [...klassen]);
  return new Set(all).size === all.length;
}

function enrolledIn(school: ListedSchool | undefined, klassen: ReadonlySet<Klas>): number | null {
  const enrolment = school?.enrolment ?? null;
  if (enrolment === null || klassen.size === 0) return null;
  return total([...klassen].map((klas) => (klas === 2 ? enrolment.klas2 : enrolment.klas4)));
}

function total(numbers: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const number of numbers) {
    if (number === null) return null;
    sum += number;
  }
  return sum;
}
