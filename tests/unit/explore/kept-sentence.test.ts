import { afterEach, expect, it } from 'vitest';
import { distinctQuestions, keptSentence } from '../../../renderer/features/explore/kept-sentence.ts';
import { speak } from '../../../shared/language/current.ts';
import { regionOptions } from '../../support/explore-options.ts';

const kept = {
  address: 'soort=ranglijst&indicator=SBSSK3S6&meting=2025&niveau=school&in=GM9901&tegenover=gemeente',
  sentence: 'As it was asked then',
  name: null,
  favourite: false,
  askedAt: '2026-01-01T12:00:00.000Z',
};
afterEach(() => speak('nl'));

it('tells a kept question in the language of now, with the names as they are now', () => {
  expect(keptSentence(regionOptions, kept)).toBe(
    'Ranglijst: Vaak stress op alle scholen in Lindewaard in 2025, tegenover de gemeente',
  );
  speak('en');
  expect(keptSentence(regionOptions, kept)).toMatch(/all schools in Lindewaard/);
});

it('leaves a question that has no answer any more as it was told', () => {
  const gone = { ...kept, address: kept.address.replace('SBSSK3S6', 'VERDWENEN') };
  expect(keptSentence(regionOptions, gone)).toBe('As it was asked then');
});

it('lists what reads the same once, as it was asked last', () => {
  const again = { ...kept, address: `${kept.address}&volgorde=naam`, askedAt: '2026-01-02T12:00:00.000Z' };
  const other = { ...kept, address: kept.address.replace('ranglijst', 'trechter') };
  expect(distinctQuestions(regionOptions, [again, kept, other])).toEqual([again, other]);
});
