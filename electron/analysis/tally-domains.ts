import type { Psu } from '../../shared/model/figure.ts';
import type { DomainSums, StratumSums } from '../../shared/statistics/weighted-proportion.ts';
import { answer } from './read-answers.ts';
import { TouchedAreas } from './touched-areas.ts';
import type { WaveFrame } from './wave-frame.ts';

/** Everything the estimate of one domain needs, and the answers that are none. */
export interface DomainTally extends DomainSums {
  readonly missing: number;
  readonly notApplicable: number;
}

export interface TallyInput {
  readonly frame: WaveFrame;
  readonly psu: Psu;
  /** Per place of the frame: the answer, the area (−1: none) and the group (0: in no group, else 1, 2, …). */
  readonly answers: Uint8Array;
  readonly areas: Int32Array;
  readonly areaCount: number;
  readonly groups: Uint8Array | null;
  readonly groupCount: number;
}

/**
 * Counts one indicator over all areas and groups in one pass over the respondents of a wave.
 * Answers a tally per domain: place `area × (groupCount + 1)` is the area as a whole, the places after
 * it are its groups. A respondent with weight 0 is in no domain (as R's `unwtd.count` has it).
 */
export function tallyDomains(input: TallyInput): DomainTally[] {
  const { frame, psu, answers, areas, areaCount, groups, groupCount } = input;
  const width = groupCount + 1;
  const domains = areaCount * width;
  const counts = new Int32Array(domains * answerKinds);
  const strata: StratumSums[][] = Array.from({ length: domains }, () => []);
  // Weight of yes and no in the unit at hand; slot 0 of an area holds those in no group until it is flushed.
  const unit = new Float64Array(domains * 2);
  const sums = new Float64Array(domains * sumKinds);
  const unitAreas = new TouchedAreas(areaCount);
  const stratumAreas = new TouchedAreas(areaCount);

  function addSums(domain: number, yes: number, no: number): void {
    const base = domain * sumKinds;
    sums[base] = (sums[base] ?? 0) + 1;
    sums[base + 1] = (sums[base + 1] ?? 0) + yes;
    sums[base + 2] = (sums[base + 2] ?? 0) + no;
    sums[base + 3] = (sums[base + 3] ?? 0) + yes * yes;
    sums[base + 4] = (sums[base + 4] ?? 0) + yes * no;
    sums[base + 5] = (sums[base + 5] ?? 0) + no * no;
  }

  /** Every respondent is a unit of its own: straight into the sums of the area and of the group. */
  function countRespondents(start: number, end: number): void {
    for (let place = start; place < end; place++) {
      const area = areas[place] ?? -1;
      if (area < 0) continue;
      const weight = frame.weights === null ? 1 : (frame.weights[place] ?? 0);
      if (weight === 0) continue;
      const kind = answers[place] ?? answer.missing;
      const group = groups === null ? 0 : (groups[place] ?? 0);
      const domain = area * width;
      const count = (domain + group) * answerKinds + kind;
      counts[count] = (counts[count] ?? 0) + 1;
      if (kind > answer.yes) continue;
      stratumAreas.touch(area);
      const yes = kind === answer.yes ? weight : 0;
      addSums(domain, yes, weight - yes);
      if (group > 0) addSums(domain + group, yes, weight - yes);
    }
  }

  /** The respondents of one school are one unit: first their weight, then its square. */
  function countSchool(start: number, end: number): void {
    unitAreas.clear();
    for (let place = start; place < end; place++) {
      const area = areas[place] ?? -1;
      if (area < 0) continue;
      const weight = frame.weights === null ? 1 : (frame.weights[place] ?? 0);
      if (weight === 0) continue;
      const kind = answers[place] ?? answer.missing;
      const domain = area * width + (groups === null ? 0 : (groups[place] ?? 0));
      const count = domain * answerKinds + kind;
      counts[count] = (counts[count] ?? 0) + 1;
      if (kind > answer.yes) continue;
      unitAreas.touch(area);
      const slot = domain * 2 + kind;
      unit[slot] = (unit[slot] ?? 0) + weight;
    }
    for (const area of unitAreas.list()) {
      stratumAreas.touch(area);
      let allYes = 0;
      let allNo = 0;
      for (let group = 0; group < width; group++) {
        const domain = area * width + group;
        const no = unit[domain * 2] ?? 0;
        const yes = unit[domain * 2 + 1] ?? 0;
        unit.fill(0, domain * 2, domain * 2 + 2);
        if (yes + no === 0) continue;
        allYes += yes;
        allNo += no;
        if (group > 0) addSums(domain, yes, no);
      }
      addSums(area * width, allYes, allNo);
    }
  }

  function closeStratum(psus: number): void {
    for (const area of stratumAreas.list()) {
      for (let domain = area * width; domain < (area + 1) * width; domain++) {
        const base = domain * sumKinds;
        const presentPsus = sums[base] ?? 0;
        if (presentPsus === 0) continue;
        strata[domain]?.push({
          psus,
          presentPsus,
          sampledFraction: 0,
          yes: sums[base + 1] ?? 0,
          no: sums[base + 2] ?? 0,
          yesYes: sums[base + 3] ?? 0,
          yesNo: sums[base + 4] ?? 0,
          noNo: sums[base + 5] ?? 0,
        });
        sums.fill(0, base, base + sumKinds);
      }
    }
    stratumAreas.clear();
  }

  let school = 0;
  for (let stratum = 0; stratum + 1 < frame.stratumStarts.length; stratum++) {
    const start = frame.stratumStarts[stratum] ?? 0;
    const end = frame.stratumStarts[stratum + 1] ?? start;
    if (psu === 'respondent') {
      countRespondents(start, end);
      closeStratum(end - start);
      continue;
    }
    const firstSchool = school;
    for (; (frame.schoolStarts[school] ?? end) < end; school++) {
      countSchool(frame.schoolStarts[school] ?? end, frame.schoolStarts[school + 1] ?? end);
    }
    closeStratum(school - firstSchool);
  }
  return strata.map((domainStrata, domain) => domainTally(domainStrata, counts, domain, width));
}

/** The counts of an area as a whole are those of its groups and of those in no group. */
function domainTally(
  strata: readonly StratumSums[],
  counts: Int32Array,
  domain: number,
  width: number,
): DomainTally {
  const until = domain % width === 0 ? domain + width : domain + 1;
  const count = (kind: number): number => {
    let total = 0;
    for (let part = domain; part < until; part++) total += counts[part * answerKinds + kind] ?? 0;
    return total;
  };
  const numerator = count(answer.yes);
  return {
    n: numerator + count(answer.no),
    numerator,
    missing: count(answer.missing),
    notApplicable: count(answer.notApplicable),
    strata,
  };
}

const answerKinds = 4;
/** Units, Σ yes, Σ no, Σ yes², Σ yes·no, Σ no². */
const sumKinds = 6;
