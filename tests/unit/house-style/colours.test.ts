import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { colourOfOklch, contrastOf, oklchOf } from '../../../shared/base/colour.ts';
import { drawingThemes, type DrawingTheme } from '../../../shared/drawing/theme.ts';
import { checkColours } from '../../../shared/house-style/check-colours.ts';
import { leastDistance, sightOf } from '../../../shared/house-style/colour-vision.ts';
import { palettes } from '../../../shared/house-style/palettes.ts';
import { proposeColour, readableColour, settleColours } from '../../../shared/house-style/propose-colour.ts';
import { slideColours } from '../../../shared/house-style/slide-colours.ts';
import { colourRoles, defaultHouseStyle, type StyleColours } from '../../../shared/model/house-style.ts';

const white = '#FFFFFF';
const names = ['wib', 'gmj', 'oko'] as const;

const anyColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0').toUpperCase()}`);
const anyColours: fc.Arbitrary<StyleColours> = fc.record({
  ...{ good: anyColour, bad: anyColour, own: anyColour, reference: anyColour },
  ...{ series1: anyColour, series2: anyColour, series3: anyColour, series4: anyColour },
});

function faultsOf(colours: StyleColours, ground: string): readonly string[] {
  const faults = checkColours(colours, ground);
  return colourRoles.flatMap((role) => faults[role].map((fault) => `${role}: ${JSON.stringify(fault)}`));
}

/** The colours a theme draws with, by what they mean. */
function coloursIn({ good, bad, own, reference, series }: DrawingTheme): StyleColours {
  const [series1 = '', series2 = '', series3 = '', series4 = ''] = series;
  return { good, bad, own, reference, series1, series2, series3, series4 };
}

describe.each(names)('the palette %s', (palette) => {
  const themes = drawingThemes({ palette, ownColours: null });

  it('can be seen and told apart by everyone, on white, on the dark page and on slides', () => {
    for (const theme of [themes.light, themes.dark, themes.slide])
      expect(faultsOf(coloursIn(theme), theme.surface)).toEqual([]);
  });

  it('has words that can be read on their grounds', () => {
    for (const theme of Object.values(themes) as DrawingTheme[]) {
      for (const words of [theme.ink, theme.ink2, theme.ink3, theme.accent, theme.goodText, theme.badText]) {
        expect(contrastOf(words, theme.surface)).toBeGreaterThanOrEqual(4.5);
      }
      for (const words of [theme.ink, theme.goodText, theme.badText])
        expect(contrastOf(words, theme.accentSoft)).toBeGreaterThanOrEqual(4.5);
      expect(contrastOf(theme.onOwnBar, theme.ownBar)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('has words on slides that can be read, on white and on the dark panel', () => {
    const slide = slideColours({ ...defaultHouseStyle, palette });
    const texts = [slide.ownText, slide.otherText, slide.goodText, slide.badText];
    for (const text of [...texts, ...slide.series.map((series) => series.text)])
      expect(contrastOf(`#${text}`, white)).toBeGreaterThanOrEqual(4.5);
    for (const text of [slide.onDark, slide.onDark2])
      expect(contrastOf(`#${text}`, `#${slide.darkPanel}`)).toBeGreaterThanOrEqual(4.5);
    expect(contrastOf('#16242A', `#${slide.ownBar}`)).toBeGreaterThanOrEqual(4.5);
    expect(contrastOf(white, `#${slide.ownBar}`)).toBeGreaterThanOrEqual(3);
  });

  it('draws the same colours on slides as PowerPoint does', () => {
    const { good, bad, own, ownBar, series } = slideColours({ ...defaultHouseStyle, palette });
    const { slide } = themes;
    const inPowerPoint = [good, bad, own, ownBar, ...series.map(({ line }) => line)];
    expect([slide.good, slide.bad, slide.own, slide.ownBar, ...slide.series]).toEqual(
      inPowerPoint.map((colour) => `#${colour}`),
    );
  });

  it('says good and bad in the colours that every palette shares', () => {
    expect(palettes[palette]).toMatchObject({ good: '#0072B2', bad: '#D55E00' });
  });

  it('is as it was', () => {
    // A deliberate change: vitest run tests/unit/house-style -u, then look at the gallery.
    expect(themes).toMatchSnapshot();
  });
});

describe('colours of an organisation itself', () => {
  it('name what is too faint, and what is alike for whom', () => {
    const faults = checkColours({ ...palettes.wib, good: '#36B03F', bad: '#E3032C', own: '#FFCC00' }, white);
    expect(faults.own).toMatchObject([{ kind: 'faint' }]);
    expect(faults.good).toMatchObject([{ kind: 'faint' }]);
    // Green and red: the pair most often chosen, and lost on one man in twelve.
    expect(faults.bad).toEqual([{ kind: 'alike', other: 'good', vision: 'deuteranopia' }]);
  });

  it('pass once each proposal was taken, whatever they were', () => {
    fc.assert(
      fc.property(anyColours, fc.constantFrom(white, '#18242A'), (colours, ground) => {
        const settled = colourRoles.reduce<StyleColours>((all, role) => {
          if (checkColours(all, ground)[role].length === 0) return all;
          const proposal = proposeColour(role, all, ground);
          expect(proposal).not.toBeNull();
          return { ...all, [role]: proposal };
        }, colours);
        expect(faultsOf(settled, ground)).toEqual([]);
        expect(settleColours(colours, ground)).toEqual(settled);
      }),
      { numRuns: 150 },
    );
  });

  it('stay as they are where nothing is wrong', () => {
    for (const palette of names) expect(settleColours(palettes[palette], white)).toEqual(palettes[palette]);
  });

  it('keep their hue where a darker or lighter one will do', () => {
    const proposal = proposeColour('good', { ...palettes.wib, good: '#36B03F' }, white);
    const [, , asked] = oklchOf('#36B03F');
    const [, , given] = oklchOf(proposal ?? white);
    expect(Math.abs(asked - given)).toBeLessThan(0.01);
  });

  it('are drawn so that everyone sees them, on every ground, whatever was chosen', () => {
    const tooFaint = { ...palettes.wib, own: '#FFFF00', good: '#FF0000', bad: '#00AA00' };
    fc.assert(
      fc.property(anyColours, (ownColours) => {
        const style = { palette: 'own', ownColours } as const;
        const { light, dark, slide } = drawingThemes(style);
        const onSlides = slideColours({ ...defaultHouseStyle, ...style });
        expect(onSlides).toMatchObject({ own: slide.own.slice(1), ownBar: slide.ownBar.slice(1) });
        expect(contrastOf('#16242A', slide.ownBar)).toBeGreaterThanOrEqual(4.5);
        for (const theme of [light, dark, slide]) {
          expect(faultsOf(coloursIn(theme), theme.surface)).toEqual([]);
          expect(contrastOf(theme.ownBar, theme.surface)).toBeGreaterThanOrEqual(3);
          for (const words of [theme.accent, theme.goodText, theme.badText])
            expect(contrastOf(words, theme.surface)).toBeGreaterThanOrEqual(4.5);
          expect(contrastOf(theme.onOwnBar, theme.ownBar)).toBeGreaterThanOrEqual(4.5);
          expect(contrastOf(readableColour(theme.own, theme.surface), theme.surface)).toBeGreaterThanOrEqual(
            4.5,
          );
        }
      }),
      { numRuns: 60, examples: [[tooFaint]] },
    );
  });
});

describe('how colours look without some cones', () => {
  it('leaves greys as they are', () => {
    for (const grey of ['#000000', '#66727E', '#808080', '#FFFFFF']) {
      const { usual, ...others } = sightOf(grey);
      for (const sight of Object.values(others))
        for (const [at, value] of sight.entries()) expect(value).toBeCloseTo(usual[at] ?? NaN, 1);
    }
  });

  it('brings red and green together for who sees no green, blue and green for who sees no blue', () => {
    expect(leastDistance(sightOf('#C04000'), sightOf('#5C7000')).vision).toMatch(/protanopia|deuteranopia/);
    expect(leastDistance(sightOf('#007ACC'), sightOf('#008A8A')).vision).toBe('tritanopia');
  });

  it('turns a colour to lightness, chroma and hue, and back', () => {
    fc.assert(
      fc.property(anyColour, (colour) => {
        expect(colourOfOklch(...oklchOf(colour))).toBe(colour);
      }),
    );
  });
});
