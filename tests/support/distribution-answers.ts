import type { ChartAnswer } from '../../shared/model/chart-answer.ts';
import type { RequestOf } from '../../shared/model/chart-request.ts';
import type { Breakdown } from '../../shared/model/figure.ts';
import type { Indicator } from '../../shared/model/indicator.ts';
import { makeTable, stress, type Cell, type PlacedCell } from './figure-tables.ts';

export const happiness: Indicator = {
  ...stress,
  code: 'EBGLK301',
  label: 'Geluk in vijf stappen',
  definition: 'leerlingen naar hoe gelukkig ze meestal zijn',
  direction: 'high',
  scale: {
    categories: ['Heel ongelukkig', 'Ongelukkig', 'Neutraal', 'Gelukkig', 'Heel gelukkig'].map(
      (label, index) => ({
        code: String(index + 1),
        label,
      }),
    ),
    score: { min: 1, max: 5 },
  },
};

export const reportMark: Indicator = {
  ...happiness,
  code: 'VR_RAPPORTCIJFER',
  label: 'Rapportcijfer voor je leven',
  scale: {
    categories: Array.from({ length: 10 }, (_, index) => ({
      code: String(index + 1),
      label: String(index + 1),
    })),
    score: { min: 1, max: 10 },
  },
};

/** A share in per cents, or why there is none. */
export type Share = number | Exclude<Cell, { percent: number }>;

export interface AskedBar {
  readonly area: string;
  readonly group?: string;
  readonly n?: number;
  readonly shares: readonly Share[];
}

/** Answers of municipalities. */
export function distributionAnswer(
  bars: readonly AskedBar[],
  options: {
    readonly indicator?: Indicator;
    readonly breakdown?: Breakdown;
    readonly published?: boolean;
  } = {},
): ChartAnswer {
  const { indicator = happiness, published = false } = options;
  const cells = bars.flatMap(({ area, group, n = 917, shares }) =>
    shares.map((share, index): PlacedCell => {
      const category = indicator.scale?.categories[index]?.code ?? '';
      const cell =
        typeof share === 'number'
          ? { percent: share, n, ...(published ? {} : { lower: Math.max(0, share - 2), upper: share + 2 }) }
          : share;
      return {
        level: 'municipality',
        area,
        wave: 2025,
        category,
        cell,
        ...(group === undefined ? {} : { group }),
      };
    }),
  );
  const { breakdown } = options;
  return {
    table: makeTable(cells, { indicator, published, fictitious: true, ...(breakdown ? { breakdown } : {}) }),
  };
}

export function distributionRequest(
  areas: readonly string[],
  change: Partial<RequestOf<'distribution'>> = {},
): RequestOf<'distribution'> {
  return {
    kind: 'distribution',
    indicator: happiness.code,
    wave: 2025,
    areas: areas.map((code) => ({ level: 'municipality', code })),
    by: null,
    reference: null,
    style: 'stacked',
    ...change,
  };
}
