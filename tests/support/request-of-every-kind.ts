import type { ChartKind, RequestOf } from '../../shared/model/chart-request.ts';

const indicator = 'EBGLK3S1';
const wave = 2023;
const area = { level: 'municipality', code: 'GM9901' } as const;
const other = { level: 'municipality', code: 'GM9902' } as const;
const reference = { level: 'region', code: 'REGIO' } as const;
const schools = { level: 'school', within: 'GM9901' } as const;

/** One question of each kind, with all it can ask. */
export const requestOfEveryKind: { readonly [Kind in ChartKind]: RequestOf<Kind> } = {
  ranking: {
    ...{ kind: 'ranking', indicator, wave, ...schools, reference, order: 'low-first' },
    ...{ marks: 'bars', most: 5 },
  },
  funnel: { kind: 'funnel', indicator, wave, ...schools, reference, overdispersion: true },
  map: { kind: 'map', indicator, wave, level: 'district', within: 'GM9902', reference },
  trend: { kind: 'trend', indicator, areas: [other, area], waves: [2023, 2019], reference },
  multiples: { kind: 'multiples', indicator, level: 'district', within: null, waves: [2023], reference },
  profile: {
    kind: 'profile',
    indicators: [indicator, 'eigenvraag'],
    wave,
    area,
    reference,
    besides: [other],
  },
  top: { kind: 'top', indicators: ['eigenvraag'], wave, area, reference, order: 'difference', count: 5 },
  matrix: { kind: 'matrix', indicators: ['eigenvraag', indicator], wave, ...schools, reference: null },
  bars: { kind: 'bars', indicator, wave, area, reference, by: 'gender' },
  dumbbell: { kind: 'dumbbell', indicator, wave, ...schools, reference, by: 'gender', order: 'gap' },
  gaps: { kind: 'gaps', indicator, area, by: 'gender', reference },
  distribution: {
    ...{ kind: 'distribution', indicator, wave, areas: [area, other], by: null },
    ...{ reference, style: 'diverging' },
  },
  number: { kind: 'number', indicator, wave, area, reference: null },
  response: { kind: 'response', wave, ...schools, by: 'class' },
};
