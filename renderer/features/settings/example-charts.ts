import type { ChartTexts, MarkDifference, RankingSpec, TrendSpec } from '../../../shared/charts/spec.ts';
import { houseStyleTexts } from '../../../shared/language/house-style.ts';
import type { Verdict } from '../../../shared/model/comparison.ts';
import type { MarkKey } from '../../../shared/model/figure.ts';

/** Made-up areas and figures that use every colour of a house style, far enough apart for every word. */

const texts = (altText: string): ChartTexts => ({
  ...{ headline: '', subtitle: '', footer: [], altText, comparison: null, fictitious: true },
});

const mark = (areaCode: string, wave = 2025): MarkKey => ({
  ...{ indicator: 'example', level: 'municipality', areaCode, wave, groupVariable: null, group: null },
});

const shown = (percent: number, half: number) =>
  ({ status: 'shown', percent, lower: percent - half, upper: percent + half, n: 400 }) as const;

const differs = (verdict: Verdict, difference: number): MarkDifference => ({
  ...{ verdict, difference, lower: difference - 4, upper: difference + 4, chance: null },
  other: { name: 'de regio', place: 'in de regio' },
  theirs: { percent: 40, isDrawn: true },
});

export const exampleRanking: RankingSpec = {
  ...texts(houseStyleTexts.exampleRanking),
  kind: 'ranking',
  level: 'municipality',
  orderLabel: '',
  countLabel: 'n',
  axis: { min: 0, max: 60, ticks: [0, 20, 40, 60] },
  rows: [
    ...(
      [
        ['Terpwoude', 41, differs('ongunstiger', 11), false],
        ['Molenbroek', 32, differs('vergelijkbaar', 2), true],
        ['Oosterwal', 29, differs('vergelijkbaar', -1), false],
        ['Kreilewoude', 19, differs('gunstiger', -11), false],
      ] as const
    ).map(([name, percent, difference, chosen]) => ({
      ...{ mark: mark(name), name, value: shown(percent, 5), difference, chosen },
    })),
  ],
  reference: { label: 'Regio', percent: 30, lower: 29, upper: 31 },
  notes: [],
};

const waves = [2019, 2021, 2023, 2025];
const lines = [
  { name: 'Molenbroek', role: 'own', marker: 'circle', percents: [26, 27, 29, 32] },
  { name: 'Terpwoude', role: 'other', marker: 'square', percents: [37, 39, 40, 41] },
  { name: 'Oosterwal', role: 'other', marker: 'diamond', percents: [21, 22, 22, 24] },
  { name: 'Kreilewoude', role: 'other', marker: 'triangle', percents: [12, 14, 13, 16] },
  { name: 'Zandmeer', role: 'other', marker: 'pentagon', percents: [6, 8, 7, 9] },
  { name: 'Regio', role: 'reference', marker: 'square', percents: [18, 19, 19, 20] },
] as const;

export const exampleTrend: TrendSpec = {
  ...texts(houseStyleTexts.exampleTrend),
  kind: 'trend',
  axis: { min: 0, max: 50, ticks: [0, 25, 50] },
  waves,
  series: lines.map(({ name, role, marker, percents }) => ({
    ...{ name, areaCode: name, role, marker },
    points: waves.map((wave, at) => ({
      ...{ mark: mark(name, wave), wave, version: 1, difference: null },
      value: shown(percents[at] ?? 0, 3),
    })),
  })),
  breaks: [],
  notes: [],
};
