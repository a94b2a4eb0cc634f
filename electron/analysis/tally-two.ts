import type { Psu } from '../../shared/model/figure.ts';
import { productPairs, type PairStratum, type PairSums } from '../../shared/statistics/pair-sums.ts';
import { addScore, othersIn, type ScoreCounts } from './count-other-scores.ts';
import { answer } from './read-answers.ts';
import { psusPerStratum, type WaveFrame } from './wave-frame.ts';

/** One of two figures of a wave: who is counted in it, with what weight and which answers. */
export interface CountedFigure {
  /** Per place of the frame. */
  readonly answers: Uint8Array;
  /** Of a score (see `sharesOf`); left out: yes is 1 and no is 0. */
  readonly shares?: Float64Array | null;
  readonly weights: Float64Array;
  readonly isMember: (place: number) => boolean;
}

/** Two figures of one wave, ready to be held against each other. */
export interface TwoTally {
  readonly pair: PairSums;
  /**
   * Who answered for both, for the first only and for the second only: nobody's weight counts here. Of scores the
   * numerators are those with another than the commonest.
   */
  readonly both: JointCounts;
  readonly onlyFirst: Counts;
  readonly onlySecond: Counts;
}

interface Counts {
  readonly n: number;
  readonly numerator: number;
}

/** By what they said to the one and to the other. */
export interface JointCounts {
  readonly yesYes: number;
  readonly yesNo: number;
  readonly noYes: number;
  readonly noNo: number;
}

/**
 * Counts two figures of a wave in one pass over its respondents. They may be of different areas, groups and questions,
 * share schools or pupils, and have weights of their own: each is counted just as it is shown.
 */
export function tallyTwo(
  frame: Pick<WaveFrame, 'schoolStarts' | 'stratumStarts' | 'sampledFractions'>,
  psu: Psu,
  first: CountedFigure,
  second: CountedFigure,
): TwoTally {
  const counts = new Int32Array(9);
  const strata: PairStratum[] = [];
  const psus = psusPerStratum(frame, psu);
  let units = new UnitSums();
  let stratum = 0;
  for (let school = 0; school + 1 < frame.schoolStarts.length; school++) {
    const end = frame.schoolStarts[school + 1] ?? 0;
    for (let place = frame.schoolStarts[school] ?? 0; place < end; place++) {
      const one = kindOf(first, place);
      const other = kindOf(second, place);
      if (one === none && other === none) continue;
      counts[3 * one + other] = (counts[3 * one + other] ?? 0) + 1;
      if (one !== none) units.addFirst(shareOf(first, one, place), first.weights[place] ?? 0);
      if (other !== none) units.addSecond(shareOf(second, other, place), second.weights[place] ?? 0);
      if (psu === 'respondent') units.closeUnit();
    }
    if (psu === 'school') units.closeUnit();
    if (end !== frame.stratumStarts[stratum + 1]) continue;
    const sampledFraction = frame.sampledFractions?.[psu][stratum] ?? 0;
    if (units.present > 0) strata.push(units.toStratum(psus[stratum] ?? 0, sampledFraction));
    units = new UnitSums();
    stratum++;
  }
  const { both, onlyFirst, onlySecond } = readCounts(counts);
  return {
    pair: { strata },
    both,
    onlyFirst: first.shares ? withOtherScores(onlyFirst, first, second) : onlyFirst,
    onlySecond: second.shares ? withOtherScores(onlySecond, second, first) : onlySecond,
  };
}

/** Of a score the gate asks how many have another than the commonest, of those in one figure only. */
function withOtherScores({ n }: Counts, inside: CountedFigure, outside: CountedFigure): Counts {
  const scores: ScoreCounts = new Map();
  for (let place = 0; place < inside.answers.length; place++) {
    const kind = kindOf(inside, place);
    if (kind === none || kindOf(outside, place) !== none) continue;
    addScore(scores, shareOf(inside, kind, place), 1);
  }
  return { n, numerator: othersIn(scores) };
}

/** Who is not counted in a figure; else `answer.no` or `answer.yes`. */
const none = 2;

function kindOf({ answers, isMember }: CountedFigure, place: number): number {
  const kind = answers[place] ?? answer.missing;
  return kind <= answer.yes && isMember(place) ? kind : none;
}

/** Of a yes or no 1 or 0. */
function shareOf({ shares }: CountedFigure, kind: number, place: number): number {
  return shares ? (shares[place] ?? 0) : Number(kind === answer.yes);
}

function readCounts(counts: Int32Array): Omit<TwoTally, 'pair'> {
  const at = (one: number, other: number): number => counts[3 * one + other] ?? 0;
  const { yes, no } = answer;
  return {
    both: { yesYes: at(yes, yes), yesNo: at(yes, no), noYes: at(no, yes), noNo: at(no, no) },
    onlyFirst: { n: at(yes, none) + at(no, none), numerator: at(yes, none) },
    onlySecond: { n: at(none, yes) + at(none, no), numerator: at(none, yes) },
  };
}

/** The sums of one stratum, unit by unit. */
class UnitSums {
  present = 0;
  #isMet = false;
  readonly #unit: [number, number, number, number] = [0, 0, 0, 0];
  readonly #sums: [number, number, number, number] = [0, 0, 0, 0];
  readonly #products = new Float64Array(productPairs.length);

  addFirst(share: number, weight: number): void {
    this.#isMet = true;
    this.#unit[0] += share * weight;
    this.#unit[1] += weight - share * weight;
  }

  addSecond(share: number, weight: number): void {
    this.#isMet = true;
    this.#unit[2] += share * weight;
    this.#unit[3] += weight - share * weight;
  }

  closeUnit(): void {
    if (!this.#isMet) return;
    this.present++;
    for (const slot of [0, 1, 2, 3] as const) this.#sums[slot] += this.#unit[slot];
    productPairs.forEach(([i, j], k) => {
      this.#products[k] = (this.#products[k] ?? 0) + this.#unit[i] * this.#unit[j];
    });
    this.#unit.fill(0);
    this.#isMet = false;
  }

  toStratum(psus: number, sampledFraction: number): PairStratum {
    return {
      psus,
      presentPsus: this.present,
      sampledFraction,
      sums: this.#sums,
      products: [...this.#products],
    };
  }
}
