import type { Psu } from '../../shared/model/figure.ts';
import type { MeanStratum, MeanSums } from '../../shared/statistics/weighted-mean.ts';
import { CommonestScores } from './commonest-scores.ts';
import type { WaveScores } from './read-scale.ts';
import { answer } from './read-answers.ts';
import type { WaveFrame } from './wave-frame.ts';

/** Everything the mean of one domain needs, and the answers that are none. */
export interface MeanTally extends MeanSums {
  readonly missing: number;
  readonly notApplicable: number;
  /** Respondents with another score than the commonest, half of them at most: what the gate decides by. */
  readonly others: number;
}

export interface ScoreInput {
  readonly frame: WaveFrame;
  readonly psu: Psu;
  readonly scores: WaveScores;
  /** Per place of the frame: which area and group (1, 2, …; 0: none). */
  readonly areas: Int32Array;
  readonly areaCount: number;
  readonly groups: Uint8Array;
  readonly groupCount: number;
}

/** Sums one score over all areas and groups; a tally per domain, at the places of `tallyDomains`. */
export function tallyScores(input: ScoreInput): MeanTally[] {
  const { frame, psu } = input;
  const sums = new ScoreSums(input);
  const starts = psu === 'school' ? frame.schoolStarts : frame.stratumStarts;
  let psus = 0;
  let stratum = 0;
  for (let run = 0; run + 1 < starts.length; run++) {
    const start = starts[run] ?? 0;
    const end = starts[run + 1] ?? start;
    for (let place = start; place < end; place++) sums.meet(place);
    sums.closeUnit();
    psus += psu === 'school' ? 1 : end - start;
    if (end !== frame.stratumStarts[stratum + 1]) continue;
    sums.closeStratum(psus, frame.sampledFractions?.[psu][stratum] ?? 0);
    psus = 0;
    stratum++;
  }
  return sums.tallies();
}

class ScoreSums {
  readonly #input: ScoreInput;
  readonly #width: number;
  /** Of the unit at hand, per domain: Σ w and Σ w·(y − origin); and which domains it met. */
  readonly #weight: Float64Array;
  readonly #score: Float64Array;
  readonly #metByUnit: number[] = [];
  /** Of the stratum at hand, per domain: units, Σ W, Σ S, Σ w·y², Σ W², Σ W·S, Σ S². */
  readonly #stratum: Float64Array;
  readonly #metByStratum: number[] = [];
  readonly #counts: Int32Array;
  readonly #lowest: Float64Array;
  readonly #highest: Float64Array;
  readonly #commonest: CommonestScores;
  readonly #strata: MeanStratum[][];

  constructor(input: ScoreInput) {
    this.#input = input;
    this.#width = input.groupCount + 1;
    const domains = (input.areaCount + 1) * this.#width;
    this.#weight = new Float64Array(domains);
    this.#score = new Float64Array(domains);
    this.#stratum = new Float64Array(domains * slots);
    this.#counts = new Int32Array(domains * kinds);
    this.#lowest = new Float64Array(domains).fill(Infinity);
    this.#highest = new Float64Array(domains).fill(-Infinity);
    this.#commonest = new CommonestScores(domains);
    this.#strata = Array.from({ length: domains }, () => []);
  }

  meet(place: number): void {
    const { scores, psu, frame } = this.#input;
    const kind = scores.sides[place] ?? answer.missing;
    const score = scores.scores[place] ?? NaN;
    const weight = frame.weights[place] ?? 0;
    this.#eachDomain(place, (domain) => {
      if (kind === answer.missing) this.#count(domain, missing);
      if (kind === answer.notApplicable) this.#count(domain, notApplicable);
      if (kind > answer.yes) return;
      this.#count(domain, valid);
      this.#lowest[domain] = Math.min(this.#lowest[domain] ?? score, score);
      this.#highest[domain] = Math.max(this.#highest[domain] ?? score, score);
      this.#commonest.meet(domain, score);
      if (this.#weight[domain] === 0) this.#metByUnit.push(domain);
      const weighed = weight * (score - scores.origin);
      this.#weight[domain] = (this.#weight[domain] ?? 0) + weight;
      this.#score[domain] = (this.#score[domain] ?? 0) + weighed;
      this.#add(domain, squareSlot, weighed * (score - scores.origin));
    });
    if (psu === 'respondent') this.closeUnit();
  }

  /** A school, or one respondent. */
  closeUnit(): void {
    for (const domain of this.#metByUnit) {
      const weight = this.#weight[domain] ?? 0;
      const score = this.#score[domain] ?? 0;
      if (this.#stratum[domain * slots] === 0) this.#metByStratum.push(domain);
      this.#add(domain, 0, 1);
      this.#add(domain, 1, weight);
      this.#add(domain, 2, score);
      this.#add(domain, 4, weight * weight);
      this.#add(domain, 5, weight * score);
      this.#add(domain, 6, score * score);
      this.#weight[domain] = 0;
      this.#score[domain] = 0;
    }
    this.#metByUnit.length = 0;
  }

  closeStratum(psus: number, sampledFraction: number): void {
    for (const domain of this.#metByStratum) {
      const [
        presentPsus = 0,
        weight = 0,
        score = 0,
        square = 0,
        weightWeight = 0,
        weightScore = 0,
        scoreScore = 0,
      ] = this.#stratum.subarray(domain * slots, (domain + 1) * slots);
      this.#strata[domain]?.push({
        psus,
        presentPsus,
        sampledFraction,
        weight,
        score,
        square,
        weightWeight,
        weightScore,
        scoreScore,
      });
      this.#stratum.fill(0, domain * slots, (domain + 1) * slots);
    }
    this.#metByStratum.length = 0;
  }

  tallies(): MeanTally[] {
    const { scores } = this.#input;
    for (let place = 0; place < scores.scores.length; place++) {
      if ((scores.sides[place] ?? answer.missing) > answer.yes) continue;
      this.#eachDomain(place, (domain) => this.#commonest.count(domain, scores.scores[place] ?? NaN));
    }
    return this.#strata.slice(this.#width).map((strata, place) => {
      const domain = place + this.#width;
      const count = (kind: number) => this.#counts[domain * kinds + kind] ?? 0;
      return {
        n: count(valid),
        missing: count(missing),
        notApplicable: count(notApplicable),
        others: this.#commonest.othersOf(domain),
        origin: scores.origin,
        lowest: this.#lowest[domain] ?? 0,
        highest: this.#highest[domain] ?? 0,
        strata,
      };
    });
  }

  /** The area as a whole, and the group the respondent is in. */
  #eachDomain(place: number, use: (domain: number) => void): void {
    const { areas, groups } = this.#input;
    const area = areas[place] ?? 0;
    if (area === 0) return;
    use(area * this.#width);
    const group = groups[place] ?? 0;
    if (group > 0) use(area * this.#width + group);
  }

  #count(domain: number, kind: number): void {
    this.#counts[domain * kinds + kind] = (this.#counts[domain * kinds + kind] ?? 0) + 1;
  }

  #add(domain: number, slot: number, value: number): void {
    this.#stratum[domain * slots + slot] = (this.#stratum[domain * slots + slot] ?? 0) + value;
  }
}

const slots = 7;
const squareSlot = 3;
const valid = 0;
const missing = 1;
const notApplicable = 2;
const kinds = 3;
