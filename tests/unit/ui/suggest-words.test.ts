import { describe, expect, it } from 'vitest';
import { nationalIndicators } from '../../../shared/catalogue/indicators.ts';
import { searchTextOf } from '../../../shared/catalogue/search-words.ts';
import { matchesWords } from '../../../renderer/ui/match-words.ts';
import { suggestWords } from '../../../renderer/ui/suggest-words.ts';

const texts = nationalIndicators.map(searchTextOf);
const found = (query: string) => nationalIndicators.filter((_, at) => matchesWords(texts[at] ?? '', query));

describe('searching the national indicators', () => {
  it('finds by a word nobody put in a label, by code, with and without accents', () => {
    expect(
      found('zelfmoord')
        .map(({ label }) => label.toLowerCase())
        .join(),
    ).toContain('suïcide');
    expect(found('suicide')).toEqual(found('suïcide'));
    expect(found('SBSSK3S6').map(({ code }) => code)).toEqual(['SBSSK3S6']);
    expect(found('pesten').length).toBeGreaterThan(1);
  });

  it('says what was meant by a slip of the keys', () => {
    for (const slip of ['eenzamheid', 'eenzaamhied', 'eensaamheid']) {
      expect(found(slip)).toEqual([]);
      expect(suggestWords(texts, slip)).toBe('eenzaamheid');
    }
  });

  it.each(realTypos)('understands %s as %s', (typed, meant) => {
    expect(found(typed)).toEqual([]);
    const query = suggestWords(texts, typed) ?? '';
    expect(found(query)).not.toEqual([]);
    // Another form of the word will do: it finds what the word itself finds.
    expect(
      found(query).some((indicator) => found(meant).includes(indicator)),
      query,
    ).toBe(true);
  });

  it.each(otherWords)('finds nothing for %s: that is another word, not a slip', (word) => {
    expect(suggestWords(texts, word)).toBeNull();
  });

  it('leaves known words as they are, and does not guess at what is near to nothing', () => {
    expect(suggestWords(texts, 'vaak gepets')).toMatch(/^vaak gepest/);
    expect(suggestWords(texts, 'xylofoon')).toBeNull();
    expect(suggestWords(texts, 'qz')).toBeNull();
    expect(suggestWords(texts, '')).toBeNull();
  });

  it('answers between two keys, also for 300 indicators', () => {
    const many = Array.from({ length: 300 }, (_, at) => texts[at % texts.length] ?? '');
    suggestWords(many, 'eenzamheid');
    const times = Array.from({ length: 7 }, () => {
      const start = performance.now();
      suggestWords(many, 'eenzamheid');
      return performance.now() - start;
    }).sort((a, b) => a - b);
    // 2 ms on a quiet machine.
    expect(times[3]).toBeLessThan(15);
  });
});

/** As people type them: letters left out, doubled, swapped, next to the right key, or written as they sound. */
const realTypos = [
  ['eenzm', 'eenzaam'],
  ['eenzaaam', 'eenzaam'],
  ['eensaam', 'eenzaam'],
  ['einzaam', 'eenzaam'],
  ['gelukig', 'gelukkig'],
  ['gelukkg', 'gelukkig'],
  ['gelkkig', 'gelukkig'],
  ['gepets', 'gepest'],
  ['gepsst', 'gepest'],
  ['strss', 'stress'],
  ['sterss', 'stress'],
  ['stres5', 'stress'],
  ['psygisch', 'psychisch'],
  ['psichisch', 'psychisch'],
  ['psycisch', 'psychisch'],
  ['alchohol', 'alcohol'],
  ['alcohl', 'alcohol'],
  ['alkohol', 'alcohol'],
  ['canabis', 'cannabis'],
  ['cannibas', 'cannabis'],
  ['mantelzorgr', 'mantelzorger'],
  ['mantelzrog', 'mantelzorg'],
  ['gezonheid', 'gezondheid'],
  ['gezondhied', 'gezondheid'],
  ['gezodnheit', 'gezondheid'],
  ['weerbaarhied', 'weerbaarheid'],
  ['weerbarheid', 'weerbaarheid'],
  ['prestatiedrk', 'prestatiedruk'],
  ['prestasiedruk', 'prestatiedruk'],
  ['vertrouwn', 'vertrouwen'],
  ['vertouwen', 'vertrouwen'],
  ['zelfvertouwn', 'zelfvertrouwen'],
  ['sigareten', 'sigaretten'],
  ['sigartten', 'sigaretten'],
  ['spijbellen', 'spijbelen'],
  ['spybelen', 'spijbelen'],
  ['armode', 'armoede'],
  ['moblel', 'mobiel'],
  ['telefon', 'telefoon'],
  ['depresie', 'depressie'],
  ['suicde', 'suicide'],
  ['veerkrahct', 'veerkracht'],
] as const;

/** Of the trade, and in none of these questions. */
const otherWords = [
  'xylofoon',
  'tandarts',
  'vaccinatie',
  'wachtlijst',
  'huisarts',
  'gemeenteraad',
  'diabetes',
  'zwembad',
  'zwanger',
  'luchtkwaliteit',
  'bibliotheek',
  'overgewicht',
];
