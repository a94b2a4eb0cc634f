import { lowestLevelOf } from '../../shared/catalogue/lowest-level.ts';
import type { CountTable } from '../../shared/disclosure/count-table.ts';
import {
  cellOf,
  countLattice,
  layFigureLattice,
  type FigureLattice,
} from '../../shared/disclosure/figure-lattice.ts';
import { protectTable } from '../../shared/disclosure/protect-table.ts';
import { levels, type Level } from '../../shared/model/area.ts';
import type { DisclosureRule } from '../../shared/model/disclosure.ts';
import type { Breakdown, MarkKey } from '../../shared/model/figure.ts';
import { breakdownVariable } from './breakdowns.ts';
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
 * nothing else: what the standard figures show stays as it is.
 */
export function protectedCells(
  source: Microdata,
  indicator: string,
  breakdown: Breakdown | null,
  rule: DisclosureRule,
): ProtectedCells {
  const extra = breakdown !== null && !standard.includes(breakdown.name) ? breakdown.name : null;
  const { data, variable } = source;
  const key = ['protected', variable.variableId, indicator, extra, ...Object.values(rule)].join('|');
  return data.remember(key, () => {
    const answers = data.answers(variable);
    const lowest = lowestLevelOf(indicator);
    const usual = latticeOf(data, null);
    const usualTable = countLattice(usual.lattice, answers, lowest, rule);
    const usualHidden = new Set(protectTable(usualTable, rule));
    if (extra === null) return { value: lookUp(usual, usualHidden), bytes: usualHidden.size * 16 };
    const wide = latticeOf(data, extra);
    const settled = settle(countLattice(wide.lattice, answers, lowest, rule), usual, usualHidden, wide);
    const hidden = new Set(protectTable(settled, rule));
    for (const cell of usualHidden) hidden.add(widened(cell, usual.lattice, wide.lattice));
    return { value: lookUp(wide, hidden), bytes: hidden.size * 16 };
  });
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
function settle(
  table: CountTable,
  usual: NamedLattice,
  usualHidden: ReadonlySet<number>,
  wide: NamedLattice,
): CountTable {
  const hidden = [...table.hidden];
  const loss = table.loss.slice();
  for (let cell = 0; cell < usual.lattice.areas * usual.lattice.width; cell++) {
    const place = widened(cell, usual.lattice, wide.lattice);
    loss[place] = Infinity;
    if (usualHidden.has(cell)) hidden[place] = 'protects-another-figure';
  }
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
