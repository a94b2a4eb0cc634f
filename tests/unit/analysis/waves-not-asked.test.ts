import { expect, test } from 'vitest';
import { writeFooter } from '../../../shared/charts/footer/write-footer.ts';
import { buildChart } from '../../../shared/charts/build-chart.ts';
import type { ChartRequest } from '../../../shared/model/chart-request.ts';
import { area, ask, indicatorColumn, microdata, published, times, wave, workspaceWith } from './workspace.ts';

const known = { areas: [area('municipality', 'GM1')] };
const areas = [{ level: 'municipality', only: ['GM1'] }] as const;
const year = (of: number, code: string) =>
  wave(of, [
    indicatorColumn(code, times(120, 1, 280, 0)),
    { name: 'Gemeentecode', role: 'municipality', values: times(400, 'GM1') },
  ]);
const fourWaves = () =>
  workspaceWith([
    microdata(
      [year(2019, 'ANDERS'), year(2021, 'STRESS'), year(2023, 'STRESS'), year(2025, 'ANDERS')],
      known,
    ),
  ]).reader;

test('names the waves after the first in which nobody got the question', () => {
  const reader = fourWaves();
  expect(ask(reader, { indicators: ['STRESS'], areas }).notAsked).toEqual([2025]);
  expect(ask(reader, { indicators: ['ANDERS'], areas }).notAsked).toEqual([2021, 2023]);
});

test('does not look at a table about other people', () => {
  const young = published([{ areaCode: 'GM1', percent: 20 }], known.areas);
  const youngAdults = {
    ...young,
    indicators: young.indicators.map((indicator) => ({ ...indicator, population: 'jongvolwassenen' })),
    cells: young.cells.map((cell) => ({ ...cell, wave: 2027 })),
  };
  const reader = workspaceWith([
    microdata([year(2021, 'STRESS'), year(2023, 'STRESS'), year(2025, 'ANDERS')], known),
    youngAdults,
  ]).reader;
  expect(ask(reader, { indicators: ['STRESS'], areas }).notAsked).toEqual([2025]);
});

test('says nothing of waves where some were chosen, or of several questions together', () => {
  const reader = fourWaves();
  expect(ask(reader, { indicators: ['STRESS'], areas, waves: [2021] }).notAsked).toBeUndefined();
  expect(ask(reader, { indicators: ['STRESS', 'ANDERS'], areas }).notAsked).toBeUndefined();
});

test('stands under the line, also on a slide', () => {
  const reader = fourWaves();
  const request: ChartRequest = {
    ...{
      kind: 'trend',
      indicator: 'STRESS',
      areas: [{ level: 'municipality', code: 'GM1' }],
      reference: null,
    },
  };
  const table = ask(reader, { indicators: ['STRESS'], areas });
  const spec = buildChart(request, { table }, { headline: '', annotations: [], chosen: null });
  expect(writeFooter(spec.footer)).toContain('In 2025 is deze vraag niet gesteld.');
});
