import { expect, it } from 'vitest';
import { writeFiguresCsv } from '../../../shared/model/figures-csv.ts';
import { area, ask, indicatorColumn, microdata, times, wave, workspaceWith } from './workspace.ts';

const header =
  'indicator,level,area_code,area_name,wave,group_variable,group,n,percent,se,lower,upper,df,deff,method,status,reason,marks';

it('writes the columns of the command line, full precision, quoted where needed, hidden rows without a number', () => {
  const columns = [
    // GM0002 is small; GM0003 loses less than GM0001 by protecting it.
    indicatorColumn('STRESS', times(10, 1, 30, 0, 1, 9, 3, 1, 3, 0, 2, 8, 14, 1, 20, 0)),
    {
      name: 'Gemeentecode',
      role: 'municipality' as const,
      values: times(41, 'GM0001', 8, 'GM0002', 34, 'GM0003'),
    },
  ];
  const { reader } = workspaceWith([
    microdata([wave(2025, columns)], {
      areas: [
        { ...area('municipality', 'GM0001'), name: 'Beek, "aan de" Maas' },
        area('municipality', 'GM0002'),
        area('municipality', 'GM0003'),
      ],
    }),
  ]);
  const table = ask(reader, {
    indicators: ['STRESS'],
    areas: [{ level: 'municipality' }, { level: 'district', only: ['WK9'] }],
  });
  const lines = writeFiguresCsv(table).split('\n');
  expect(lines[0]).toBe(header);
  expect(lines[1]).toMatch(
    /^STRESS,municipality,GM0001,"Beek, ""aan de"" Maas",2025,,,40,25,6\.8881\d{10,},14\.1871\d{10,},40\.1939\d{10,},39,0\.9868\d*,wilson,shown,,unweighted$/,
  );
  expect(lines[2]).toBe(
    'STRESS,municipality,GM0002,GM0002 naam,2025,,,,,,,,,,,hidden,few-respondents,unweighted',
  );
  expect(lines[3]).toBe(
    'STRESS,municipality,GM0003,GM0003 naam,2025,,,,,,,,,,,hidden,protects-another-figure,unweighted',
  );
  expect(lines[4]).toBe('STRESS,district,WK9,WK9,2025,,,,,,,,,,,unavailable,no-data,unknown-area');
  expect(lines.slice(5)).toEqual(['']);
});

it('writes the code of a group', () => {
  const columns = [
    indicatorColumn('STRESS', times(20, 1, 20, 0)),
    { name: 'GENDER', role: 'gender' as const, values: [...times(20, 1), ...times(20, 2)] },
  ];
  const { reader } = workspaceWith([microdata([wave(2025, columns)])]);
  const csv = writeFiguresCsv(
    ask(reader, { indicators: ['STRESS'], areas: [{ level: 'region' }], by: 'gender' }),
  );
  expect(csv).toContain('\nSTRESS,region,REGIO,Hele bestand,2025,gender,2,,');
});

it('marks the wave from which an indicator is asked in another way, and no other', () => {
  const asked = (year: number, column: string, version: number) =>
    wave(year, [
      {
        ...indicatorColumn('PBWBK3S3', times(200, 1, 200, 0)),
        name: column,
        indicator: { code: 'PBWBK3S3', version },
      },
    ]);
  const { reader } = workspaceWith([
    microdata([asked(2021, 'PBWBK3S2', 1), asked(2023, 'PBWBK3S2', 1), asked(2025, 'PBWBK3S3', 2)]),
  ]);
  const marksOf = (waves?: readonly number[]) =>
    writeFiguresCsv(
      ask(reader, { indicators: ['PBWBK3S3'], areas: [{ level: 'region' }], ...(waves && { waves }) }),
    )
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',').at(-1));
  expect(marksOf()).toEqual(['unweighted', 'unweighted', 'unweighted new-definition']);
  expect(marksOf([2025])).toEqual(['unweighted']);
});
