import { sampleMunicipalities, type SampleMunicipality } from '../../shared/catalogue/sample-areas.ts';
import type { Leanings } from './leanings.ts';

/** What the catalogue does not know of the fictional municipalities: how many pupils, and how they fare. */
export interface Municipality extends SampleMunicipality {
  /** Pupils of klas 2 and 4 who live there. */
  readonly pupils: number;
  readonly vmboShare: number;
  readonly leanings: Leanings;
}

/** A pupil may live in another municipality than the school's: the larger, the likelier. */
export const municipalities: readonly Municipality[] = [
  describe('GM9901', 7600, 0.58, { distress: -0.02 }),
  describe('GM9902', 3500, 0.6, { distress: 0.1, climate: -0.06 }),
  describe('GM9903', 2700, 0.5, { activity: 0.05 }),
  describe('GM9904', 1600, 0.55, { risk: 0.1 }),
  describe('GM9905', 2300, 0.36, { distress: -0.14, risk: -0.1, activity: 0.1 }),
  describe('GM9906', 1500, 0.47, { climate: 0.06 }),
  describe('GM9907', 800, 0.53, { risk: 0.08, distress: -0.08 }),
  describe('GM9908', 500, 0.49, { distress: -0.08 }),
];

function describe(
  code: string,
  pupils: number,
  vmboShare: number,
  leanings: Partial<Leanings>,
): Municipality {
  const known = sampleMunicipalities.find((municipality) => municipality.code === code);
  if (known === undefined) throw new Error(`No sample municipality ${code}`);
  return {
    ...known,
    pupils,
    vmboShare,
    leanings: { distress: 0, climate: 0, risk: 0, activity: 0, ...leanings },
  };
}
