import type { Level } from '../model/area.ts';

/**
 * All pupils of the schools that stand in a municipality, wherever they live. No figure shows them, but a school beside
 * the rest of its municipality gives them away, so they are protected with the figures (docs/decisions/0008).
 */
export const municipalityOfSchools = 'municipality-of-schools';

/** The areas whose counts add up: those of the figures, and those that only comparisons rest on. */
export type LatticeLevel = Level | typeof municipalityOfSchools;
