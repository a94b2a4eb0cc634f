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
  const names = new Map([['Het Baken', 'De $1 Terp']]);
  expect(rename('Het Baken: zo gaat het op het baken', names)).toBe('De $1 Terp: zo gaat het op De $1 Terp');
  expect(rename('Het Bakenlicht', names)).toBe('Het Bakenlicht');
  expect(rename('Wat nu?', new Map([['', 'Terp']]))).toBe('Wat nu?');
});

test('puts in what an area is called, with what it lies in or without, once', () => {
  const names = new Map([
    ['Centrum (Lindewaard)', 'Centrum-Noord (Heide)'],
    ['Centrum', 'Centrum-Noord'],
  ]);
  expect(rename('Centrum (Lindewaard): waar staat Centrum?', names)).toBe(
    'Centrum-Noord (Heide): waar staat Centrum-Noord?',
  );
});
