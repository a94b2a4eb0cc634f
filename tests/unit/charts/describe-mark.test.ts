import { describe, expect, test } from 'vitest';
import { buildChart } from '../../../shared/charts/build-chart.ts';
import { chartMarks } from '../../../shared/charts/chart-marks.ts';
import { describeMark } from '../../../shared/charts/describe-mark.ts';
import { chartTexts } from '../../../shared/language/nl/charts.ts';
import { reportMark } from '../../support/distribution-answers.ts';
import { cellsAt, makeTable } from '../../support/figure-tables.ts';
import { funnelAnswer, funnelRequest } from '../../support/funnel-answers.ts';
import type { Cell } from '../../support/figure-tables.ts';

test('says a figure in a neutral sentence, in people of ten', () => {
  expect(sentence({ percent: 61.4, lower: 54, upper: 68, n: 212 })).toBe(
    '61\u00a0% van de leerlingen op Het Baken: ruim 6 van de 10. ' +
      'Het gaat om leerlingen die (zeer) vaak stress hebben door minstens één oorzaak.',
  );
});

test.each([
  [39.7, '40\u00a0% van de leerlingen op Het Baken: 4 van de 10.'],
  [48.6, '49\u00a0% van de leerlingen op Het Baken: bijna 5 van de 10.'],
  [2.2, '2\u00a0% van de leerlingen op Het Baken.'],
  [99.7, '100\u00a0% van de leerlingen op Het Baken: bijna 10 van de 10.'],
])('rounds %d to words that fit the percentage', (percent, start) => {
  expect(sentence({ percent, lower: 0, upper: 100, n: 212 }).startsWith(start)).toBe(true);
});

test('tells of a hidden figure only why it is hidden', () => {
  expect(sentence({ hidden: 'few-answers' })).toBe('Verborgen: te weinig antwoorden in een groep.');
});

test('says of whom a percentage is where not everyone got the question', () => {
  const table = makeTable(cellsAt('school', 2025, { 'Het Baken': { percent: 38, n: 138 } }));
  const figures = table.figures.map((figure) => ({ ...figure, marks: ['not-applicable'] }));
  const [figure] = figures;
  expect(figure && describeMark({ ...table, figures }, figure.key)).toContain(
    '38\u00a0% van de leerlingen op Het Baken die deze vraag kregen: bijna 4 van de 10.',
  );
});

test.each([
  ['Meisje', 'meisjes'],
  ['jongens', 'jongens'],
  ['Klas 2', 'leerlingen (klas 2)'],
])('names the people of the group %s', (label, people) => {
  expect(chartTexts.groupPeople(label, 'leerlingen')).toBe(people);
});

test('says of an area that has only a code what it is', () => {
  const table = makeTable(
    cellsAt('municipality', 2025, { '2': { percent: 61, lower: 54, upper: 68, n: 90 } }),
  );
  const [figure] = table.figures;
  expect(figure && describeMark(table, figure.key)).toContain('van de leerlingen in gemeente 2:');
});

test('says a mean in the unit of its score, without per cents', () => {
  const table = makeTable(
    cellsAt('school', 2025, { 'Het Baken': { percent: 7.44, lower: 7.2, upper: 7.6, n: 212 } }),
    {
      indicator: reportMark,
    },
  );
  const figures = table.figures.map((figure) => ({
    ...figure,
    key: { ...figure.key, measure: 'mean' as const },
  }));
  const [mean] = figures;
  expect(mean && describeMark({ ...table, figures }, mean.key)).toBe(
    'Gemiddeld scoren de leerlingen op Het Baken 7,4 op ‘Rapportcijfer voor je leven’. De schaal loopt van 1 tot 10.',
  );
});

function sentence(cell: Cell): string {
  const table = makeTable(cellsAt('school', 2025, { 'Het Baken': cell }));
  const [figure] = table.figures;
  return figure ? describeMark(table, figure.key) : '';
}

describe('a funnel', () => {
  const answer = funnelAnswer({
    'Het Baken': { percent: 61, lower: 54, upper: 68, n: 212 },
    'De Hoek': { percent: 55.5, lower: 48, upper: 62, n: 212 },
    'De Wal': { percent: 47.2, lower: 40, upper: 54, n: 212 },
    'De Brink': { percent: 33, lower: 27, upper: 40, n: 212 },
  });
  const marks = chartMarks(
    buildChart(funnelRequest, answer, { headline: '', annotations: [], chosen: null }),
  );

  test.each([
    [
      'Het Baken',
      '14 procentpunt meer dan in Voorbeeldregio',
      'buiten de trechter, boven de grens van 99,8',
      'ongunstiger.',
    ],
    [
      'De Hoek',
      'meer dan in Voorbeeldregio',
      'boven de grens van 95\u00a0% en onder die van 99,8',
      'kan nog toeval zijn.',
    ],
    [
      'De Wal',
      'minder dan 1 procentpunt verschil met',
      'binnen de trechter',
      'niet anders dan toeval kan geven.',
    ],
    ['De Brink', '14 procentpunt minder dan in', 'buiten de trechter, onder de grens van 99,8', 'gunstiger.'],
  ])('says of %s where it lies and whether chance can give that', (school, ...words) => {
    const mark = marks.find(({ name }) => name === school);
    const told = mark ? describeMark(answer.table, mark.mark, mark.difference) : '';
    for (const part of words) expect(told).toContain(part);
    expect(told).toContain(`op ${school}`);
  });
});
