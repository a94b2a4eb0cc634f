import { expect, test } from 'vitest';
import { describeMark } from '../../../shared/charts/describe-mark.ts';
import { chartTexts } from '../../../shared/language/nl/charts.ts';
import { reportMark } from '../../support/distribution-answers.ts';
import { cellsAt, makeTable } from '../../support/figure-tables.ts';
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
