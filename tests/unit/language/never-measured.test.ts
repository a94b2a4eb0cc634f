import { expect, test } from 'vitest';
import { standOutPanelTexts as english } from '../../../shared/language/en/stand-out-panel.ts';
import { standOutPanelTexts as dutch } from '../../../shared/language/nl/stand-out-panel.ts';
import { populationWord } from '../../../shared/model/population-word.ts';

test('speaks of pupils and schools only where a monitor is about pupils', () => {
  const told = (people: string | null) => dutch.unknown.neverMeasured('municipality', people)[1];
  expect(told('leerlingen')).toBe(
    'Wie er niet bij was: leerlingen die afwezig waren en scholen die niet meededen, tellen niet mee.',
  );
  expect(told('jongvolwassenen')).toBe(
    'Wie er niet bij was: jongvolwassenen die de vragenlijst niet invulden, tellen niet mee.',
  );
  expect(told(null)).toMatch(/: mensen die/);
  expect(english.unknown.neverMeasured('municipality', 'jongvolwassenen')[1]).not.toMatch(/pupil|school/);
});

test('knows one word for who figures are about, or none', () => {
  expect(populationWord([{ population: 'leerlingen van klas 2 en 4' }])).toBe('leerlingen');
  expect(populationWord([{ population: 'volwassenen' }, { population: 'volwassenen van 65' }])).toBe(
    'volwassenen',
  );
  expect(populationWord([{ population: 'leerlingen' }, { population: 'volwassenen' }])).toBeNull();
  expect(populationWord([{ population: '' }])).toBeNull();
  expect(populationWord([])).toBeNull();
});
