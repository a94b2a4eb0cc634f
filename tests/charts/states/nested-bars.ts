import { buildChart } from '../../../shared/charts/build-chart.ts';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import { combinedBreakdown, combinedGroup } from '../../../shared/language/nl/combined-groups.ts';
import type { Breakdown } from '../../../shared/model/figure.ts';
import { longName, makeArea, makeTable, stress } from '../../support/figure-tables.ts';
import type { Cell, ComparedCell, PlacedCell } from '../../support/figure-tables.ts';

/** Bars by two breakdowns at once: inner groups side by side in outer ones. */
export function nestedBars(): Readonly<Record<string, ChartSpec>> {
  return {
    'bars, nested': nested(byClass, [59, 71, 45, 35]),
    'bars, nested, compared': nested(byClass, [59, 71, 45, 35], { worse: [1, 2] }),
    'bars, nested, all compared and different': nested(byClass, [59, 71, 45, 35], { worse: [0, 1, 2, 3] }),
    'bars, nested, some hidden': nested(byClass, [59, few, few, 35]),
    'bars, nested, one outer group hidden': nested(byClass, [59, 71, few, few]),
    'bars, nested, all hidden': nested(byClass, [few, few, few, few], { beside: [few, few, few, few] }),
    'bars, nested, one outer group missing': nested(only(byClass, 'Meisje'), [59, 71]),
    'bars, nested, one inner group missing': nested(without(byClass, 2), [59, 71, 45]),
    'bars, nested, 0 and 100 %': nested(byClass, [0, 100, 1.4, 98.6], { beside: [100, 0, 99.2, 0.4] }),
    'bars, nested, a school with a long name': nested(byClass, [59, 71, 45, 35], { school: longName }),
    'bars, nested, without a reference': nested(byClass, [59, 71, 45, 35], { beside: null }),
    'bars, nested, twelve groups': nested(byLevel, [41, 52, 48, 63, 70, 57, 33, 38, 29, 44, 51, 47]),
    'bars, nested, twelve groups compared': nested(
      byLevel,
      [41, 52, 48, 63, 70, 57, 33, 38, 29, 44, 51, 47],
      {
        worse: [3, 4, 9],
      },
    ),
    'bars, nested, long names of groups': nested(bySituation, [41, 52, 48, 63, few, 57]),
  };
}

const few: Cell = { hidden: 'few-respondents' };

const byClass = combine(
  { name: 'gender', label: 'Geslacht', groups: ['Meisje', 'Jongen'] },
  { name: 'class', label: 'Klas', groups: ['Klas 2', 'Klas 4'] },
);
const byLevel = combine(
  { name: 'class', label: 'Klas', groups: ['Klas 2', 'Klas 4'] },
  {
    name: 'education',
    label: 'Niveau',
    groups: ['Praktijkonderwijs', 'Vmbo-b/k', 'Vmbo-g/t', 'Havo', 'Havo/vwo', 'Vwo'],
  },
);
const bySituation = combine(
  { name: 'gender', label: 'Geslacht', groups: ['Meisje', 'Jongen', 'Anders, of wil het niet zeggen'] },
  { name: 'SITU', label: 'Situatie', groups: ['Bij beide ouders thuis', 'Om en om (co-ouderschap)'] },
);

interface Part {
  readonly name: string;
  readonly label: string;
  readonly groups: readonly string[];
}

function combine(outer: Part, inner: Part): Breakdown {
  return {
    name: `${outer.name} × ${inner.name}`,
    label: combinedBreakdown([outer.label, inner.label]),
    parts: [outer, inner].map(({ name, label }) => ({ name, label })),
    groups: outer.groups.flatMap((outerLabel, o) =>
      inner.groups.map((innerLabel, i) => ({
        code: `${String(o + 1)} × ${String(i + 1)}`,
        label: combinedGroup([outerLabel, innerLabel]),
        parts: [
          { code: String(o + 1), label: outerLabel },
          { code: String(i + 1), label: innerLabel },
        ],
      })),
    ),
    waves: [2025],
  };
}

function only(breakdown: Breakdown, outer: string): Breakdown {
  return { ...breakdown, groups: breakdown.groups.filter(({ parts }) => parts?.[0]?.label === outer) };
}

function without(breakdown: Breakdown, index: number): Breakdown {
  return { ...breakdown, groups: breakdown.groups.filter((_, at) => at !== index) };
}

function nested(
  breakdown: Breakdown,
  percents: readonly (number | Cell)[],
  {
    beside = breakdown.groups.map((_, index) => 38 + ((index * 7) % 20)),
    school = 'Het Baken',
    worse = [],
  }: {
    /** Of the region; null: it is not there. */
    readonly beside?: readonly (number | Cell)[] | null;
    readonly school?: string;
    /** Groups that differ; none: nothing is compared. */
    readonly worse?: readonly number[];
  } = {},
): ChartSpec {
  const to = { kind: 'rest', of: makeArea('region', 'regio') } as const;
  const cellOf = (cell: number | Cell, margin: number, n: number): Cell =>
    typeof cell !== 'number'
      ? cell
      : { percent: cell, lower: Math.max(0, cell - margin), upper: Math.min(100, cell + margin * 0.9), n };
  const own = breakdown.groups.map(({ code }, index): PlacedCell => {
    const isWorse = worse.includes(index);
    const compared: ComparedCell = isWorse
      ? { to, difference: 12, verdict: 'ongunstiger', p: 0.004 }
      : { to, difference: 2, verdict: 'vergelijkbaar', p: 0.4 };
    return {
      ...{ level: 'school', area: school, wave: 2025, group: code },
      cell: cellOf(percents[index] ?? few, 14, 41),
      ...(worse.length > 0 ? { compared } : {}),
    };
  });
  const others = breakdown.groups.map(({ code }, index): PlacedCell => ({
    ...{ level: 'region', area: 'regio', wave: 2025, group: code },
    cell: cellOf(beside?.[index] ?? few, 2.4, 1190),
  }));
  return buildChart(
    {
      ...{ kind: 'bars', indicator: stress.code, wave: 2025, by: breakdown.name },
      area: { level: 'school', code: school },
      reference: beside === null ? null : { level: 'region', code: 'regio' },
    },
    {
      table: makeTable([...own, ...(beside === null ? [] : others)], {
        breakdown,
        ...(worse.length === 0
          ? {}
          : { comparing: { with: 'rest', correction: 'bh', rule: { kind: 'test' }, family: own.length } }),
      }),
    },
    { headline: '', annotations: [], chosen: null },
  );
}
