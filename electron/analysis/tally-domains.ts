import type { Psu } from '../../shared/model/figure.ts';
import type { DomainSums, StratumSums } from '../../shared/statistics/weighted-proportion.ts';
import { answer, answerKinds } from './read-answers.ts';
import type { WaveFrame } from './wave-frame.ts';

/** Everything the estimate of one domain needs, and the answers that are none. */
export interface DomainTally extends DomainSums {
  readonly missing: number;
  readonly notApplicable: number;
}

export interface TallyInput {
  readonly frame: WaveFrame;
  readonly psu: Psu;
  /** Per place of the frame: the answer, and which area and group (1, 2, …; 0: none). */
  readonly answers: Uint8Array;
  readonly areas: Int32Array;
  readonly areaCount: number;
  readonly groups: Uint8Array;
  readonly groupCount: number;
}

/**
 * Counts one indicator over all areas and groups in one pass over the respondents of a wave.
 * Answers a tally per domain: place `(area − 1) × (groupCount + 1)` is the area as a whole, the places
 * after it are its groups.
 */
export function tallyDomains(input: TallyInput): DomainTally[] {
  const { frame, psu } = input;
  const domains = new Domains(input);
  // Respondents of one run are taken together: of one school, or, when each is a unit of its own, of one stratum.
  const starts = psu === 'school' ? frame.schoolStarts : frame.stratumStarts;
  let psus = 0;
  let stratum = 0;
  for (let run = 0; run + 1 < starts.length; run++) {
    const start = starts[run] ?? 0;
    const end = starts[run + 1] ?? start;
    domains.countRun(start, end);
    domains.closeRun();
    psus += psu === 'school' ? 1 : end - start;
    if (end !== frame.stratumStarts[stratum + 1]) continue;
    domains.closeStratum(psus);
    psus = 0;
    stratum++;
  }
  return domains.tallies();
}

class Domains {
  readonly #input: TallyInput;
  readonly #width: number;
  /** Of the run at hand, per domain × kind of answer; slot 0 of an area holds those in no group. */
  readonly #run: RunSums;
  /** The run in which an area was last met: to close only those. */
  readonly #met: Int32Array;
  #runNumber = 1;
  /** Of the stratum at hand, per domain: the number of units, Σ yes, Σ no, Σ yes², Σ yes·no, Σ no². */
  readonly #stratum: Float64Array;
  readonly #counts: Int32Array;
  readonly #strata: StratumSums[][];

  constructor(input: TallyInput) {
    this.#input = input;
    this.#width = input.groupCount + 1;
    const domains = (input.areaCount + 1) * this.#width;
    this.#run = {
      counts: new Int32Array(domains * answerKinds),
      weights: new Float64Array(domains * answerKinds),
      squares: new Float64Array(domains * answerKinds),
    };
    this.#met = new Int32Array(input.areaCount + 1);
    this.#stratum = new Float64Array(domains * stratumSums);
    this.#counts = new Int32Array(domains * answerKinds);
    this.#strata = Array.from({ length: domains }, () => []);
  }

  countRun(start: number, end: number): void {
    this.#runNumber++;
    countRespondents(this.#input, start, end, this.#run, this.#met, this.#runNumber);
  }

  /** Moves the run into its stratum: each group, and all of them and those in no group as the area. */
  closeRun(): void {
    const { areaCount, psu } = this.#input;
    const { counts, weights, squares } = this.#run;
    for (let area = 1; area <= areaCount; area++) {
      if (this.#met[area] !== this.#runNumber) continue;
      const total = area * this.#width;
      let allYes = 0;
      let allNo = 0;
      for (let domain = total; domain < total + this.#width; domain++) {
        const no = domain * answerKinds;
        const yes = no + 1;
        const units = (counts[no] ?? 0) + (counts[yes] ?? 0);
        for (let cell = no; cell < no + answerKinds; cell++) {
          this.#counts[cell] = (this.#counts[cell] ?? 0) + (counts[cell] ?? 0);
        }
        const yesWeight = weights[yes] ?? 0;
        const noWeight = weights[no] ?? 0;
        allYes += yesWeight;
        allNo += noWeight;
        if (psu === 'school' && units > 0 && domain > total) this.#addSchool(domain, yesWeight, noWeight);
        if (psu === 'respondent' && units > 0) {
          const sums = [units, yesWeight, noWeight, squares[yes] ?? 0, 0, squares[no] ?? 0];
          this.#add(total, sums);
          if (domain > total) this.#add(domain, sums);
        }
      }
      if (psu === 'school' && allYes + allNo > 0) this.#addSchool(total, allYes, allNo);
      const from = total * answerKinds;
      const to = (total + this.#width) * answerKinds;
      counts.fill(0, from, to);
      weights.fill(0, from, to);
      squares.fill(0, from, to);
    }
  }

  #addSchool(domain: number, yes: number, no: number): void {
    this.#add(domain, [1, yes, no, yes * yes, yes * no, no * no]);
  }

  #add(domain: number, sums: readonly number[]): void {
    const base = domain * stratumSums;
    for (let i = 0; i < stratumSums; i++)
      this.#stratum[base + i] = (this.#stratum[base + i] ?? 0) + (sums[i] ?? 0);
  }

  closeStratum(psus: number): void {
    for (let domain = this.#width; domain < this.#strata.length; domain++) {
      const base = domain * stratumSums;
      if (this.#stratum[base] === 0) continue;
      const [presentPsus = 0, yes = 0, no = 0, yesYes = 0, yesNo = 0, noNo = 0] = this.#stratum.subarray(
        base,
        base + stratumSums,
      );
      this.#strata[domain]?.push({ psus, presentPsus, sampledFraction: 0, yes, no, yesYes, yesNo, noNo });
    }
    this.#stratum.fill(0);
  }

  tallies(): DomainTally[] {
    return this.#strata.slice(this.#width).map((strata, place) => {
      const domain = place + this.#width;
      // The counts of an area are those of its groups and of those in no group.
      const until = domain % this.#width === 0 ? domain + this.#width : domain + 1;
      const count = (kind: number): number => {
        let total = 0;
        for (let part = domain; part < until; part++) total += this.#counts[part * answerKinds + kind] ?? 0;
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
    });
  }
}

const stratumSums = 6;

interface RunSums {
  readonly counts: Int32Array;
  readonly weights: Float64Array;
  readonly squares: Float64Array;
}

/** The loop everything waits for: no branches, every respondent adds to one cell. */
function countRespondents(
  { frame, answers, areas, groups, groupCount }: TallyInput,
  start: number,
  end: number,
  { counts, weights, squares }: RunSums,
  met: Int32Array,
  runNumber: number,
): void {
  const width = groupCount + 1;
  const weightOf = frame.weights;
  for (let place = start; place < end; place++) {
    const area = areas[place] ?? 0;
    const weight = weightOf[place] ?? 0;
    const cell = (area * width + (groups[place] ?? 0)) * answerKinds + (answers[place] ?? 0);
    met[area] = runNumber;
    counts[cell] = (counts[cell] ?? 0) + 1;
    weights[cell] = (weights[cell] ?? 0) + weight;
    squares[cell] = (squares[cell] ?? 0) + weight * weight;
  }
}
