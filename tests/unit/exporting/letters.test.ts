import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as fontkit from 'fontkit';
import { expect, test } from 'vitest';
import { fontAssets } from '../../../electron/exporting/assets.ts';
import { chartStates } from '../../charts/states.ts';
import { readAsset } from '../../support/read-asset.ts';
import { bilingualSubjects, subjectsOf } from '../../support/wordings.ts';
import { writeFooter } from '../../../shared/charts/footer/write-footer.ts';

// PNGs are drawn with the house font alone: a letter it lacks becomes an empty box.

test('has every letter of every chart in the fonts that pictures are drawn with', async () => {
  const isKnown = await knownLetters();
  const lacking = Object.entries(chartStates()).flatMap(([state, spec]) =>
    [...new Set([spec.headline, spec.subtitle, ...writeFooter(spec.footer)].join(''))]
      .filter((letter) => !isKnown(letter))
      .map((letter) => `${state}: ${letter}`),
  );
  expect(lacking).toEqual([]);
});

test('has every letter of what charts and slides can say', async () => {
  const isKnown = await knownLetters();
  const told = subjectsOf('nl').filter((subject) => !bilingualSubjects().includes(subject));
  const lacking = told.flatMap((subject) =>
    [...new Set(withoutComments(subject))]
      .filter((letter) => !isKnown(letter) && !/[\p{Zs}\p{C}]/u.test(letter))
      .map((letter) => `${subject}: ${letter}`),
  );
  expect(told.length).toBeGreaterThan(20);
  expect(lacking).toEqual([]);
});

async function knownLetters(): Promise<(letter: string) => boolean> {
  const fonts = await Promise.all(
    fontAssets
      .filter(({ weight }) => weight === 400)
      .map(async ({ name }) => fontkit.create(Buffer.from(await readAsset(name)))),
  );
  return (letter) =>
    fonts.some((font) => 'hasGlyphForCodePoint' in font && font.hasGlyphForCodePoint(codeOf(letter)));
}

function withoutComments(subject: string): string {
  const file = path.resolve(import.meta.dirname, `../../../shared/language/nl/${subject}.ts`);
  return readFileSync(file, 'utf8')
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .replaceAll(/^\s*\/\/.*$/gm, '');
}

function codeOf(letter: string): number {
  return letter.codePointAt(0) ?? 0;
}
