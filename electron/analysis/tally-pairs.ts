import type { Psu } from '../../shared/model/figure.ts';
import { productPairs, type PairStratum, type PairSums } from '../../shared/statistics/pair-sums.ts';
import { answer } from './read-answers.ts';
import type { WaveFrame } from './wave-frame.ts';

/** A part and the rest of its larger area, ready to be compared. */
export interface PairTally extends PairSums {
  /** Valid answers in the part and in the rest together. */
  readonly respondents: number;
  readonly rest: Counts;
  /** Of the part, those who are not in the larger area: they live elsewhere. */
  readonly outside: Counts;
  /** PSUs − strata of the rest: below 1 where it is one school. */
  readonly restDf: number;
}

interface Counts {
  readonly n: number;
  readonly numerator: number;
}

export interface PairInput {
  readonly frame: WaveFrame;
  readonly psu: Psu;
  /** Per place of the frame: the answer, and which part, larger area and group (1, 2, …; 0: none). */
  readonly answers: Uint8Array;
  readonly parts: Int32Array;
  readonly wholes: Int32Array;
  readonly groups: Uint8Array;
  readonly partCount: number;
  readonly wholeCount: number;
  readonly groupCount: number;
  /** Which larger area each part belongs to, at place part; 0: none. */
  readonly wholeOf: Int32Array;
}

/**
 * Counts one indicator for each part against the rest of its larger area, in one pass over the
 * respondents of a wave; a tally per domain, at the places of `tallyDomains`.
 */
export function tallyPairs(input: PairInput): PairTally[] {
  const { frame, psu } = input;
  const pairs = new Pairs(input);
  const starts = psu === 'school' ? frame.schoolStarts : frame.stratumStarts;
  let psus = 0;
  let stratum = 0;
  for (let run = 0; run + 1 < starts.length; run++) {
    const start = starts[run] ?? 0;
    const end = starts[run + 1] ?? start;
    pairs.countRun(start, end);
    psus += psu === 'school' ? 1 : end - start;
    if (end !== frame.stratumStarts[stratum + 1]) continue;
    pairs.closeStratum(psus, frame.sampledFractions?.[psu][stratum] ?? 0);
    psus = 0;
    stratum++;
  }
  return pairs.tallies();
}

/** Of the stratum at hand, per pair: PSUs, PSUs of the rest, the four sums, their ten products. */
const sumsFrom = 2;
const productsFrom = 6;
const slots = 16;
/** Per pair over the whole wave: n of the part; n and numerator of the rest, and of those outside. */
const tallySlots = 5;

class Pairs {
  readonly #input: PairInput;
  readonly #width: number;
  /** Of the run at hand, by part × group: everyone, and those in the larger area of their part; by whole × group. */
  readonly #part: RunSums;
  readonly #inside: RunSums;
  readonly #whole: RunSums;
  readonly #sums = new Float64Array(4);
  readonly #stratum: Float64Array;
  readonly #counts: Int32Array;
  readonly #restDf: Int32Array;
  readonly #strata: PairStratum[][];

  constructor(input: PairInput) {
    this.#input = input;
    this.#width = input.groupCount + 1;
    const domains = (input.partCount + 1) * this.#width;
    this.#part = runSums(domains);
    this.#inside = runSums(domains);
    this.#whole = runSums((input.wholeCount + 1) * this.#width);
    this.#stratum = new Float64Array(domains * slots);
    this.#counts = new Int32Array(domains * tallySlots);
    this.#restDf = new Int32Array(domains);
    this.#strata = Array.from({ length: domains }, () => []);
  }

  countRun(start: number, end: number): void {
    const { answers, parts, wholes, wholeOf, groups, frame, partCount } = this.#input;
    for (let place = start; place < end; place++) {
      const kind = answers[place] ?? answer.missing;
      if (kind > answer.yes) continue;
      const part = (parts[place] ?? 0) * this.#width;
      const whole = (wholes[place] ?? 0) * this.#width;
      const inside = whole > 0 && wholeOf[parts[place] ?? 0] === wholes[place];
      const weight = frame.weights[place] ?? 0;
      const group = groups[place] ?? 0;
      // The area as a whole is slot 0; a member of a group counts there too.
      for (let slot = 0; slot <= group; slot += group || 1) {
        addTo(this.#part, part + slot, kind, weight);
        if (inside) addTo(this.#inside, part + slot, kind, weight);
        addTo(this.#whole, whole + slot, kind, weight);
      }
    }
    for (let part = 1; part <= partCount; part++) {
      const whole = wholeOf[part] ?? 0;
      if (whole === 0) continue;
      for (let slot = 0; slot < this.#width; slot++) {
        this.#closePair(part * this.#width + slot, whole * this.#width + slot);
      }
    }
    for (const sums of [this.#part, this.#inside, this.#whole]) clear(sums);
  }

  /** Adds the run to its stratum; the rest is the larger area without those of the part. */
  #closePair(pair: number, whole: number): void {
    const part = this.#part;
    const inside = this.#inside;
    const yes = pair * 2 + answer.yes;
    const no = pair * 2 + answer.no;
    const partYes = part.counts[yes] ?? 0;
    const partNo = part.counts[no] ?? 0;
    const restYes = this.#restOf('counts', yes, whole * 2 + answer.yes);
    const restNo = this.#restOf('counts', no, whole * 2 + answer.no);
    const rest = restYes + restNo;
    if (partYes + partNo + rest === 0) return;

    const counts = pair * tallySlots;
    addAt(this.#counts, counts, partYes + partNo);
    addAt(this.#counts, counts + 1, rest);
    addAt(this.#counts, counts + 2, restYes);
    addAt(this.#counts, counts + 3, partYes + partNo - (inside.counts[yes] ?? 0) - (inside.counts[no] ?? 0));
    addAt(this.#counts, counts + 4, partYes - (inside.counts[yes] ?? 0));

    const bySchool = this.#input.psu === 'school';
    const stratum = pair * slots;
    addAt(this.#stratum, stratum, bySchool ? 1 : partYes + partNo + rest);
    addAt(this.#stratum, stratum + 1, bySchool ? Number(rest > 0) : rest);
    const sums = this.#sums;
    sums[0] = part.weights[yes] ?? 0;
    sums[1] = part.weights[no] ?? 0;
    // Nobody weighs nothing, whatever subtraction leaves.
    sums[2] = restYes === 0 ? 0 : this.#restOf('weights', yes, whole * 2 + answer.yes);
    sums[3] = restNo === 0 ? 0 : this.#restOf('weights', no, whole * 2 + answer.no);
    for (let i = 0; i < 4; i++) addAt(this.#stratum, stratum + sumsFrom + i, sums[i] ?? 0);
    const products = stratum + productsFrom;
    if (bySchool) {
      for (let k = 0; k < productPairs.length; k++) {
        const [i, j] = productPairs[k] ?? [0, 0];
        addAt(this.#stratum, products + k, (sums[i] ?? 0) * (sums[j] ?? 0));
      }
      return;
    }
    // A respondent is in one of the four: only their squares are not 0.
    addAt(this.#stratum, products, part.squares[yes] ?? 0);
    addAt(this.#stratum, products + 4, part.squares[no] ?? 0);
    if (restYes > 0) addAt(this.#stratum, products + 7, this.#restOf('squares', yes, whole * 2 + answer.yes));
    if (restNo > 0) addAt(this.#stratum, products + 9, this.#restOf('squares', no, whole * 2 + answer.no));
  }

  #restOf(values: keyof RunSums, part: number, whole: number): number {
    return (this.#whole[values][whole] ?? 0) - (this.#inside[values][part] ?? 0);
  }

  closeStratum(psus: number, sampledFraction: number): void {
    for (let pair = this.#width; pair < this.#strata.length; pair++) {
      const at = (slot: number) => this.#stratum[pair * slots + slot] ?? 0;
      if (at(0) === 0) continue;
      if (at(1) > 0) this.#restDf[pair] = (this.#restDf[pair] ?? 0) + at(1) - 1;
      this.#strata[pair]?.push({
        psus,
        presentPsus: at(0),
        sampledFraction,
        sums: [at(sumsFrom), at(sumsFrom + 1), at(sumsFrom + 2), at(sumsFrom + 3)],
        products: [...this.#stratum.subarray(pair * slots + productsFrom, (pair + 1) * slots)],
      });
    }
    this.#stratum.fill(0);
  }

  tallies(): PairTally[] {
    return this.#strata.slice(this.#width).map((strata, place) => {
      const pair = place + this.#width;
      const at = (slot: number) => this.#counts[pair * tallySlots + slot] ?? 0;
      return {
        strata,
        respondents: at(0) + at(1),
        rest: { n: at(1), numerator: at(2) },
        outside: { n: at(3), numerator: at(4) },
        restDf: this.#restDf[pair] ?? 0,
      };
    });
  }
}

/** Two cells per domain: no and yes. */
interface RunSums {
  readonly counts: Int32Array;
  readonly weights: Float64Array;
  readonly squares: Float64Array;
}

function runSums(domains: number): RunSums {
  return {
    counts: new Int32Array(domains * 2),
    weights: new Float64Array(domains * 2),
    squares: new Float64Array(domains * 2),
  };
}

function addTo({ counts, weights, squares }: RunSums, domain: number, kind: number, weight: number): void {
  const cell = domain * 2 + kind;
  addAt(counts, cell, 1);
  addAt(weights, cell, weight);
  addAt(squares, cell, weight * weight);
}

function addAt(values: Int32Array | Float64Array, place: number, value: number): void {
  values[place] = (values[place] ?? 0) + value;
}

function clear({ counts, weights, squares }: RunSums): void {
  counts.fill(0);
  weights.fill(0);
  squares.fill(0);
}
