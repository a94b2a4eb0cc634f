import { buildChart, type Written } from '../../../shared/charts/build-chart.ts';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import type { RequestOf } from '../../../shared/model/chart-request.ts';
import {
  distributionAnswer,
  distributionRequest,
  happiness,
  reportMark,
  type AskedBar,
  type Share,
} from '../../support/distribution-answers.ts';
import { gender } from '../../support/figure-tables.ts';

/** Every state of the answers to a question. */
export function distributionStates(): Readonly<Record<string, ChartSpec>> {
  const region = { area: 'Voorbeeldregio', n: 9687, shares: [2.1, 5.2, 17.5, 48.4, 26.8] };
  const withRegion = { reference: { level: 'municipality', code: 'Voorbeeldregio' } } as const;
  const long =
    'Samenwerkingsgebied Lindewaard, Molenbroek, Oosterveen en Havenkwartier aan weerszijden van de rivier de Wende-Oosterpoort';
  return {
    'distribution, plain': distribution([...places, region], withRegion),
    'distribution, diverging': distribution([...places, region], { ...withRegion, style: 'diverging' }),
    'distribution, some answers hidden': distribution([...places, ...partlyHidden, allHidden]),
    'distribution, diverging with some answers hidden': distribution(
      [...places, ...partlyHidden, allHidden],
      {
        style: 'diverging',
      },
    ),
    'distribution, one area': distribution([lindewaard]),
    'distribution, girls and boys': distribution(
      [
        lindewaard,
        { area: 'Lindewaard', group: '1', n: 448, shares: [1.1, 3.2, 11.4, 50.2, 34.1] },
        { area: 'Lindewaard', group: '2', n: 469, shares: [3.3, 7.1, 18.9, 48.5, 22.2] },
        region,
      ],
      { ...withRegion, by: 'gender' },
    ),
    'distribution, ten marks': marks('stacked'),
    'distribution, ten marks diverging': marks('diverging'),
    'distribution, many areas': distribution(
      Array.from({ length: 12 }, (_, index) => ({
        area: `Gemeente ${String(index + 1)}`,
        shares: [index / 4, 5, 15 + index, 55 - index, 25 - index / 4],
      })),
    ),
    'distribution, all hidden': distribution([allHidden, { ...allHidden, area: 'Molenbroek' }]),
    'distribution, long names': buildChart(
      distributionRequest([long, 'Lindewaard']),
      distributionAnswer([{ ...lindewaard, area: long }, lindewaard], { indicator: withLongAnswers }),
      nothing,
    ),
    'distribution, all equal': distribution([
      { area: 'Lindewaard', shares: [20, 20, 20, 20, 20] },
      { area: 'Molenbroek', shares: [20, 20, 20, 20, 20] },
    ]),
    'distribution, 0 and 100 %': distribution([
      { area: 'Lindewaard', shares: [0, 0, 0, 0, 100] },
      { area: 'Molenbroek', shares: [100, 0, 0, 0, 0] },
    ]),
    'distribution, a wave not asked': distribution([
      lindewaard,
      { area: 'Molenbroek', shares: Array<Share>(5).fill({ unavailable: 'not-asked' }) },
    ]),
    'distribution, published figures without intervals': buildChart(
      distributionRequest(['Lindewaard', 'Molenbroek']),
      distributionAnswer(places.slice(0, 2), { published: true }),
      nothing,
    ),
  };
}

const nothing: Written = { headline: '', annotations: [], chosen: null };

const lindewaard: AskedBar = { area: 'Lindewaard', shares: [1.7, 4.7, 14.3, 49.3, 30] };
const places: readonly AskedBar[] = [
  lindewaard,
  { area: 'Molenbroek', n: 1284, shares: [2.4, 6.1, 19.4, 47.5, 24.6] },
  { area: 'Oosterveen', n: 402, shares: [3.5, 8.5, 21.5, 44.5, 22] },
];

const few: Share = { hidden: 'few-answers' };
const partlyHidden: readonly AskedBar[] = [
  { area: 'Havenkwartier', n: 212, shares: [few, few, 14.7, 51.2, 28.4] },
  { area: 'Wende', n: 96, shares: [few, few, 14.7, few, few] },
];
const allHidden: AskedBar = { area: 'Terp', shares: Array<Share>(5).fill({ hidden: 'few-respondents' }) };

const withLongAnswers = {
  ...happiness,
  scale: {
    score: null,
    categories: [
      'Ik ben het er helemaal niet mee eens en heb dat ook nooit anders gevonden, ook niet toen ik nog op de basisschool zat',
      'Ik ben het er niet mee eens, maar kan me wel voorstellen dat anderen er anders over denken',
      'Ik weet het niet',
      'Ik ben het er mee eens',
      'Ik ben het er helemaal mee eens',
    ].map((label, index) => ({ code: String(index + 1), label })),
  },
};

function distribution(bars: readonly AskedBar[], change: Partial<RequestOf<'distribution'>> = {}): ChartSpec {
  const areas = [...new Set(bars.map(({ area }) => area))];
  const breakdown = change.by === 'gender' ? { breakdown: gender } : {};
  return buildChart(distributionRequest(areas, change), distributionAnswer(bars, breakdown), nothing);
}

function marks(style: 'stacked' | 'diverging'): ChartSpec {
  return buildChart(
    distributionRequest(['Lindewaard', 'Molenbroek', 'Wende'], { style }),
    distributionAnswer(
      [
        { area: 'Lindewaard', shares: [0.6, 0.5, 1.1, 2.4, 5.3, 12.4, 26.9, 31.5, 14.2, 5.1] },
        { area: 'Molenbroek', shares: [0.9, 0.8, 1.9, 3.6, 7.4, 15.1, 27.3, 27.1, 11.5, 4.4] },
        { area: 'Wende', n: 295, shares: [few, few, few, few, few, 22.1, 28, 28.3, 10.4, few] },
      ],
      { indicator: reportMark },
    ),
    nothing,
  );
}
