import { buildChart } from '../../../shared/charts/build-chart.ts';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import { bullied, longName, makeTable } from '../../support/figure-tables.ts';
import type { Cell, ComparedCell, PlacedCell } from '../../support/figure-tables.ts';
import { trendsOf } from '../../support/trend-tables.ts';

/** Areas over four waves, each at its own pace. */
export function trendStates(): Readonly<Record<string, ChartSpec>> {
  const few: Cell = { hidden: 'few-respondents' };
  return {
    'trend, three areas and a reference': trend(['Molenbroek', 'Oosterveen', 'Havenkwartier'], 'Regio'),
    'trend, question changed': trend(['Molenbroek', 'Oosterveen', 'Havenkwartier'], 'Regio', {
      changed: true,
    }),
    'trend, one area': trend(['Molenbroek'], null),
    'trend, a wave not asked': trend(['Molenbroek', 'Oosterveen'], 'Regio', {
      missing: { unavailable: 'not-asked' },
    }),
    'trend, a wave hidden for one area': trend(['Molenbroek', 'Oosterveen'], 'Regio', {
      missing: { hidden: 'few-respondents' },
      onlyFor: 'Molenbroek',
    }),
    'trend, all equal': trend(['Molenbroek', 'Oosterveen', 'Havenkwartier'], 'Regio', { flat: true }),
    'trend, compared with the wave before': trend(['Molenbroek', 'Oosterveen'], 'Regio', { compared: true }),
    'trend, tested over all waves': trend(['Molenbroek', 'Oosterveen'], 'Regio', {
      compared: true,
      slopeP: 0.003,
    }),
    'trend, five areas': trend(Object.keys(starts).slice(0, 5), 'Regio'),
    'trend, long names': trend([longName, 'Oosterveen'], 'Regio'),
    'trend, 0 and 100 %': trend(['Molenbroek', 'Oosterveen'], null, {
      cellOf: (area) =>
        area === 'Molenbroek'
          ? { percent: 100, lower: 97.8, upper: 100, n: 168 }
          : { percent: 0, lower: 0, upper: 2.2, n: 168 },
    }),
    'trend, all hidden': trend(['Molenbroek', 'Oosterveen'], null, { cellOf: () => few }),
    'trend, published without intervals': trend(['Molenbroek', 'Oosterveen'], 'Regio', { published: true }),
  };
}

const waves = [2019, 2021, 2023, 2025];
const starts: Readonly<Record<string, number>> = {
  Molenbroek: 13,
  Oosterveen: 8,
  Havenkwartier: 16,
  Veendorp: 22,
  'Nieuw-Kampen': 19,
  Regio: 11,
};

/** Areas rise at their own pace; `missing` takes the place of 2021. */
function trend(areas: readonly string[], reference: string | null, options: TrendOptions = {}): ChartSpec {
  const {
    changed = false,
    flat = false,
    compared = false,
    published = false,
    missing,
    onlyFor,
    slopeP,
  } = options;
  const names = [...areas, ...(reference === null ? [] : [reference])];
  const cellOf = (area: string, index: number, step: number): Cell => {
    const percent = flat ? 20 : (starts[area] ?? 10) + step * (4 - index);
    const margin = area === reference ? 1 : 3.4;
    if (published) return { percent };
    return { percent, lower: percent - margin, upper: percent + margin, n: 400 + step };
  };
  const placed = names.flatMap((area, index) =>
    waves.map((wave, step): PlacedCell => {
      const isMissing = wave === 2021 && (onlyFor === undefined || onlyFor === area);
      return {
        level: area === reference ? 'region' : 'municipality',
        area,
        wave,
        version: changed && wave === 2025 ? 2 : 1,
        ...(compared && step > 0 ? { compared: changeSince(waves[step - 1] ?? 0, 4 - index, step) } : {}),
        cell: (isMissing ? missing : undefined) ?? options.cellOf?.(area) ?? cellOf(area, index, step),
      };
    }),
  );
  const table = makeTable(placed, {
    indicator: bullied,
    published,
    ...(compared ? { comparing: { with: 'wave', correction: 'bh', rule: { kind: 'test' }, family: 9 } } : {}),
  });
  return buildChart(
    {
      kind: 'trend',
      indicator: bullied.code,
      areas: areas.map((code) => ({ level: 'municipality', code })),
      reference: reference === null ? null : { level: 'region', code: reference },
    },
    { table, ...(slopeP === undefined ? {} : { trends: trendsOf(table, slopeP, names.length) }) },
    { headline: '', annotations: [], chosen: null },
  );
}

/** The second and the last change are more than chance. */
function changeSince(wave: number, difference: number, step: number): ComparedCell {
  const differs = step !== 2;
  return {
    to: { kind: 'wave', wave },
    difference,
    verdict: differs ? 'ongunstiger' : 'vergelijkbaar',
    p: differs ? 0.012 : 0.31,
  };
}

interface TrendOptions {
  readonly changed?: boolean;
  readonly flat?: boolean;
  readonly compared?: boolean;
  readonly missing?: Cell;
  readonly onlyFor?: string;
  readonly published?: boolean;
  /** In the place of what its pace makes. */
  readonly cellOf?: (area: string) => Cell;
  /** The corrected p of the slopes; left out: the trends are not tested. */
  readonly slopeP?: number;
}
