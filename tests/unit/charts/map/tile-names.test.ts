import { expect, test } from 'vitest';
import { measureText } from '../../../../shared/base/text-metrics.ts';
import { areaNames } from '../../../../shared/catalogue/areas-2024.ts';
import { tileNames } from '../../../../shared/charts/map/tile-names.ts';

test('gives alike names each a beginning or letters of its own', () => {
  const names = tileNames(['Beek', 'Beekdaelen', 'Beemster', 'Bergen', 'Almelo'], (text) => text.length <= 3);
  expect(names).toEqual(['Bee', 'Bek', 'Bem', 'Ber', 'Alm']);
});

test('keeps whole what fits', () => {
  expect(tileNames(['Ee', 'Oss', 'Beekdaelen'], (text) => text.length <= 6)).toEqual(['Ee', 'Oss', 'Beekda']);
});

/** "'s-Gravenhage" begins with an s. */
function firstLetter(name: string | null | undefined): string | undefined {
  return /\p{L}/u.exec(name ?? '')?.[0];
}

test('names every municipality there is, each as no other, in a tile of 26 px', () => {
  const all = [...areaNames.values()].flatMap(({ name, level }) => (level === 'municipality' ? [name] : []));
  const names = tileNames(all, (text) => measureText(text, 13) <= 26);
  expect(names).not.toContain(null);
  expect(new Set(names).size).toBe(all.length);
  for (const [index, name] of names.entries()) {
    expect(measureText(name ?? '', 13)).toBeLessThanOrEqual(26);
    expect(firstLetter(all[index])).toBe(firstLetter(name));
  }
});
