import { expect, test } from 'vitest';
import { rename, tellsFinding, whyOfOneArea } from '../../../../shared/slides/batch/words-of-one-area.ts';

test.each([
  ['Bijna 4 op de 10 hebben vaak stress', 'number'],
  ['De helft van de leerlingen doet mee', 'number'],
  ['Drie van de vier meisjes', 'number'],
  ['Eén van de mentoren', null],
  ['Zeven op de tien leerlingen', 'number'],
  ['Het stijgt met tien procent', 'number'],
  ['Op Het Baken begint een mentor', 'name'],
  ['op HET BAKEN begint een mentor', 'name'],
  ['Het bakenlicht brandt', null],
  ['Sinds 2021 is er een mentor, voor klas 2 en 4', null],
  ['{percent} van de leerlingen, {n} gaven antwoord', null],
  ['Praat erover met de mentor', null],
  ['', null],
] as const)('why %j is of one area: %j', (text, why) => {
  expect(whyOfOneArea(text, ['Het Baken'])).toBe(why);
});

test.each([
  ['De gezondheid van de leerlingen op Het Baken', false],
  ['Op Het Baken hebben leerlingen vaker stress', true],
  ['Geluk is gestegen', true],
  ['Stress bij 38 %', true],
  ['{percent} heeft vaak stress', false],
  ['{percent} heeft vaak stress, 3 keer zo veel', true],
])('whether %j tells a finding: %j', (text, finding) => {
  expect(tellsFinding(text)).toBe(finding);
});

test('puts another name in, as a word of its own', () => {
  expect(rename('Het Baken: zo gaat het op het baken', 'Het Baken', 'De $1 Terp')).toBe(
    'De $1 Terp: zo gaat het op De $1 Terp',
  );
  expect(rename('Bakenlicht', 'Baken', 'Terp')).toBe('Bakenlicht');
  expect(rename('Wat nu?', '', 'Terp')).toBe('Wat nu?');
});
