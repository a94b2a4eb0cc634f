import { expect, it } from 'vitest';
import { exploreOptions } from '../../../electron/analysis/explore-options.ts';
import { area, indicatorColumn, microdata, published, times, wave, workspaceWith } from './workspace.ts';

it('offers a breakdown once, also where one wave has it by its role and another as a background column', () => {
  const answers = indicatorColumn('STRESS', times(40, 1));
  const valueLabels = [
    { code: '1', label: 'Jongen' },
    { code: '2', label: 'Meisje' },
  ];
  const values = times(20, 1, 20, 2);
  const { reader } = workspaceWith([
    microdata([
      wave(2023, [answers, { name: 'GENDER', role: 'gender', values, valueLabels }]),
      wave(2025, [
        answers,
        { name: 'GENDER', role: 'gender', values, valueLabels },
        { name: 'Gender', values, valueLabels },
        { name: 'Woonsituatie', values, valueLabels },
      ]),
    ]),
  ]);
  expect(exploreOptions(reader).breakdowns.map(({ name }) => name)).toEqual(['gender', 'Woonsituatie']);
});

it('lists what can be asked: indicators with waves and levels, areas that occur, breakdowns', () => {
  const columns = (code: string) => [
    indicatorColumn(code, times(40, 1)),
    { name: 'Schoolcode', role: 'school' as const, values: times(20, 200, 20, 100) },
    { name: 'Gemeentecode', role: 'municipality' as const, values: times(40, 'GM0001') },
    {
      name: 'KLAS',
      role: 'class' as const,
      values: times(20, 2, 15, 1, 5, 9),
      missingCodes: ['9'],
      valueLabels: [
        { code: '1', label: 'Klas 2' },
        { code: '2', label: 'Klas 4' },
      ],
    },
    { name: 'Postcode', role: 'postcode' as const, values: times(40, 1234) },
    { name: 'Vrij', values: times(40, 1) },
  ];
  const { reader } = workspaceWith([
    microdata([wave(2023, columns('STRESS')), wave(2025, columns('STRESS')), wave(2021, columns('GELUK'))], {
      areas: [area('municipality', 'GM0001', 'GG01'), area('municipality', 'GM0009', 'GG01')],
      schools: [
        { code: '100', name: 'De Eik', municipality: 'GM0001', district: null },
        { code: '200', name: 'De Beuk', municipality: 'GM0001', district: null },
      ],
    }),
    published([{ areaCode: 'NL01', percent: 20 }], [area('country', 'NL01')]),
  ]);
  const options = exploreOptions(reader);
  expect(options.indicators.map(({ indicator, ...rest }) => ({ code: indicator.code, ...rest }))).toEqual(
    expect.arrayContaining([
      {
        code: 'STRESS',
        waves: [2023, 2025],
        levels: ['region', 'municipality', 'school'],
        kind: 'microdata',
        measures: ['percent'],
      },
      {
        code: 'GELUK',
        waves: [2021],
        levels: ['region', 'municipality', 'school'],
        kind: 'microdata',
        measures: ['percent'],
      },
      { code: 'Stress_21', waves: [2024], levels: ['country'], kind: 'aggregate', measures: ['percent'] },
    ]),
  );
  expect(options.indicators).toHaveLength(3);
  expect(options.areas.map(({ code, name }) => [code, name])).toEqual([
    ['NL01', 'NL01 naam'],
    ['REGIO', 'Hele bestand'],
    ['GM0001', 'GM0001 naam'],
    ['200', 'De Beuk'],
    ['100', 'De Eik'],
  ]);
  expect(options.waves).toEqual([2021, 2023, 2024, 2025]);
  expect(options.breakdowns).toEqual([
    {
      name: 'class',
      label: 'Klas',
      groups: [
        { code: '1', label: 'Klas 2' },
        { code: '2', label: 'Klas 4' },
      ],
      waves: [2021, 2023, 2025],
    },
  ]);
});
