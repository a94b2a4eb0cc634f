import { cellOf, layFigureLattice, type FigureLattice } from '../../shared/disclosure/figure-lattice.ts';
import { municipalityOfSchools, type LatticeLevel } from '../../shared/disclosure/lattice-level.ts';
import { levels, type Level } from '../../shared/model/area.ts';
import type { MarkKey } from '../../shared/model/figure.ts';
import { groupsAlone, groupsWithRest } from './groups-with-rest.ts';
import type { ValueIndex } from './index-values.ts';
import type { WaveData } from './wave-data.ts';

/** Those of every report; METHODS.md §8 protects them together. */
export const standardBreakdowns: readonly string[] = ['gender', 'class', 'education'];

/** The figures of a wave that add up, findable by their marks. */
export interface NamedLattice {
  readonly lattice: FigureLattice;
  /** Cells per area up to the last group of the standard breakdowns: other breakdowns come after. */
  readonly standardWidth: number;
  readonly levels: readonly { readonly level: LatticeLevel; readonly places: ReadonlyMap<string, number> }[];
  readonly breakdowns: readonly { readonly name: string; readonly places: ReadonlyMap<string, number> }[];
}

/** A figure, or what only comparisons rest on, by its place in the sums. */
export type LatticeKey = Pick<MarkKey, 'areaCode' | 'groupVariable' | 'group'> & {
  readonly level: LatticeLevel;
};

/** By the standard breakdowns, and then others in this order. */
export function latticeOf(data: WaveData, others: readonly string[]): NamedLattice {
  return latticeBy(data, [...standardBreakdowns, ...others], groupsWithRest);
}

/** By these breakdowns, in this order. */
export function latticeBy(
  data: WaveData,
  names: readonly string[],
  read: typeof groupsWithRest = groupsAlone,
): NamedLattice {
  return data.remember(`lattice|${read.name}|${names.join('|')}`, () => {
    const areas = areasOf(data);
    const breakdowns = names.flatMap((name) => {
      const groups = read(data, name);
      return groups === null ? [] : [{ name, ...groups }];
    });
    const lattice = layFigureLattice(
      areas.map(({ level, values, index }) =>
        level === municipalityOfSchools
          ? { level: 'municipality' satisfies Level, isFigure: false, size: values.length, index }
          : { level, size: values.length, index },
      ),
      breakdowns.map(({ codes, index, figures, secret }) => ({ size: codes.length, index, figures, secret })),
    );
    const value = {
      lattice,
      standardWidth: breakdowns
        .filter(({ name }) => standardBreakdowns.includes(name))
        .reduce((width, { codes }) => width + codes.length, 1),
      levels: areas.map(({ level, values }) => ({ level, places: placesOf(values) })),
      breakdowns: breakdowns.map(({ name, codes, figures }) => ({
        name,
        places: placesOf(codes.slice(0, figures)),
      })),
    };
    return { value, bytes: lattice.areas * lattice.width * 100 };
  });
}

/** The cell of a figure; null where the lattice does not have it. */
export function findCell(
  { lattice, levels: areas, breakdowns }: NamedLattice,
  { level, areaCode, groupVariable, group }: LatticeKey,
): number | null {
  const at = areas.findIndex((each) => each.level === level);
  const area = areas[at]?.places.get(areaCode);
  if (area === undefined) return null;
  if (groupVariable === null || group === null) return cellOf(lattice, at, area);
  const by = breakdowns.findIndex(({ name }) => name === groupVariable);
  const place = breakdowns[by]?.places.get(group);
  return place === undefined ? null : cellOf(lattice, at, area, by, place);
}

/** Of the cells of an area those of the groups of a breakdown. */
export function slotsOf({ lattice, breakdowns }: NamedLattice, name: string): number[] {
  const place = breakdowns.findIndex((each) => each.name === name);
  const before = lattice.breakdowns.slice(0, place).reduce((width, { size }) => width + size, 1);
  return Array.from({ length: breakdowns[place]?.places.size ?? 0 }, (_, group) => before + group);
}

/** Every level that occurs. The schools of a municipality are areas of their own where their pupils may live elsewhere. */
function areasOf(data: WaveData): readonly NamedAreas[] {
  const own = (level: Level): NamedAreas => ({ level, ...data.areas(level) });
  const ofSchools: NamedAreas = { level: municipalityOfSchools, ...data.municipalitiesOfSchools() };
  const larger = levels.filter((level) => level !== 'school').map(own);
  const areas = [...larger, ...(data.areas('municipality').ofSchool ? [] : [ofSchools]), own('school')];
  return areas.filter(({ values }) => values.length > 0);
}

interface NamedAreas extends ValueIndex {
  readonly level: LatticeLevel;
}

function placesOf(codes: readonly string[]): ReadonlyMap<string, number> {
  return new Map(codes.map((code, place) => [code, place]));
}
