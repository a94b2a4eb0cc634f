/**
 * Whether so many gave no answer that the reader must know (METHODS.md §9). It is all that is told of them: their number
 * and n together are who took part, which response tables may hide (docs/decisions/0030).
 */
export function isManyMissing({ n, missing }: { readonly n: number; readonly missing: number }): boolean {
  return missing > manyMissing * (n + missing);
}

/** The share above which they are many. */
export const manyMissing = 0.2;
