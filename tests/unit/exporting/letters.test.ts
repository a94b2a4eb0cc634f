import * as fontkit from 'fontkit';
import { expect, test } from 'vitest';
import { fontAssets } from '../../../electron/exporting/assets.ts';
import { chartStates } from '../../charts/states.ts';
import { readAsset } from '../../support/read-asset.ts';

// PNGs are drawn with the house font alone: a letter it lacks becomes an empty box.

test('has every letter of every chart in the fonts that pictures are drawn with', async () => {
  const fonts = await Promise.all(
    fontAssets
      .filter(({ weight }) => weight === 400)
      .map(async ({ name }) => fontkit.create(Buffer.from(await readAsset(name)))),
  );
  const isKnown = (letter: string) =>
    fonts.some((font) => 'hasGlyphForCodePoint' in font && font.hasGlyphForCodePoint(codeOf(letter)));
  const lacking = Object.entries(chartStates()).flatMap(([state, spec]) =>
    [...new Set([spec.headline, spec.subtitle, ...spec.footer].join(''))]
      .filter((letter) => !isKnown(letter))
      .map((letter) => `${state}: ${letter}`),
  );
  expect(lacking).toEqual([]);
});

function codeOf(letter: string): number {
  return letter.codePointAt(0) ?? 0;
}
