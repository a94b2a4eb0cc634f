import type { Level } from '../../shared/model/area.ts';
import { linkSums, type CountTable } from '../../shared/disclosure/count-table.ts';
import {
  countLattice,
  layFigureLattice,
  type FigureLattice,
} from '../../shared/disclosure/figure-lattice.ts';
import type { DisclosureRule } from '../../shared/model/disclosure.ts';

/**
 * Pupils who lie and answer at random, from a seed: up to four levels of areas by up to three breakdowns.
 *
 * @param withSecret of the first breakdown the last group has few pupils, is told nowhere, and nobody is to know it
 */
export function randomTable(
  seed: number,
  rule: DisclosureRule,
  withSecret = false,
): { lattice: FigureLattice; table: CountTable } {
  const random = randomFrom(seed);
  const upTo = (most: number): number => Math.floor(random() * most);
  const depth = 1 + upTo(4);
  const crossing = random() < 0.2;
  const perArea = 1 + upTo(4);
  const schools = Math.min(perArea ** (depth - 1), 24);
  const blank = random() < 0.5 ? 0 : 0.05;
  const rare = [0.03, 0.1, 0.3, 0.5, 0.95][upTo(5)] ?? 0.5;
  const size = [20, 60, 150, 400][upTo(4)] ?? 40;
  const breakdowns = Array.from({ length: upTo(4) }, () => ({
    size: 2 + upTo(3) + Number(withSecret),
    skew: random() < 0.5 ? 1 : 3,
    index: new Array<number>(),
  }));
  const areaIndex: number[][] = Array.from({ length: depth }, () => []);
  const answers: number[] = [];
  for (let school = 0; school < schools; school++) {
    const pupils = 1 + upTo(size * 2);
    for (let pupil = 0; pupil < pupils; pupil++) {
      areaIndex.forEach((index, level) => {
        const lies = crossing && level === 1 && random() < 0.05 ? upTo(schools) : school;
        const place = Math.floor(lies / perArea ** (depth - 1 - level));
        index.push(random() < blank * 0.2 ? 0 : place + 1);
      });
      for (const [place, breakdown] of breakdowns.entries()) {
        const isRare = withSecret && place === 0;
        const groups = isRare ? breakdown.size - 1 : breakdown.size;
        const isUntold = isRare && random() < 0.02;
        const group = isUntold ? groups : Math.floor(random() ** breakdown.skew * groups);
        breakdown.index.push(random() < blank ? 0 : group + 1);
      }
      answers.push(random() < 0.04 ? 2 : Number(random() < rare));
    }
  }
  const levels = areaIndex.map((index, level) => ({
    level: levelNames[4 - depth + level] ?? ('school' satisfies Level),
    size: Math.max(0, ...index),
    index,
  }));
  const untold = ({ size: groups }: { readonly size: number }, place: number) =>
    withSecret && place === 0 ? { figures: groups - 1, secret: [groups - 1] } : {};
  const lattice = layFigureLattice(
    levels,
    breakdowns.map((breakdown, place) => ({ ...breakdown, ...untold(breakdown, place) })),
  );
  const lowestLevel = random() < 0.1 ? 'municipality' : 'school';
  return { lattice, table: countLattice(lattice, answers, lowestLevel, rule) };
}

/** The same table with its cells and sums in another order. */
export function shuffleTable({ yes, no, hidden, loss, sums }: CountTable, seed: number): CountTable {
  const random = randomFrom(seed);
  const shuffled = (length: number): number[] =>
    Array.from({ length }, (_, place) => ({ place, rank: random() }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ place }) => place);
  const from = shuffled(yes.length);
  const to = new Int32Array(yes.length);
  from.forEach((before, place) => (to[before] = place));
  const relations = shuffled(sums.membersOf.length).map((relation) => {
    const side = (sign: number): number[] =>
      (sums.membersOf[relation] ?? [])
        .filter((member) => Math.sign(member) === sign)
        .map((member) => to[Math.abs(member) - 1] ?? 0);
    return { wholes: side(-1), parts: side(1) };
  });
  return {
    yes: Int32Array.from(from, (cell) => yes[cell] ?? 0),
    no: Int32Array.from(from, (cell) => no[cell] ?? 0),
    hidden: from.map((cell) => hidden[cell] ?? null),
    loss: Float64Array.from(from, (cell) => loss[cell] ?? Infinity),
    sums: linkSums(yes.length, relations),
  };
}

const levelNames: readonly Level[] = ['region', 'municipality', 'district', 'school'];

/** Mulberry32: the same seed, the same table. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
