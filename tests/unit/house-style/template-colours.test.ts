import { expect, test } from 'vitest';
import { checkColours } from '../../../shared/house-style/check-colours.ts';
import { drawnColours, paper } from '../../../shared/house-style/drawn-colours.ts';
import { palettes } from '../../../shared/house-style/palettes.ts';
import { coloursOfTemplate } from '../../../shared/house-style/template-colours.ts';
import { colourRoles } from '../../../shared/model/house-style.ts';

const ggd = ['#7A003C', '#E87722', '#4B4F54', '#00857C', '#6F5091', '#B5BD00'];
const office = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

test('takes the own area and series from the accents in their order, without greys', () => {
  expect(coloursOfTemplate(ggd)).toEqual({
    ...palettes.wib,
    ...{ own: '#7A003C', series1: '#E87722', series2: '#00857C', series3: '#6F5091', series4: '#B5BD00' },
  });
});

test('keeps the colours of the app where a template has too few', () => {
  expect(coloursOfTemplate(['#808080', '#7A003C', '#7A003C'])).toEqual({ ...palettes.wib, own: '#7A003C' });
});

test('brings none where a template has greys only', () => {
  expect(coloursOfTemplate([])).toBeNull();
  expect(coloursOfTemplate(['#808080', '#4B4F54'])).toBeNull();
});

test.each([
  ['of a GGD', ggd],
  ['of Office itself', office],
  ['too pale to see', ['#FFF2CC', '#FFE599', '#FFD966', '#F1C232', '#BF9000', '#7F6000']],
])('are drawn so that everyone sees them and tells them apart: %s', (_, accents) => {
  const drawn = drawnColours({ palette: 'own', ownColours: coloursOfTemplate(accents) });
  const faults = checkColours(drawn, paper);
  expect(colourRoles.flatMap((role) => faults[role])).toEqual([]);
  // Verdicts mean the same in every organisation.
  expect([drawn.good, drawn.bad]).toEqual([palettes.wib.good, palettes.wib.bad]);
});
