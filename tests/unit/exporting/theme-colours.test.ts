import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withThemeColours } from '../../../electron/exporting/pptx/theme-colours.ts';
import { shadeOf } from '../../../electron/exporting/pptx/theme-shade.ts';
import { writePptx } from '../../../electron/exporting/pptx/write-pptx.ts';
import { groupBy } from '../../../shared/base/group-by.ts';
import { slideColours } from '../../../shared/house-style/slide-colours.ts';
import { defaultHouseStyle, type PaletteName } from '../../../shared/model/house-style.ts';
import { chartStates } from '../../charts/states.ts';
import { unpack } from '../../support/office-file.ts';
import { drawChart } from '../../support/read-asset.ts';
import { documentOf } from '../../support/slide-documents.ts';

// Who gives our slides another theme in PowerPoint gets other colours in every chart, and the same verdicts.

const specs = [...groupBy(Object.values(chartStates()), ({ kind }) => kind).values()].flatMap((ofKind) =>
  ofKind.slice(0, 2),
);
const ourPalettes = ['wib', 'gmj', 'oko'] as const;
const digits = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => value.toString(16).padStart(6, '0').toUpperCase());

test('a shade is made of its colour by changes that give it back', () => {
  fc.assert(
    fc.property(digits, digits, (base, wanted) => {
      const changes = shadeOf(base, wanted);
      fc.pre(changes !== null);
      expect(mostApart(changed(base, changes), wanted)).toBeLessThanOrEqual(2);
    }),
    {
      numRuns: 2000,
      examples: [
        ['0B5F6B', '569FA8'],
        ['000000', '777777'],
        ['FFFFFF', '000000'],
      ],
    },
  );
});

describe.each(ourPalettes)('slides with every kind of chart in the palette %s', async (name: PaletteName) => {
  const document = documentOf(specs, {}, {}, { ...defaultHouseStyle, palette: name });
  const bytes = await writePptx(document, drawChart);
  const files = await unpack(bytes);
  const drawn = [...files].filter(([path]) => /^ppt\/(slides|charts)\/[^/]+\.xml$/.test(path));
  const accents = [
    ...(files.get('ppt/theme/theme1.xml') ?? '').matchAll(/<a:(accent\d)><a:srgbClr val="(\w+)"/g),
  ];
  const colours = slideColours(document.houseStyle);

  test('have in their theme who is told about, who it is held against, and the series after those', () => {
    expect(accents.map(([, accent, colour]) => [accent, colour])).toEqual(
      [colours.own, colours.other, ...colours.series.map(({ line }) => line)].map((colour, index) => [
        `accent${index + 1}`,
        colour,
      ]),
    );
  });

  test('write no colour of the theme as a colour of their own', () => {
    for (const [path, xml] of drawn)
      for (const [, accent, colour = ''] of accents)
        if (accent !== 'accent2') expect(xml, path).not.toContain(`<a:srgbClr val="${colour}"`);
    const charts = drawn.filter(([path]) => path.startsWith('ppt/charts/'));
    expect(charts.filter(([, xml]) => xml.includes('<a:schemeClr val="accent1"')).length).toBeGreaterThan(5);
  });

  test('keep the colours of verdicts and of what is compared with, whatever the theme', () => {
    const all = drawn.map(([, xml]) => xml).join('');
    for (const colour of [colours.good, colours.bad, colours.goodText, colours.badText, colours.other])
      expect(all).toContain(`<a:srgbClr val="${colour}"`);
  });

  test('look in their own theme as the slide document says', () => {
    const themed = drawn.flatMap(([, xml]) => [
      ...xml.matchAll(/<a:schemeClr val="(accent\d)"(?:\/>|>(.*?)<\/a:schemeClr>)/g),
    ]);
    const known = Object.values(colours).flatMap((value: string | typeof colours.series) =>
      typeof value === 'string' ? [value] : value.flatMap(({ line, text }) => [line, text]),
    );
    for (const [whole, accent, changes = ''] of themed) {
      const base = accents.find(([, one]) => one === accent)?.[2] ?? '';
      const seen = changed(base, changes);
      expect(Math.min(...known.map((colour) => mostApart(seen, colour))), whole).toBeLessThanOrEqual(2);
    }
    expect(new Set(themed.map(([, accent]) => accent)).size).toBeGreaterThanOrEqual(3);
  });

  test('take their letters from the theme', () => {
    for (const [path, xml] of drawn) {
      const letters = [...xml.matchAll(/<a:latin typeface="([^"]+)"/g)].map(([, letter]) => letter);
      expect(
        letters.filter((letter) => !/^\+m[nj]-lt$/.test(letter ?? '')),
        path,
      ).toEqual([]);
    }
  });
});

test('a colour of the house that is that of a verdict stays a verdict', () => {
  const style = {
    ...defaultHouseStyle,
    palette: 'own',
    ownColours: {
      ...{ good: '#0072B2', bad: '#D55E00', own: '#D55E00', reference: '#66727E' },
      ...{ series1: '#8E3A8E', series2: '#8A6A00', series3: '#0B7A75', series4: '#5C250A' },
    },
  } as const;
  const inTheme = withThemeColours(style);
  expect(inTheme('<a:srgbClr val="D55E00"/>')).toBe('<a:srgbClr val="D55E00"/>');
  expect(inTheme('<a:srgbClr val="8E3A8E"><a:alpha val="16000"/></a:srgbClr>')).toBe(
    '<a:schemeClr val="accent3"><a:alpha val="16000"/></a:schemeClr>',
  );
});

/** A colour after the changes, in their order, as ECMA-376 20.1.2.3 describes them. */
function changed(base: string, changes: string): string {
  let [hue, saturation, lightness] = hslOf(base);
  for (const [, name, val] of changes.matchAll(/<a:(\w+) val="(-?\d+)"\/>/g)) {
    const value = Number(val);
    if (name === 'hueOff') hue = (hue + value / 60_000 + 360) % 360;
    else if (name === 'satMod') saturation = Math.min(1, (saturation * value) / 100_000);
    else if (name === 'lumMod') lightness = (lightness * value) / 100_000;
    else if (name === 'lumOff') lightness = Math.min(1, lightness + value / 100_000);
    else if (name !== 'alpha') throw new Error(`No change of colour: ${String(name)}`);
  }
  return rgbOf(hue, saturation, lightness);
}

/** By the six sextants of the colour wheel. */
function rgbOf(hue: number, saturation: number, lightness: number): string {
  const chroma = (1 - Math.abs(2 * lightness - 1)) * saturation;
  const channel = (turned: number) => {
    const along = ((hue + turned) / 60) % 6;
    const share = Math.max(0, Math.min(1, 2 - Math.abs(along - 2)));
    return lightness + chroma * (share - 0.5);
  };
  return [120, 0, 240]
    .map((turned) => Math.round(channel(turned) * 255))
    .map((value) => value.toString(16).padStart(2, '0').toUpperCase())
    .join('');
}

function hslOf(colour: string): [hue: number, saturation: number, lightness: number] {
  const [red, green, blue] = channelsOf(colour).map((value) => value / 255) as [number, number, number];
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const lightness = (most + least) / 2;
  if (most === least) return [0, 0, lightness];
  const chroma = most - least;
  const hue = Math.atan2(Math.sqrt(3) * (green - blue), 2 * red - green - blue);
  // The angle of a circle is not that of the hexagon of HSL: count along its side.
  const sextant = Math.floor((((hue * 180) / Math.PI + 360) % 360) / 60);
  const middle = red + green + blue - most - least;
  const along = (middle - least) / chroma;
  return [
    (60 * (sextant % 2 === 0 ? sextant + along : sextant + 1 - along)) % 360,
    chroma / (1 - Math.abs(most + least - 1)),
    lightness,
  ];
}

function channelsOf(colour: string): readonly number[] {
  return [0, 2, 4].map((at) => parseInt(colour.slice(at, at + 2), 16));
}

/** Of 255 steps of a channel. */
function mostApart(one: string, other: string): number {
  const others = channelsOf(other);
  return Math.max(...channelsOf(one).map((value, at) => Math.abs(value - (others[at] ?? 0))));
}
