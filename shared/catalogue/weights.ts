import type { Level } from '../model/area.ts';

export interface WeightColumn {
  /** Waves the name is for (`weegfactor2024` → [2024]); empty: every wave of the file. */
  readonly waves: readonly number[];
  /** What it makes representative; null where the name does not say. */
  readonly purpose: 'municipality' | 'region' | 'country' | null;
}

/** Recognises a weight by its name; null when it is none. */
export function matchWeight(columnName: string): WeightColumn | null {
  const name = columnName.trim().toLowerCase();
  if (!/^(standaardisatiefactor|weegfactor|weging|ew(cbs)?ggd)/.test(name)) return null;
  const year = /(19|20)\d\d/.exec(name)?.[0];
  return { waves: year === undefined ? [] : [Number(year)], purpose: purposeOf(name) };
}

/** The levels a weight is for by its name; none where the name does not say. */
export function weightLevels({ purpose }: WeightColumn): readonly Level[] {
  if (purpose === 'municipality') return ['municipality', 'district', 'school'];
  return purpose === null ? [] : [purpose];
}

function purposeOf(name: string): WeightColumn['purpose'] {
  if (name.includes('gemeente')) return 'municipality';
  // ewGGD and ewCBSGGD stretch the sample of one region to its inhabitants.
  if (name.includes('regio') || name.startsWith('ew')) return 'region';
  if (name.includes('landelijk')) return 'country';
  return null;
}
