import type { FigureTable } from '../../shared/model/figure.ts';
import type { GapTable } from '../../shared/model/gap.ts';
import type { Indicator } from '../../shared/model/indicator.ts';
import type { TrendTable } from '../../shared/model/trend.ts';

/** Satisfied with life, from 1 to 10; asked otherwise in 2025. */
export const satisfaction: Indicator = {
  code: 'EBTEK301',
  label: 'Tevreden met het leven',
  definition: 'hoe tevreden leerlingen zijn met hun leven',
  theme: 'Welbevinden',
  direction: 'high',
  origin: 'national',
  population: 'leerlingen van klas 2 en 4',
  scale: { categories: [], score: { min: 1, max: 10 } },
  versions: [
    { version: 1, columns: ['EBTEK301'], fromWave: null, breakReason: null },
    { version: 2, columns: ['EBTEK302'], fromWave: 2025, breakReason: 'De vraag gaat nu over het leven nu.' },
  ],
};

/** A made-up table, of which the figures are means instead of percentages. */
export function ofMeans(table: FigureTable): FigureTable {
  return {
    ...table,
    question: { ...table.question, measure: 'mean' },
    figures: table.figures.map((figure) => ({ ...figure, key: { ...figure.key, measure: 'mean' } })),
  };
}

export function gapsOfMeans(table: GapTable): GapTable {
  return {
    ...table,
    question: { ...table.question, measure: 'mean' },
    gaps: table.gaps.map((gap) => ({ ...gap, key: { ...gap.key, measure: 'mean' } })),
  };
}

export function trendsOfMeans(table: TrendTable): TrendTable {
  return {
    ...table,
    question: { ...table.question, measure: 'mean' },
    trends: table.trends.map((trend) => ({
      ...trend,
      key: { ...trend.key, measure: 'mean' },
      value: trend.value.status === 'shown' ? { ...trend.value, test: 'linear' } : trend.value,
    })),
  };
}
