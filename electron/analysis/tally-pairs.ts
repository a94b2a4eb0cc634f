import type { Psu } from '../../shared/model/figure.ts';
import { productPairs, type PairStratum, type PairSums } from '../../shared/statistics/pair-sums.ts';
import type { PairLayout } from './lay-pairs.ts';
import { PieceSums } from './piece-sums.ts';
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
  readonly layout: PairLayout;
  readonly psu: Psu;
  /** Per place of the frame. */
  readonly answers: Uint8Array;
  /** Of a score (see `sharesOf`); its numerators are of the upper half. */
  readonly shares?: Float64Array | null;
}

/**
 * Counts one indicator for each part against the rest of its larger area, in one pass over the
 * respondents of a wave; a tally per domain, at the places of `tallyDomains`.
 */
export function tallyPairs(input: PairInput): PairTally[] {
  const { frame, psu, layout } = input;
  const { schoolStarts } = layout.pieces;
  const pairs = new Pairs(input);
  let psus = 0;
  let stratum = 0;
  for (let school = 0; school + 1 < schoolStarts.length; school++) {
    pairs.countPieces(schoolStarts[school] ?? 0, schoolStarts[school + 1] ?? 0);
    const end = frame.schoolStarts[school + 1] ?? 0;
    const isLast = end === frame.stratumStarts[stratum + 1];
    // Respondents are units of their own: nothing of them is squared, so that a stratum is one run.
    if (psu === 'school' || isLast) pairs.closeRun();
    psus += psu === 'school' ? 1 : end - (frame.schoolStarts[school] ?? 0);
    if (!isLast) continue;
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
/** Per pair over the whole wave: n of the part; n and numerator of the rest, and of those outside; df of the rest. */
const tallySlots = 6;
/** Of the run at hand, per domain: who say yes and no, their weights, and the squares and product of those. */
const runSlots = 7;
const weightsFrom = 2;
const squaresFrom = 4;
const crossAt = 6;

class Pairs {
  readonly #input: PairInput;
  readonly #width: number;
  readonly #domains: number;
  readonly #piece = new PieceSums();
  /** By part × group: everyone, and those in the larger area of their part; by larger area × group. */
  readonly #part: Float64Array;
  readonly #inside: Float64Array;
  readonly #whole: Float64Array;
  readonly #stratum: Float64Array;
  readonly #counts: Int32Array;
  readonly #strata: ClosedStratum[] = [];

  constructor(input: PairInput) {
    const { pieces, partCount, wholeCount } = input.layout;
    this.#input = input;
    this.#width = pieces.width;
    this.#domains = (partCount + 1) * pieces.width;
    this.#part = new Float64Array(this.#domains * runSlots);
    this.#inside = new Float64Array(this.#domains * runSlots);
    this.#whole = new Float64Array((wholeCount + 1) * pieces.width * runSlots);
    this.#stratum = new Float64Array(this.#domains * slots);
    this.#counts = new Int32Array(this.#domains * tallySlots);
  }

  countPieces(first: number, end: number): void {
    const { frame, answers, shares, layout } = this.#input;
    const { pieces, partOf, wholeIn, wholeOf } = layout;
    const input = { frame, layout: pieces, answers };
    const width = this.#width;
    for (let at = first; at < end; at++) {
      if (shares) this.#piece.readShares(input, shares, at);
      else this.#piece.read(input, at);
      if (this.#piece.valid === 0) continue;
      const area = pieces.areaOf[at] ?? 0;
      const group = (pieces.groupOf[at] ?? 0) - area;
      const part = partOf[area / width] ?? 0;
      const whole = wholeIn[area / width] ?? 0;
      const inside = whole > 0 && wholeOf[part] === whole;
      // The area as a whole is slot 0; a member of a group counts there too.
      for (let slot = 0; slot <= group; slot += group || 1) {
        addPiece(this.#part, part * width + slot, this.#piece);
        if (inside) addPiece(this.#inside, part * width + slot, this.#piece);
        addPiece(this.#whole, whole * width + slot, this.#piece);
      }
    }
  }

  /** Adds the run to its stratum. */
  closeRun(): void {
    const { partCount, wholeOf } = this.#input.layout;
    for (let part = 1; part <= partCount; part++) {
      const whole = wholeOf[part] ?? 0;
      if (whole === 0) continue;
      for (let slot = 0; slot < this.#width; slot++) {
        this.#closePair(part * this.#width + slot, whole * this.#width + slot);
      }
    }
    for (const sums of [this.#part, this.#inside, this.#whole]) sums.fill(0);
  }

  /** The rest is the larger area without those of the part. */
  #closePair(pair: number, whole: number): void {
    const part = this.#part;
    const inside = this.#inside;
    const own = pair * runSlots;
    const around = whole * runSlots;
    const partYes = part[own] ?? 0;
    const partNo = part[own + 1] ?? 0;
    const insideYes = inside[own] ?? 0;
    const insideNo = inside[own + 1] ?? 0;
    const restYes = (this.#whole[around] ?? 0) - insideYes;
    const restNo = (this.#whole[around + 1] ?? 0) - insideNo;
    const rest = restYes + restNo;
    const respondents = partYes + partNo + rest;
    if (respondents === 0) return;

    const counts = pair * tallySlots;
    addAt(this.#counts, counts, partYes + partNo);
    addAt(this.#counts, counts + 1, rest);
    addAt(this.#counts, counts + 2, restYes);
    addAt(this.#counts, counts + 3, partYes + partNo - insideYes - insideNo);
    addAt(this.#counts, counts + 4, partYes - insideYes);

    const sums = this.#stratum;
    const at = pair * slots;
    const yesA = part[own + weightsFrom] ?? 0;
    const noA = part[own + weightsFrom + 1] ?? 0;
    // Nobody weighs nothing, whatever subtraction leaves; of a score everybody counts on both sides.
    const isScore = this.#input.shares != null;
    const anyYes = isScore ? rest > 0 : restYes > 0;
    const anyNo = isScore ? rest > 0 : restNo > 0;
    const yesB = anyYes ? this.#restOf(own + weightsFrom, around + weightsFrom) : 0;
    const noB = anyNo ? this.#restOf(own + weightsFrom + 1, around + weightsFrom + 1) : 0;
    addAt(sums, at + sumsFrom, yesA);
    addAt(sums, at + sumsFrom + 1, noA);
    addAt(sums, at + sumsFrom + 2, yesB);
    addAt(sums, at + sumsFrom + 3, noB);
    const products = at + productsFrom;
    if (this.#input.psu === 'school') {
      addAt(sums, at, 1);
      addAt(sums, at + 1, Number(rest > 0));
      const four = [yesA, noA, yesB, noB];
      for (let k = 0; k < productPairs.length; k++) {
        const [i, j] = productPairs[k] ?? [0, 0];
        addAt(sums, products + k, (four[i] ?? 0) * (four[j] ?? 0));
      }
      return;
    }
    addAt(sums, at, respondents);
    addAt(sums, at + 1, rest);
    // A respondent is in the part or in the rest: only products within the one are not 0.
    addAt(sums, products, part[own + squaresFrom] ?? 0);
    addAt(sums, products + 1, part[own + crossAt] ?? 0);
    addAt(sums, products + 4, part[own + squaresFrom + 1] ?? 0);
    if (anyYes) addAt(sums, products + 7, this.#restOf(own + squaresFrom, around + squaresFrom));
    if (isScore && rest > 0) addAt(sums, products + 8, this.#restOf(own + crossAt, around + crossAt));
    if (anyNo) addAt(sums, products + 9, this.#restOf(own + squaresFrom + 1, around + squaresFrom + 1));
  }

  #restOf(part: number, whole: number): number {
    return (this.#whole[whole] ?? 0) - (this.#inside[part] ?? 0);
  }

  /** Keeps the pairs that have members here, one after another. */
  closeStratum(psus: number, sampledFraction: number): void {
    const places = new Int32Array(this.#domains).fill(-1);
    let present = 0;
    for (let pair = this.#width; pair < this.#domains; pair++) {
      if (this.#stratum[pair * slots] === 0) continue;
      const ofRest = this.#stratum[pair * slots + 1] ?? 0;
      if (ofRest > 0) addAt(this.#counts, pair * tallySlots + 5, ofRest - 1);
      places[pair] = present * slots;
      this.#stratum.copyWithin(present * slots, pair * slots, (pair + 1) * slots);
      present++;
    }
    this.#strata.push({ psus, sampledFraction, places, sums: this.#stratum.slice(0, present * slots) });
    this.#stratum.fill(0);
  }

  tallies(): PairTally[] {
    const tallies: PairTally[] = [];
    for (let pair = this.#width; pair < this.#domains; pair++) {
      tallies.push(new TallyOfPair(this.#strata, this.#counts, pair));
    }
    return tallies;
  }
}

/** The sums of the pairs that have members in one stratum. */
interface ClosedStratum {
  readonly psus: number;
  readonly sampledFraction: number;
  /** Per pair: where its sums start; −1: no members. */
  readonly places: Int32Array;
  readonly sums: Float64Array;
}

/** A look at the sums of one pair: its strata are objects only while a comparison is worked out. */
class TallyOfPair implements PairTally {
  readonly #strata: readonly ClosedStratum[];
  readonly #counts: Int32Array;
  readonly #first: number;
  readonly #pair: number;

  constructor(strata: readonly ClosedStratum[], counts: Int32Array, pair: number) {
    this.#strata = strata;
    this.#counts = counts;
    this.#first = pair * tallySlots;
    this.#pair = pair;
  }

  get respondents(): number {
    return this.#at(0) + this.#at(1);
  }

  get rest(): Counts {
    return { n: this.#at(1), numerator: this.#at(2) };
  }

  get outside(): Counts {
    return { n: this.#at(3), numerator: this.#at(4) };
  }

  get restDf(): number {
    return this.#at(5);
  }

  get strata(): readonly PairStratum[] {
    const strata: PairStratum[] = [];
    for (const { psus, sampledFraction, places, sums } of this.#strata) {
      const at = places[this.#pair] ?? -1;
      if (at < 0) continue;
      const products: number[] = [];
      for (let place = at + productsFrom; place < at + slots; place++) products.push(sums[place] ?? 0);
      strata.push({
        psus,
        presentPsus: sums[at] ?? 0,
        sampledFraction,
        sums: [
          sums[at + sumsFrom] ?? 0,
          sums[at + sumsFrom + 1] ?? 0,
          sums[at + sumsFrom + 2] ?? 0,
          sums[at + sumsFrom + 3] ?? 0,
        ],
        products,
      });
    }
    return strata;
  }

  #at(slot: number): number {
    return this.#counts[this.#first + slot] ?? 0;
  }
}

function addPiece(sums: Float64Array, domain: number, piece: PieceSums): void {
  const at = domain * runSlots;
  addAt(sums, at, piece.yes);
  addAt(sums, at + 1, piece.no);
  addAt(sums, at + weightsFrom, piece.yesWeight);
  addAt(sums, at + weightsFrom + 1, piece.noWeight);
  addAt(sums, at + squaresFrom, piece.yesSquares);
  addAt(sums, at + squaresFrom + 1, piece.noSquares);
  addAt(sums, at + crossAt, piece.crossSquares);
}

function addAt(values: Int32Array | Float64Array, place: number, value: number): void {
  values[place] = (values[place] ?? 0) + value;
}
