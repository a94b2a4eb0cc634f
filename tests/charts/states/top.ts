import { buildChart, type Written } from '../../../shared/charts/build-chart.ts';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import { connectorAt } from '../../../shared/model/annotation.ts';
import type { RequestOf } from '../../../shared/model/chart-request.ts';
import type { Verdict } from '../../../shared/model/comparison.ts';
import { joinTables, makeArea, makeTable, stress, type Cell } from '../../support/figure-tables.ts';

/** What a school's pupils are stressed by. */
export function topStates(): Readonly<Record<string, ChartSpec>> {
  const long =
    'Gedoe met de ouders thuis, tussen de ouders onderling, of over regels waar je het niet mee eens bent of over geld en huis';
  return {
    'top, plain': top(lines),
    'top, three': top(lines, { count: 3 }),
    'top, a chosen one with a note': top(
      lines,
      {},
      {
        headline: '',
        chosen: markOf('homework'),
        annotations: [connectorAt('n1', markOf('homework'), 41, 'Ook bij ons het meest genoemd.')],
      },
    ),
    'top, largest differences': top(lines, { order: 'difference' }),
    'top, differences that may all be chance': top(
      lines.map((line) => ({ ...line, verdict: 'vergelijkbaar' as const })),
      { order: 'difference' },
    ),
    'top, some hidden': top(
      lines.map((line, index) => (index < 2 ? { ...line, cell: { hidden: 'few-answers' } } : line)),
    ),
    'top, all hidden': top(lines.map((line) => ({ ...line, cell: { hidden: 'few-respondents' } }))),
    'top, some not asked this wave': top(
      lines.map((line, index) => (index < 2 ? { ...line, cell: { unavailable: 'not-asked' } } : line)),
    ),
    'top, one hidden and one not asked': top(
      lines.map((line, index) => {
        if (index > 1) return line;
        return { ...line, cell: index === 0 ? { hidden: 'few-answers' } : { unavailable: 'not-asked' } };
      }),
    ),
    'top, three, two tied': top(
      lines.map((line, index) =>
        index > 0 && index < 4 ? { ...line, cell: shown(24.4 - index / 10) } : line,
      ),
      { count: 3 },
    ),
    'top, one indicator': top(lines.slice(0, 1)),
    'top, long names': top(
      lines.map((line, index) => (index === 1 ? { ...line, label: long } : line)),
      {
        order: 'difference',
      },
    ),
    'top, all equal': top(
      lines.map((line) => {
        return { ...line, cell: shown(50), region: 50, points: 0, verdict: 'vergelijkbaar' as const };
      }),
    ),
    'top, 0 and 100 %': top([
      { ...linesAt(0), cell: { percent: 100, lower: 96, upper: 100, n: 168 }, region: 99 },
      { ...linesAt(1), cell: { percent: 0, lower: 0, upper: 3, n: 168 }, region: 2 },
    ]),
    'top, published without intervals': top(
      lines.map((line) => ({ ...line, cell: { percent: line.region + 1 } })),
      { published: true },
    ),
    'top, one of those asked only': top([
      { ...line('more-places', 'op meer plekken gepest', 62, 60, 'vergelijkbaar'), ofPart: true },
      ...lines,
    ]),
    'top, differences, two answers to one question': top(
      [
        line('low', 'laag welbevinden', 41, 35, 'ongunstiger'),
        line('high', 'matig tot hoog welbevinden', 59, 65, 'ongunstiger'),
        ...lines.slice(2),
      ],
      { order: 'difference' },
    ),
    'top, twenty': top(
      Array.from({ length: 20 }, (_, index) => {
        const each = linesAt(index % lines.length);
        return { ...each, code: `${each.code}-${String(index)}`, cell: shown(90 - index * 4) };
      }),
      { count: 20 },
    ),
  };
}

interface Line {
  readonly code: string;
  readonly label: string;
  readonly cell: Cell;
  readonly region: number;
  readonly points: number;
  readonly verdict: Verdict;
  /** Not all pupils were asked. */
  readonly ofPart?: boolean;
}

const lines: readonly Line[] = [
  line('homework', 'school of huiswerk', 41, 35, 'ongunstiger'),
  line('all', 'alles wat ik moet doen', 34, 30, 'vergelijkbaar'),
  line('others', 'wat anderen van mij vinden', 24, 21, 'vergelijkbaar'),
  line('home', 'de situatie thuis', 12, 19, 'gunstiger'),
  line('social', 'sociale media', 9, 11, 'vergelijkbaar'),
];

function line(code: string, label: string, percent: number, region: number, verdict: Verdict): Line {
  return { code, label, cell: shown(percent), region, points: (percent - region) * 1.05, verdict };
}

function linesAt(index: number): Line {
  return lines[index] ?? line('none', 'niets', 1, 1, 'vergelijkbaar');
}

function shown(percent: number): Cell {
  return { percent, lower: Math.max(0, percent - 7), upper: Math.min(100, percent + 8), n: 168 };
}

interface Options {
  readonly order?: RequestOf<'top'>['order'];
  readonly count?: number;
  readonly published?: boolean;
}

function top(
  rows: readonly Line[],
  { order = 'percent', count = 5, published = false }: Options = {},
  written: Written = { headline: '', annotations: [], chosen: null },
): ChartSpec {
  const to = { kind: 'rest', of: makeArea('region', 'Regio') } as const;
  const [first, ...more] = rows.map(({ code, label, cell, region, points, verdict, ofPart = false }) => {
    const compared = { to, difference: points, verdict, p: verdict === 'vergelijkbaar' ? 0.4 : 0.004 };
    const table = makeTable(
      [
        {
          ...{ level: 'school', area: 'Het Baken', wave: 2025, cell },
          ...(published || !('percent' in cell) ? {} : { compared }),
        },
        {
          ...{ level: 'region', area: 'Regio', wave: 2025 },
          cell: published
            ? { percent: region }
            : { percent: region, lower: Math.max(0, region - 1), upper: Math.min(100, region + 1), n: 9563 },
        },
      ],
      {
        indicator: { ...stress, code, label },
        published,
        ...(published
          ? {}
          : {
              comparing: {
                with: 'rest',
                of: 'region',
                correction: 'bh',
                rule: { kind: 'test' },
                family: rows.length,
              } as const,
            }),
      },
    );
    if (!ofPart) return table;
    return {
      ...table,
      figures: table.figures.map((figure) => ({ ...figure, marks: ['not-applicable' as const] })),
    };
  });
  if (!first) throw new Error('A top without indicators.');
  const request: RequestOf<'top'> = {
    kind: 'top',
    indicators: rows.map(({ code }) => code),
    wave: 2025,
    area: { level: 'school', code: 'Het Baken' },
    reference: { level: 'region', code: 'Regio' },
    order,
    count,
  };
  return buildChart(request, { table: joinTables([first, ...more]) }, written);
}

function markOf(indicator: string) {
  const total = { groupVariable: null, group: null };
  return { indicator, level: 'school', areaCode: 'Het Baken', wave: 2025, ...total } as const;
}
