import { connectorAt } from '../../../shared/model/annotation.ts';
import { buildChart, type Written } from '../../../shared/charts/build-chart.ts';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import {
  longName,
  makeArea,
  makeTable,
  stress,
  type Cell,
  type ComparedCell,
} from '../../support/figure-tables.ts';

/** One figure in every state it can have. */
export function numberStates(): Readonly<Record<string, ChartSpec>> {
  const to = { kind: 'rest', of: makeArea('municipality', 'Lindewaard') } as const;
  const shown: Cell = { percent: 52.6, lower: 45, upper: 60, n: 168 };
  return {
    'number, plain': number(shown),
    'number, compared': number(shown, {
      compared: { to, difference: 8.3, verdict: 'ongunstiger', p: 0.004 },
    }),
    'number, no difference': number(shown, {
      compared: { to, difference: 1.3, verdict: 'vergelijkbaar', p: 0.4 },
    }),
    'number, with a note': number(
      shown,
      {},
      {
        ...plain,
        annotations: [connectorAt('n1', markOf('Het Baken'), 52, 'Hier begon een mentorproject.')],
      },
    ),
    'number, of those who got the question': number(
      { percent: 38.2, lower: 29.8, upper: 47.2, n: 138 },
      { name: longName, marks: ['not-applicable'] },
    ),
    'number, hidden': number({ hidden: 'few-respondents' }),
    'number, not asked this wave': number({ unavailable: 'not-asked' }, { region: null }),
    'number, 0 %': number({ percent: 0, lower: 0, upper: 2.2, n: 168 }),
    'number, almost nobody': number({ percent: 2.4, lower: 1.1, upper: 5, n: 168 }),
    'number, 100 %': number({ percent: 100, lower: 97.8, upper: 100, n: 168 }),
    'number, long names': number(shown, { name: longName }),
    'number, published without an interval': number({ percent: 24.6 }, { published: true }),
  };
}

const plain: Written = { headline: '', annotations: [], chosen: null };

interface Options {
  readonly name?: string;
  readonly compared?: ComparedCell;
  readonly region?: number | null;
  readonly published?: boolean;
  /** What there is to know of all figures. */
  readonly marks?: readonly string[];
}

function number(cell: Cell, options: Options = {}, written: Written = plain): ChartSpec {
  const { name = 'Het Baken', compared, region = 47.1, published = false, marks = [] } = options;
  const made = makeTable(
    [
      { level: 'school', area: name, wave: 2025, cell, ...(compared === undefined ? {} : { compared }) },
      ...(region === null
        ? []
        : [
            {
              level: 'municipality' as const,
              area: 'Lindewaard',
              wave: 2025,
              cell: published ? { percent: region } : { percent: region, lower: 46, upper: 48.2, n: 3107 },
            },
          ]),
    ],
    {
      published,
      ...(compared === undefined
        ? {}
        : { comparing: { with: 'rest', correction: 'bh', rule: { kind: 'test' }, family: 1 } as const }),
    },
  );
  const table = { ...made, figures: made.figures.map((figure) => ({ ...figure, marks })) };
  const reference = region === null ? null : ({ level: 'municipality', code: 'Lindewaard' } as const);
  const area = { level: 'school', code: name } as const;
  return buildChart(
    { kind: 'number', indicator: stress.code, wave: 2025, area, reference },
    { table },
    written,
  );
}

function markOf(areaCode: string) {
  const total = { groupVariable: null, group: null };
  return { indicator: stress.code, level: 'school', areaCode, wave: 2025, ...total } as const;
}
