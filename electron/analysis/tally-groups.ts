import type { Psu } from '../../shared/model/figure.ts';
import type { GroupStratum, GroupSums } from '../../shared/statistics/group-sums.ts';
import { answer } from './read-answers.ts';
import { psusPerStratum, type WaveFrame } from './wave-frame.ts';

export interface GroupInput {
  readonly frame: WaveFrame;
  readonly psu: Psu;
  /** Per place of the frame: the answer, and which area and group (1, 2, …; 0: none). */
  readonly answers: Uint8Array;
  /** Of a score (see `sharesOf`). */
  readonly shares?: Float64Array | null;
  readonly areas: Int32Array;
  readonly areaCount: number;
  readonly groups: Uint8Array;
  readonly groupCount: number;
}

/** The answers of one area by group, PSU by PSU: any of its groups can be held against each other. */
export interface AreaGroups {
  readonly psu: Psu;
  readonly strata: readonly AreaStratum[];
}

interface AreaStratum {
  /** PSUs of the whole wave in this stratum. */
  readonly psus: number;
  readonly sampledFraction: number;
  /** The schools with members of the area; of respondents one, for all of the stratum together. */
  readonly runs: readonly Run[];
}

/** Two cells per group of a breakdown: no and yes. */
interface Run {
  readonly counts: Int32Array;
  readonly weights: Float64Array;
  readonly squares: Float64Array;
  /** Per group: of one respondent yes times no; 0 but for a score. */
  readonly crosses: Float64Array;
}

/** Counts one indicator by area and group in one pass over the respondents of a wave; one per area, in their order. */
export function tallyGroups(input: GroupInput): AreaGroups[] {
  const { frame, psu, areaCount } = input;
  const tallies = Array.from({ length: areaCount }, () => [] as AreaStratum[]);
  const psus = psusPerStratum(frame, psu);
  const starts = psu === 'school' ? frame.schoolStarts : frame.stratumStarts;
  let stratum = 0;
  let met = new Map<number, Run[]>();
  for (let run = 0; run + 1 < starts.length; run++) {
    const end = starts[run + 1] ?? 0;
    for (const [area, sums] of countRun(input, starts[run] ?? 0, end)) {
      const runs = met.get(area);
      if (runs === undefined) met.set(area, [sums]);
      else runs.push(sums);
    }
    if (end !== frame.stratumStarts[stratum + 1]) continue;
    const ofStratum = {
      psus: psus[stratum] ?? 0,
      sampledFraction: frame.sampledFractions?.[psu][stratum] ?? 0,
    };
    for (const [area, runs] of met) tallies[area - 1]?.push({ ...ofStratum, runs });
    met = new Map();
    stratum++;
  }
  return tallies.map((strata) => ({ psu, strata }));
}

/** The respondents from one place to another, by area. */
function countRun(
  { frame, answers, shares, areas, groups, groupCount }: GroupInput,
  start: number,
  end: number,
): ReadonlyMap<number, Run> {
  const runs = new Map<number, Run>();
  for (let place = start; place < end; place++) {
    const kind = answers[place] ?? answer.missing;
    const area = areas[place] ?? 0;
    const group = groups[place] ?? 0;
    if (kind > answer.yes || area === 0 || group === 0) continue;
    const run = runs.get(area) ?? newRun(groupCount);
    runs.set(area, run);
    const share = shares ? (shares[place] ?? 0) : Number(kind === answer.yes);
    add(run.counts, 2 * (group - 1) + kind, 1);
    weigh(run, group - 1, share, frame.weights[place] ?? 0);
  }
  return runs;
}

/** The sums of some of the groups (0, 1, … in the order of the breakdown). */
export function sumGroups({ psu, strata }: AreaGroups, groups: readonly number[]): GroupSums {
  const cells = groups.flatMap((group) => [2 * group + answer.yes, 2 * group + answer.no]);
  return {
    strata: strata.flatMap(({ psus, sampledFraction, runs }): GroupStratum[] => {
      const members = runs.map(({ counts }) => total(cells, (cell) => counts[cell] ?? 0));
      const present = members.filter((count) => count > 0).length;
      if (present === 0) return [];
      const weightIn = (run: Run, cell: number) => run.weights[cell] ?? 0;
      return [
        {
          psus,
          presentPsus: psu === 'school' ? present : total(members, (count) => count),
          sampledFraction,
          sums: cells.map((cell) => total(runs, (run) => weightIn(run, cell))),
          products: cells.flatMap((a, i) =>
            cells.slice(i).map((b) => {
              if (psu === 'school') return total(runs, (run) => weightIn(run, a) * weightIn(run, b));
              if (a === b) return total(runs, ({ squares }) => squares[a] ?? 0);
              // A respondent is in one group: products with another are 0.
              const group = a >> 1;
              return group === b >> 1 ? total(runs, ({ crosses }) => crosses[group] ?? 0) : 0;
            }),
          ),
        },
      ];
    }),
  };
}

function newRun(groupCount: number): Run {
  const cells = 2 * groupCount;
  return {
    counts: new Int32Array(cells),
    weights: new Float64Array(cells),
    squares: new Float64Array(cells),
    crosses: new Float64Array(groupCount),
  };
}

/** Numbers, and no object of them: it is done for every respondent. */
function weigh(run: Run, group: number, share: number, weight: number): void {
  const yes = weight * share;
  const no = weight - yes;
  const [noCell, yesCell] = [2 * group + answer.no, 2 * group + answer.yes];
  add(run.weights, yesCell, yes);
  add(run.weights, noCell, no);
  add(run.squares, yesCell, yes * yes);
  add(run.squares, noCell, no * no);
  add(run.crosses, group, yes * no);
}

function add(values: Int32Array | Float64Array, place: number, value: number): void {
  values[place] = (values[place] ?? 0) + value;
}

function total<Item>(items: readonly Item[], value: (item: Item) => number): number {
  let sum = 0;
  for (const item of items) sum += value(item);
  return sum;
}
