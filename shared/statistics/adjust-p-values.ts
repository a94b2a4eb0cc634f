/**
 * p values corrected for the number of tests made together.
 *
 * Method: Bonferroni, min(1, m·p); Benjamini–Hochberg, the smallest m/rank·p of this and all larger p.
 * Valid: Bonferroni always; Benjamini–Hochberg for independent and positively dependent tests.
 * Reference: Benjamini & Hochberg 1995; R `p.adjust`. Golden values: tests/reference/comparisons.test.ts.
 */
export function adjustPValues(pValues: readonly number[], correction: Correction): number[] {
  const m = pValues.length;
  switch (correction) {
    case 'none':
      return [...pValues];
    case 'bonferroni':
      return pValues.map((p) => Math.min(1, p * m));
    case 'bh':
      return benjaminiHochberg(pValues);
  }
}

export type Correction = 'none' | 'bh' | 'bonferroni';

function benjaminiHochberg(pValues: readonly number[]): number[] {
  const m = pValues.length;
  const largestFirst = pValues.map((p, place) => ({ p, place })).sort((a, b) => b.p - a.p);
  const adjusted = new Array<number>(m).fill(1);
  let smallest = 1;
  largestFirst.forEach(({ p, place }, before) => {
    smallest = Math.min(smallest, (m / (m - before)) * p);
    adjusted[place] = smallest;
  });
  return adjusted;
}
