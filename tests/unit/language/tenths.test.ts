import { describe, expect, it } from 'vitest';
import { writeTenths, writeTenthsOf } from '../../../shared/language/nl/tenths.ts';

const all = Array.from({ length: 101 }, (_, percent) => ({ percent, words: writeTenths(percent) }));

describe('a percentage as people of ten', () => {
  it('says “bijna” and “ruim” only close to the tenth, on the right side of it, at every percentage', () => {
    for (const { percent, words } of all) {
      const [, nearly] = /^bijna (\d+) van de 10$/.exec(words ?? '') ?? [];
      if (nearly !== undefined) {
        const short = Number(nearly) * 10 - percent;
        expect(short, String(percent)).toBeGreaterThan(0);
        expect(short, String(percent)).toBeLessThanOrEqual(3);
      }
      const [, over] = /^ruim (\d+) van de 10$/.exec(words ?? '') ?? [];
      if (over !== undefined) {
        const more = percent - Number(over) * 10;
        expect(more, String(percent)).toBeGreaterThan(0);
        expect(more, String(percent)).toBeLessThanOrEqual(over === '9' ? 6 : 4);
      }
      const [, from, to] = /^tussen (\d) en (\d) van de 10$/.exec(words ?? '') ?? [];
      if (from !== undefined) {
        expect(Number(from) * 10, String(percent)).toBeLessThan(percent);
        expect(Number(to) * 10, String(percent)).toBeGreaterThan(percent);
      }
    }
  });

  it('has exact words for tenths only, and none below a tenth', () => {
    const exact = all.filter(({ words }) => /^\d+ van de 10$/.test(words ?? ''));
    expect(exact.map(({ percent }) => percent)).toEqual([10, 20, 30, 40, 50, 60, 70, 80, 90, 100]);
    expect(all.filter(({ words }) => words === null).map(({ percent }) => percent)).toEqual([
      0, 1, 2, 3, 4, 5, 6,
    ]);
  });

  it('calls 55 the half and more, never almost six of ten', () => {
    expect(writeTenths(55)).toBe('ruim de helft');
    expect(writeTenths(54.6)).toBe('ruim de helft');
    expect(writeTenthsOf(55, 'leerlingen')).toBe('ruim de helft van de leerlingen');
    expect(writeTenthsOf(57, 'leerlingen')).toBe('bijna 6 van de 10 leerlingen');
    expect(writeTenths(99.7)).toBe('bijna 10 van de 10');
  });
});
