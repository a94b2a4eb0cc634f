import { buildChart } from '../../../shared/charts/build-chart.ts';
import type { Written } from '../../../shared/charts/build-chart.ts';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import { connectorAt } from '../../../shared/model/annotation.ts';
import type { RequestOf } from '../../../shared/model/chart-request.ts';
import { bullied, longName, makeTable, type Cell, type PlacedCell } from '../../support/figure-tables.ts';
import { trendsOf } from '../../support/trend-tables.ts';

/** Municipalities of a region, each its own small trend. */
export function multiplesStates(): Readonly<Record<string, ChartSpec>> {
  const few: Cell = { hidden: 'few-respondents' };
  return {
    'multiples, plain': multiples(places, rising),
    'multiples, one area': multiples(places.slice(0, 1), rising),
    'multiples, by name without a reference': multiples(places, rising, { order: 'name', reference: null }),
    'multiples, thirty-six areas': multiples(
      Array.from({ length: 36 }, (_, index) => `${places[index % 6] ?? ''} ${String(index + 1)}`),
      rising,
    ),
    'multiples, judged over all waves': multiples(places, rising, {}, { judged: true }),
    'multiples, question changed': multiples(places, rising, {}, { changed: true }),
    'multiples, waves hidden and not asked': multiples(places, (area, step) =>
      area === 1 && step < 2
        ? few
        : area === 2 || step === 1
          ? { unavailable: 'not-asked' }
          : rising(area, step),
    ),
    'multiples, all hidden': multiples(places, () => few),
    'multiples, one wave': multiples(places, rising, {}, { waves: [2025] }),
    'multiples, long names': multiples([longName, ...places.slice(0, 3)], rising),
    'multiples, all equal': multiples(places, () => ({ percent: 20, lower: 17, upper: 23, n: 400 })),
    'multiples, 0 and 100 %': multiples(places.slice(0, 3), (area, step) => ({
      ...{ percent: (area + step) % 2 === 0 ? 0 : 100, n: 400 },
      ...((area + step) % 2 === 0 ? { lower: 0, upper: 3 } : { lower: 97, upper: 100 }),
    })),
    'multiples, published without intervals': multiples(places, (area, step) => ({
      percent: 10 + area * 4 + step * 2,
    })),
    'multiples, own area lifted out with a note': multiples(
      places,
      rising,
      {},
      {
        written: {
          headline: '',
          chosen: markOf('Oosterveen', 2025),
          annotations: [
            connectorAt('n1', markOf('Oosterveen', 2023), 24, 'Hier begon in september een mentorproject.'),
          ],
        },
      },
    ),
  };
}

const plain: Written = { headline: '', annotations: [], chosen: null };
const places = [
  'Molenbroek',
  'Oosterveen',
  'Havenkwartier',
  'Lindewaard',
  'Veendorp',
  'Nieuw-Kampen',
] as const;
const allWaves = [2019, 2021, 2023, 2025];

function markOf(areaCode: string, wave: number) {
  const total = { groupVariable: null, group: null };
  return { indicator: bullied.code, level: 'municipality', areaCode, wave, ...total } as const;
}

function rising(area: number, step: number): Cell {
  const percent = 8 + ((area * 5) % 19) + step * (3 - (area % 4));
  return { percent, lower: Math.max(0, percent - 3.4), upper: percent + 3.4, n: 400 + step };
}

interface Options {
  readonly judged?: boolean;
  readonly changed?: boolean;
  readonly waves?: readonly number[];
  readonly written?: Written;
}

function multiples(
  areas: readonly string[],
  cellOf: (area: number, step: number) => Cell,
  change: Partial<RequestOf<'multiples'>> = {},
  { judged = false, changed = false, waves = allWaves, written = plain }: Options = {},
): ChartSpec {
  const cells = areas.flatMap((area, index) =>
    waves.map((wave, step): PlacedCell => {
      const version = changed && wave === 2025 ? 2 : 1;
      return { level: 'municipality', area, wave, version, cell: cellOf(index, step) };
    }),
  );
  const region = waves.map((wave, step): PlacedCell => {
    const percent = 11 + step * 2;
    const version = changed && wave === 2025 ? 2 : 1;
    return {
      ...{ level: 'region', area: 'Regio', wave, version },
      cell: { percent, lower: percent - 1, upper: percent + 1, n: 4100 },
    };
  });
  const isPublished = cells.every(({ cell }) => 'percent' in cell && cell.n === undefined);
  const table = makeTable([...cells, ...(change.reference === null ? [] : region)], {
    indicator: bullied,
    published: isPublished,
  });
  return buildChart(
    {
      ...{ kind: 'multiples', indicator: bullied.code, level: 'municipality', within: null },
      ...{ reference: { level: 'region', code: 'Regio' }, ...change },
    },
    { table, ...(judged ? { trends: trendsOf(table, 0.004, areas.length) } : {}) },
    written,
  );
}
