import { productPairs, type PairStratum, type PairSums } from '../../shared/statistics/pair-sums.ts';
import type { Design, Survey } from './surveys.ts';

type Row = (row: number) => boolean;

/** The sums of two domains of a survey, straight from their definition: one pass per stratum and PSU. */
export function pairSumsOf(
  survey: Survey,
  design: Design,
  inA: Row,
  inB: Row,
): { readonly pair: PairSums; readonly respondents: number } {
  const strata = new Map<number, Map<string, { counted: boolean; totals: number[] }>>();
  let respondents = 0;
  survey.answer.forEach((answer, row) => {
    const stratum = design.strata ? (survey.stratum[row] ?? 0) : 0;
    const psu = design.schools ? `school ${survey.school[row]}` : `row ${row}`;
    const psus = strata.get(stratum) ?? new Map<string, { counted: boolean; totals: number[] }>();
    strata.set(stratum, psus);
    const cell = psus.get(psu) ?? { counted: false, totals: [0, 0, 0, 0] };
    psus.set(psu, cell);
    const weight = design.weighted ? (survey.weight[row] ?? 0) : 1;
    if (answer === null || weight === 0) return;
    const sides = [inA(row) ? 0 : null, inB(row) ? 2 : null].filter((side) => side !== null);
    if (sides.length === 0) return;
    respondents++;
    cell.counted = true;
    for (const side of sides) {
      const place = side + (answer === 1 ? 0 : 1);
      cell.totals[place] = (cell.totals[place] ?? 0) + weight;
    }
  });
  const pair = [...strata.values()].map((psus): PairStratum => {
    const totals = [...psus.values()].map((cell) => cell.totals);
    const sum = (value: (cell: readonly number[]) => number) =>
      totals.reduce((total, cell) => total + value(cell), 0);
    const sumOf = (place: number) => sum((cell) => cell[place] ?? 0);
    return {
      psus: psus.size,
      presentPsus: [...psus.values()].filter(({ counted }) => counted).length,
      sampledFraction: 0,
      sums: [sumOf(0), sumOf(1), sumOf(2), sumOf(3)],
      products: productPairs.map(([i, j]) => sum((cell) => (cell[i] ?? 0) * (cell[j] ?? 0))),
    };
  });
  return { pair: { strata: pair.filter(({ presentPsus }) => presentPsus > 0) }, respondents };
}
