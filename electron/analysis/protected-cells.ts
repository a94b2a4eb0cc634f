import type { CountTable } from '../../shared/disclosure/count-table.ts';
import {
  cellOf,
  countLattice,
  layFigureLattice,
  type FigureLattice,
} from '../../shared/disclosure/figure-lattice.ts';
import { protectTable } from '../../shared/disclosure/protect-table.ts';
import { levels, type Level } from '../../shared/model/area.ts';
import type { Breakdown, MarkKey } from '../../shared/model/figure.ts';
import { breakdownVariable } from './breakdowns.ts';
import type { DisclosurePolicy } from './disclosure-policy.ts';
import type { WaveData } from './wave-data.ts';
import type { IndicatorSource } from './workspace-data.ts';

type Microdata = Extract<IndicatorSource, { readonly kind: 'microdata' }>;

/** The figures of an indicator in a wave that are hidden to protect another. */
export interface ProtectedCells {
  has(key: MarkKey): boolean;
}

/**
 * Over all levels and the standard breakdowns at once, whatever is asked, so that two questions never have an answer
 * that gives away a figure between them. A question by another breakdown hides more of that breakdown's groups, and
 * nothing else: what the standard figures show stays as it is. Where even all groups hidden are not enough for that, the
 * reasons of the groups leave a range a little narrower than the threshold.
 */
export function protectedCells(
  source: Microdata,
  indicator: string,
  breakdown: Breakdown | null,
  policy: DisclosurePolicy,
): ProtectedCells {
  const extra = breakdown !== null && !standard.includes(breakdown.name) ? breakdown.name : null;
  const { named, hidden } = protectFigures(source, indicator, extra, policy);
  return lookUp(named, hidden);
}

/** The figures by the standard breakdowns and an extra one (null: none), and which of them protect another. */
export function protectFigures(
  source: Microdata,
  indicator: string,
  extra: string | null,
  policy: DisclosurePolicy,
): ProtectedFigures {
  const { data, variable } = source;
  const { rule, lowestLevel } = policy.limitsOf(indicator);
  const limits = [...Object.values(rule), lowestLevel];
  const key = ['protected', variable.variableId, indicator, extra ?? '', ...limits].join('|');
  return data.remember(key, () => {
    const named = latticeOf(data, extra);
    const counted = countLattice(named.lattice, data.answers(variable), lowestLevel, rule);
    const usual = extra === null ? null : protectFigures(source, indicator, null, policy);
    const table = usual === null ? counted : settle(counted, usual, named);
    const hidden = new Set(protectTable(table, rule));
    table.hidden.forEach((reason, cell) => {
      if (reason === 'protects-another-figure') hidden.add(cell);
    });
    return { value: { named, table, hidden }, bytes: 200 * table.hidden.length };
  });
}

export interface ProtectedFigures {
  readonly named: NamedLattice;
  readonly table: CountTable;
  readonly hidden: ReadonlySet<number>;
}

/** Those of every report; METHODS.md §8 protects them together. */
const standard: readonly string[] = ['gender', 'class', 'education'];

interface NamedLattice {
  readonly lattice: FigureLattice;
  readonly levels: readonly { readonly level: Level; readonly places: ReadonlyMap<string, number> }[];
  readonly breakdowns: readonly { readonly name: string; readonly places: ReadonlyMap<string, number> }[];
}

function latticeOf(data: WaveData, extra: string | null): NamedLattice {
  return data.remember(`lattice|${extra ?? ''}`, () => {
    const areas = levels
      .map((level) => ({ level, ...data.areas(level) }))
      .filter(({ values }) => values.length > 0);
    const breakdowns = [...standard, ...(extra === null ? [] : [extra])].flatMap((name) => {
      const variable = breakdownVariable(data, name);
      return variable === null ? [] : [{ name, ...data.groups(variable) }];
    });
    const lattice = layFigureLattice(
      areas.map(({ level, values, index }) => ({ level, size: values.length, index })),
      breakdowns.map(({ codes, index }) => ({ size: codes.length, index })),
    );
    const value = {
      lattice,
      levels: areas.map(({ level, values }) => ({ level, places: placesOf(values) })),
      breakdowns: breakdowns.map(({ name, codes }) => ({ name, places: placesOf(codes) })),
    };
    return { value, bytes: lattice.areas * lattice.width * 100 };
  });
}

/** The standard figures as they are settled already: hidden to protect another, or never hidden any more. */
function settle(table: CountTable, usual: ProtectedFigures, wide: NamedLattice): CountTable {
  const hidden = [...table.hidden];
  const loss = table.loss.slice();
  usual.table.hidden.forEach((_, cell) => {
    const place = widened(cell, usual.named.lattice, wide.lattice);
    loss[place] = Infinity;
    if (usual.hidden.has(cell)) hidden[place] = 'protects-another-figure';
  });
  return { ...table, hidden, loss };
}

/** Where a cell of the usual lattice lies in one with more groups per area. */
function widened(cell: number, usual: FigureLattice, wide: FigureLattice): number {
  return Math.floor(cell / usual.width) * wide.width + (cell % usual.width);
}

function lookUp(
  { lattice, levels: areas, breakdowns }: NamedLattice,
  hidden: ReadonlySet<number>,
): ProtectedCells {
  return {
    has({ level, areaCode, groupVariable, group }) {
      const at = areas.findIndex((each) => each.level === level);
      const area = areas[at]?.places.get(areaCode);
      if (area === undefined) return false;
      if (groupVariable === null || group === null) return hidden.has(cellOf(lattice, at, area));
      const by = breakdowns.findIndex(({ name }) => name === groupVariable);
      const place = breakdowns[by]?.places.get(group);
      return place !== undefined && hidden.has(cellOf(lattice, at, area, by, place));
    },
  };
}

function placesOf(codes: readonly string[]): ReadonlyMap<string, number> {
  return new Map(codes.map((code, place) => [code, place]));
}
