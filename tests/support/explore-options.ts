import type { Area, Level } from '../../shared/model/area.ts';
import type { AvailableIndicator } from '../../shared/model/indicator.ts';
import type { OperationOutput } from '../../shared/contract/operations.ts';

/** A small region by hand: two municipalities, three schools, two waves; and one published table. */
export const regionOptions: OperationOutput<'explore.options'> = {
  indicators: [
    indicator('EBGLK3S1', 'Gelukkig', [2021, 2023], 'microdata', ['region', 'municipality', 'school']),
    indicator('SBSSK3S6', 'Vaak stress', [2023, 2025], 'microdata', ['region', 'municipality', 'school']),
    indicator('Roken_1', 'Rookt', [2024], 'aggregate', ['country', 'region', 'municipality']),
  ],
  areas: [
    area('region', 'GG9901', 'Voorbeeldregio', null),
    area('municipality', 'GM9901', 'Lindewaard', 'GG9901'),
    area('municipality', 'GM9902', 'Molenbroek', 'GG9901'),
    area('school', '101', 'Het Baken', 'GM9901'),
    area('school', '102', 'De Linde', 'GM9901'),
    area('school', '103', 'De Molen', 'GM9902'),
  ],
  waves: [2021, 2023, 2024, 2025],
  breakdowns: [
    {
      name: 'gender',
      label: 'Gender',
      groups: [
        { code: '1', label: 'jongens' },
        { code: '2', label: 'meisjes' },
      ],
      waves: [2021, 2023],
    },
  ],
  combinations: [],
};

export function area(level: Level, code: string, name: string, parent: string | null): Area {
  return { level, code, name, parent, known: true };
}

export function indicator(
  code: string,
  label: string,
  waves: readonly number[],
  kind: 'microdata' | 'aggregate',
  levels: readonly Level[],
): AvailableIndicator {
  return {
    indicator: {
      code,
      label,
      definition: `leerlingen voor wie geldt: ${label.toLowerCase()}`,
      theme: 'Geluk',
      direction: 'high',
      origin: kind === 'aggregate' ? 'published' : 'national',
      population: 'leerlingen van klas 2 en 4',
      versions: [],
    },
    measures: ['percent'],
    waves,
    levels,
    kind,
  };
}
