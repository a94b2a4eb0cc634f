import type { Psu } from '../../shared/model/figure.ts';
import type { DomainSums, StratumSums } from '../../shared/statistics/weighted-proportion.ts';
import type { DomainLayout } from './lay-domains.ts';
import { PieceSums } from './piece-sums.ts';
import { psusPerStratum, type WaveFrame } from './wave-frame.ts';

/** Everything the estimate of one domain needs, and the answers that are none. */
export interface DomainTally extends DomainSums {
  readonly missing: number;
  readonly notApplicable: number;
}

export interface TallyInput {
  readonly frame: WaveFrame;
  readonly layout: DomainLayout;
  readonly psu: Psu;
  /** Per place of the frame. */
  readonly answers: Uint8Array;
}

/**
 * Counts one indicator over all areas and groups in one pass over the respondents of a wave.
 * Answers a tally per domain: place `(area − 1) × width` is the area as a whole, the places after it are
 * its groups.
 */
export function tallyDomains(input: TallyInput): DomainTally[] {
  const { layout } = input;
  const counts = new Int32Array(layout.domains * countSlots);
  const sums = new Float64Array(layout.cellStratum.length * sumSlots);
  if (input.psu === 'school') sumBySchool(input, counts, sums);
  else sumByRespondent(input, counts, sums);
  const source = {
    layout,
    counts,
    sums,
    psus: psusPerStratum(input.frame, input.psu),
    sampledFractions: input.frame.sampledFractions?.[input.psu] ?? null,
  };
  const tallies: DomainTally[] = [];
  for (let domain = layout.width; domain < layout.domains; domain++) {
    tallies.push(new TallyOfDomain(source, domain));
  }
  return tallies;
}

/** Per domain: yes, no, missing, not applicable. */
const countSlots = 4;
/** Per domain and stratum: PSUs with members, Σ yes, Σ no, Σ yes², Σ yes·no, Σ no². */
const sumSlots = 6;

/** A school adds the squares of its sums: to each of its groups, and to the area over all of them. */
function sumBySchool(input: TallyInput, counts: Int32Array, sums: Float64Array): void {
  const { areaOf, groupOf, areaCell, groupCell, schoolStarts } = input.layout;
  const piece = new PieceSums();
  for (let school = 0; school + 1 < schoolStarts.length; school++) {
    const end = schoolStarts[school + 1] ?? 0;
    let valid = 0;
    let yes = 0;
    let no = 0;
    for (let at = schoolStarts[school] ?? 0; at < end; at++) {
      piece.read(input, at);
      const area = areaOf[at] ?? 0;
      const group = groupOf[at] ?? 0;
      addCounts(counts, area, piece);
      if (group !== area) {
        addCounts(counts, group, piece);
        if (piece.valid > 0) addSchool(sums, groupCell[at] ?? 0, piece.yesWeight, piece.noWeight);
      }
      valid += piece.valid;
      yes += piece.yesWeight;
      no += piece.noWeight;
      if (at + 1 < end && areaOf[at + 1] === area) continue;
      if (valid > 0) addSchool(sums, areaCell[at] ?? 0, yes, no);
      valid = 0;
      yes = 0;
      no = 0;
    }
  }
}

/** A respondent is a unit of its own: the squares of the weights add up. */
function sumByRespondent(input: TallyInput, counts: Int32Array, sums: Float64Array): void {
  const { areaOf, groupOf, areaCell, groupCell, pieceStarts } = input.layout;
  const piece = new PieceSums();
  for (let at = 0; at + 1 < pieceStarts.length; at++) {
    piece.read(input, at);
    const area = areaOf[at] ?? 0;
    const group = groupOf[at] ?? 0;
    addCounts(counts, area, piece);
    addRespondents(sums, areaCell[at] ?? 0, piece);
    if (group === area) continue;
    addCounts(counts, group, piece);
    addRespondents(sums, groupCell[at] ?? 0, piece);
  }
}

function addCounts(counts: Int32Array, domain: number, piece: PieceSums): void {
  const at = domain * countSlots;
  counts[at] = (counts[at] ?? 0) + piece.yes;
  counts[at + 1] = (counts[at + 1] ?? 0) + piece.no;
  counts[at + 2] = (counts[at + 2] ?? 0) + piece.missing;
  counts[at + 3] = (counts[at + 3] ?? 0) + piece.notApplicable;
}

function addSchool(sums: Float64Array, cell: number, yes: number, no: number): void {
  addSums(sums, cell, 1, yes, no, yes * yes, yes * no, no * no);
}

function addRespondents(sums: Float64Array, cell: number, piece: PieceSums): void {
  addSums(sums, cell, piece.valid, piece.yesWeight, piece.noWeight, piece.yesSquares, 0, piece.noSquares);
}

function addSums(
  sums: Float64Array,
  cell: number,
  units: number,
  yes: number,
  no: number,
  yesYes: number,
  yesNo: number,
  noNo: number,
): void {
  const at = cell * sumSlots;
  sums[at] = (sums[at] ?? 0) + units;
  sums[at + 1] = (sums[at + 1] ?? 0) + yes;
  sums[at + 2] = (sums[at + 2] ?? 0) + no;
  sums[at + 3] = (sums[at + 3] ?? 0) + yesYes;
  sums[at + 4] = (sums[at + 4] ?? 0) + yesNo;
  sums[at + 5] = (sums[at + 5] ?? 0) + noNo;
}

interface TallySource {
  readonly layout: DomainLayout;
  readonly counts: Int32Array;
  readonly sums: Float64Array;
  readonly psus: Int32Array;
  readonly sampledFractions: Float64Array | null;
}

/** A look at the sums of one domain: its strata are objects only while a figure is worked out. */
class TallyOfDomain implements DomainTally {
  readonly #source: TallySource;
  readonly #domain: number;

  constructor(source: TallySource, domain: number) {
    this.#source = source;
    this.#domain = domain;
  }

  get n(): number {
    return this.numerator + (this.#source.counts[this.#domain * countSlots + 1] ?? 0);
  }

  get numerator(): number {
    return this.#source.counts[this.#domain * countSlots] ?? 0;
  }

  get missing(): number {
    return this.#source.counts[this.#domain * countSlots + 2] ?? 0;
  }

  get notApplicable(): number {
    return this.#source.counts[this.#domain * countSlots + 3] ?? 0;
  }

  get strata(): readonly StratumSums[] {
    const { layout, sums, psus, sampledFractions } = this.#source;
    const strata: StratumSums[] = [];
    const end = layout.cellStarts[this.#domain + 1] ?? 0;
    for (let cell = layout.cellStarts[this.#domain] ?? 0; cell < end; cell++) {
      const at = cell * sumSlots;
      const presentPsus = sums[at] ?? 0;
      if (presentPsus === 0) continue;
      const stratum = layout.cellStratum[cell] ?? 0;
      strata.push({
        psus: psus[stratum] ?? 0,
        presentPsus,
        sampledFraction: sampledFractions?.[stratum] ?? 0,
        yes: sums[at + 1] ?? 0,
        no: sums[at + 2] ?? 0,
        yesYes: sums[at + 3] ?? 0,
        yesNo: sums[at + 4] ?? 0,
        noNo: sums[at + 5] ?? 0,
      });
    }
    return strata;
  }
}
