import type { FigureTable } from '../../shared/model/figure.ts';
import type { ShownTrend, TrendTable } from '../../shared/model/trend.ts';

/** The trends of the shown figures of a table: its lines as they run, tested with the p given. */
export function trendsOf(table: FigureTable, pAdjusted: number, family = 1): TrendTable {
  const [indicator] = table.indicators;
  if (!indicator) throw new Error('A trend of no indicator.');
  return {
    question: { indicators: [indicator.code], areas: table.areas.map(({ level }) => ({ level })) },
    indicators: table.indicators,
    areas: table.areas,
    surroundings: [],
    waves: table.waves,
    breakdown: null,
    sources: table.sources,
    disclosureRule: table.disclosureRule,
    disclosure: table.disclosure,
    correction: 'bh',
    rule: { kind: 'test' },
    family,
    trends: table.areas.map(({ level, code }) => {
      const own = table.figures.filter(({ key }) => key.level === level && key.areaCode === code);
      const points = own.flatMap(({ key, value }) =>
        value.status === 'shown' ? [{ wave: key.wave, percent: value.percent }] : [],
      );
      return {
        key: { indicator: indicator.code, level, areaCode: code, groupVariable: null, group: null },
        hiddenWaves: own.flatMap(({ key, value }) => (value.status === 'hidden' ? [key.wave] : [])),
        brokenAt: null,
        value: points.length < 2 ? { status: 'unavailable', reason: 'one-wave' } : shown(points, pAdjusted),
      };
    }),
  };
}

function shown(points: ShownTrend['points'], pAdjusted: number): ShownTrend {
  const [first, last] = [points[0], points.at(-1)];
  const perYear = first && last ? (last.percent - first.percent) / (last.wave - first.wave) : 0;
  const rises = perYear > 0;
  return {
    status: 'shown',
    points,
    perYear,
    perYearLower: null,
    perYearUpper: null,
    oddsRatio: null,
    oddsLower: null,
    oddsUpper: null,
    test: points.length > 2 ? 'logistic' : 'difference',
    p: pAdjusted / 2,
    apart: null,
    pAdjusted,
    movement: pAdjusted >= 0.05 ? 'geen duidelijke verandering' : rises ? 'verslechtert' : 'verbetert',
    marker: null,
  };
}
