import type { Division } from './overlap-relations.ts';

/** Respondents by what they have in common in all divisions. */
export interface Profiles {
  /** Per respondent its profile, from 0. */
  readonly profiles: Int32Array;
  /** Per profile, the first respondent who has it. */
  readonly examples: readonly number[];
}

export function profileRespondents(divisions: readonly Division[]): Profiles {
  const respondents = divisions[0]?.index.length ?? 0;
  let profiles = new Int32Array(respondents);
  let examples = respondents > 0 ? [0] : [];
  // Each division in turn parts the profiles there are.
  for (const { index, size } of divisions) {
    const placeOf = new Int32Array(examples.length * (size + 1)).fill(-1);
    const finer = new Int32Array(respondents);
    examples = [];
    for (let i = 0; i < respondents; i++) {
      const parted = (profiles[i] ?? 0) * (size + 1) + (index[i] ?? 0);
      const place = placeOf[parted] ?? -1;
      finer[i] = place >= 0 ? place : examples.length;
      if (place < 0) placeOf[parted] = examples.push(i) - 1;
    }
    profiles = finer;
  }
  return { profiles, examples };
}
