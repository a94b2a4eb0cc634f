import { blankIndex, type ColumnValues } from '../../shared/model/columns.ts';
import type { Psu } from '../../shared/model/figure.ts';

/**
 * The respondents of one wave in the order the variance needs: by stratum, then by school. All columns
 * of the wave are read in this order, so that counting runs straight through memory.
 */
export interface WaveFrame {
  /** Row of the file at each place. */
  readonly order: Int32Array;
  /** 1 for everyone where there is no weight. */
  readonly weights: Float64Array;
  /** Place where each stratum starts, and the number of respondents as the last. */
  readonly stratumStarts: Int32Array;
  /** Place where each school starts within its stratum, likewise: a school in two strata starts twice. */
  readonly schoolStarts: Int32Array;
  readonly hasWeights: boolean;
  readonly hasStrata: boolean;
  readonly hasSchools: boolean;
  /** null: no correction for a finite population. */
  readonly sampledFractions: SampledFractions | null;
}

/** Which part of each stratum of the population was drawn, by sampling unit; 0 where that is not known. */
export interface SampledFractions extends Readonly<Record<Psu, Float64Array>> {
  /** A stratum without a fraction, or with more respondents than pupils enrolled: marks of every figure. */
  readonly marks: Readonly<Record<Psu, readonly string[]>>;
}

interface WaveColumns {
  readonly rows: number;
  readonly weight: ColumnValues | null;
  /** Weights of single levels: who weighs nothing in one of them, weighs nothing. */
  readonly otherWeights?: readonly (ColumnValues | null)[];
  readonly stratum: ColumnValues | null;
  readonly school: ColumnValues | null;
}

export function frameWave(columns: WaveColumns): WaveFrame {
  const strata = distinctIndex(columns.stratum, columns.rows);
  const schools = distinctIndex(columns.school, columns.rows);
  const inFileOrder = Int32Array.from({ length: columns.rows }, (_, row) => row);
  const order = sortBy(strata, sortBy(schools, inFileOrder));
  return {
    order,
    weights: weighEveryone(columns, order),
    stratumStarts: startsOf(order, (row, before) => strata.index[row] !== strata.index[before]),
    schoolStarts: startsOf(
      order,
      (row, before) =>
        strata.index[row] !== strata.index[before] || schools.index[row] !== schools.index[before],
    ),
    hasWeights: columns.weight !== null,
    hasStrata: columns.stratum !== null,
    hasSchools: columns.school !== null,
    sampledFractions: null,
  };
}

/** The same wave by another weight; who weighs nothing in the frame does not here either. */
export function reweigh(frame: WaveFrame, weight: ColumnValues | null): WaveFrame {
  const weights = weighEveryone({ rows: frame.order.length, weight }, frame.order);
  for (let place = 0; place < weights.length; place++) if (frame.weights[place] === 0) weights[place] = 0;
  return { ...frame, weights, hasWeights: weight !== null };
}

/** One wave has one set of respondents: otherwise the counts of small areas would not add up to those of large ones. */
function weighEveryone(
  { rows, weight, otherWeights = [] }: Pick<WaveColumns, 'rows' | 'weight' | 'otherWeights'>,
  order: Int32Array,
): Float64Array {
  const weights =
    weight === null ? new Float64Array(rows).fill(1) : inOrder(numbersOf(weight), order, Float64Array);
  for (const other of otherWeights) {
    if (other === null) continue;
    const others = inOrder(numbersOf(other), order, Float64Array);
    for (let place = 0; place < rows; place++) if (others[place] === 0) weights[place] = 0;
  }
  return weights;
}

/** The sampling units of each stratum: its schools, or its respondents. */
export function psusPerStratum(
  { stratumStarts, schoolStarts }: Pick<WaveFrame, 'stratumStarts' | 'schoolStarts'>,
  psu: Psu,
): Int32Array {
  const psus = new Int32Array(stratumStarts.length - 1);
  if (psu === 'respondent') {
    return psus.map((_, stratum) => (stratumStarts[stratum + 1] ?? 0) - (stratumStarts[stratum] ?? 0));
  }
  let stratum = 0;
  for (let school = 0; school + 1 < schoolStarts.length; school++) {
    while ((schoolStarts[school] ?? 0) >= (stratumStarts[stratum + 1] ?? Infinity)) stratum++;
    psus[stratum] = (psus[stratum] ?? 0) + 1;
  }
  return psus;
}

/** A column of the file in the order of the frame. */
export function inOrder<Values extends Int32Array | Uint8Array | Float64Array>(
  values: Values,
  order: Int32Array,
  type: new (length: number) => Values,
): Values {
  const ordered = new type(order.length);
  for (let place = 0; place < order.length; place++) ordered[place] = values[order[place] ?? 0] ?? 0;
  return ordered;
}

interface DistinctIndex {
  readonly index: Int32Array;
  readonly count: number;
}

/** 0, 1, … per distinct value; blank is a value of its own: pupils without a school code are one unit. */
function distinctIndex(column: ColumnValues | null, rows: number): DistinctIndex {
  if (column === null) return { index: new Int32Array(rows), count: 1 };
  if (column.kind === 'coded') {
    const blank = blankIndex(column.values);
    const index = Int32Array.from(column.values, (value) => (value === blank ? column.codes.length : value));
    return { index, count: column.codes.length + 1 };
  }
  const seen = new Map<number, number>();
  const index = Int32Array.from(column.values, (value) => {
    const known = seen.get(value) ?? seen.size;
    seen.set(value, known);
    return known;
  });
  return { index, count: seen.size };
}

/** Counting sort: stable, so that sorting by school and then by stratum orders by both. */
function sortBy({ index, count }: DistinctIndex, order: Int32Array): Int32Array {
  const starts = new Int32Array(count + 1);
  for (const value of index) starts[value + 1] = (starts[value + 1] ?? 0) + 1;
  for (let value = 0; value < count; value++)
    starts[value + 1] = (starts[value + 1] ?? 0) + (starts[value] ?? 0);
  const sorted = new Int32Array(order.length);
  for (const row of order) {
    const value = index[row] ?? 0;
    const place = starts[value] ?? 0;
    sorted[place] = row;
    starts[value] = place + 1;
  }
  return sorted;
}

function startsOf(order: Int32Array, differs: (row: number, before: number) => boolean): Int32Array {
  const starts: number[] = [];
  for (let place = 0; place < order.length; place++) {
    if (place === 0 || differs(order[place] ?? 0, order[place - 1] ?? 0)) starts.push(place);
  }
  return Int32Array.from([...starts, order.length]);
}

function numbersOf(column: ColumnValues): Float64Array {
  if (column.kind === 'number') return column.values;
  // Whole weights (1, 2) may have been stored as codes.
  const blank = blankIndex(column.values);
  const numbers = column.codes.map((code) => Number(code.replace(',', '.')));
  return Float64Array.from(column.values, (value) => (value === blank ? NaN : (numbers[value] ?? NaN)));
}
