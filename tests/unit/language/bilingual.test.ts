import { afterEach, expect, it } from 'vitest';
import { bilingual, bilingualSentence } from '../../../shared/language/bilingual.ts';
import { speak } from '../../../shared/language/current.ts';

afterEach(() => speak('nl'));

const texts = bilingual(
  { title: 'Gegevens', rows: (count: number) => `${count} rijen`, part: { close: 'Sluit' } } as const,
  { title: 'Data', rows: (count) => `${count} rows`, part: { close: 'Close' } },
);
const greet = bilingualSentence(
  (name: string) => `Dag ${name}`,
  (name) => `Hello ${name}`,
);

it('speaks Dutch until told otherwise, and from then on the other language', () => {
  expect([texts.title, texts.rows(3), texts.part.close, greet('A')]).toEqual([
    ...['Gegevens', '3 rijen', 'Sluit', 'Dag A'],
  ]);
  speak('en');
  expect([texts.title, texts.rows(3), texts.part.close, greet('A')]).toEqual([
    ...['Data', '3 rows', 'Close', 'Hello A'],
  ]);
});

it('follows the language in a part that was taken out before', () => {
  const { part } = texts;
  expect({ ...part }).toEqual({ close: 'Sluit' });
  speak('en');
  expect({ ...part }).toEqual({ close: 'Close' });
});

it('has the same keys to look through', () => {
  expect(Object.keys(texts)).toEqual(['title', 'rows', 'part']);
});
