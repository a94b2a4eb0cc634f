import type { Secrets } from '../../shared/disclosure/protect-secrets.ts';
import { untoldSlots } from '../../shared/disclosure/untold-slots.ts';
import { slotsOf, type NamedLattice } from './named-lattice.ts';

/**
 * Pupils of unknown gender are told nowhere (docs/decisions/0049). Bars by gender give way for them, before the figure of
 * a whole school or municipality does; those of the region last, as by far the most pupils are in them.
 */
export function secretsOf(named: NamedLattice): Secrets {
  const { areas, width, breakdowns } = named.lattice;
  const untold = untoldSlots(breakdowns);
  const byGender = new Set(slotsOf(named, 'gender'));
  const largest = named.levels.filter(({ level }) => level === 'country' || level === 'region');
  const regions = largest.reduce((total, { places }) => total + places.size, 0);
  const isByGender = (cell: number): boolean => byGender.has(cell % width);
  return {
    untold: new Set(
      Array.from({ length: areas * width }, (_, cell) => cell).filter((cell) => untold.has(cell % width)),
    ),
    givesWay: [(cell) => isByGender(cell) && cell >= regions * width, isByGender],
  };
}
