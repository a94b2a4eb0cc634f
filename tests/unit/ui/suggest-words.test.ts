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

  it('says what was meant by a slip of the keys, and how much that finds', () => {
    for (const slip of ['eenzamheid', 'eenzaamhied', 'eensaamheid']) {
      expect(found(slip)).toEqual([]);
      expect(suggestWords(texts, slip)).toEqual({ query: 'eenzaamheid', count: found('eenzaamheid').length });
    }
  });

  it('leaves known words as they are, and does not guess at what is near to nothing', () => {
    expect(suggestWords(texts, 'vaak gepets')?.query).toMatch(/^vaak gepest/);
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
