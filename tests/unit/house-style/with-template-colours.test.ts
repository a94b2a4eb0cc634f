import { describe, expect, it } from 'vitest';
import { palettes } from '../../../shared/house-style/palettes.ts';
import { coloursOfTemplate } from '../../../shared/house-style/template-colours.ts';
import {
  inTemplateColours,
  isInTemplateColours,
  withTemplateColours,
} from '../../../shared/house-style/with-template-colours.ts';
import { defaultHouseStyle, type HouseStyle } from '../../../shared/model/house-style.ts';

const first = ['#7A003C', '#E87722', '#00857C'];
const second = ['#4472C4', '#ED7D31', '#70AD47'];
const greys = ['#808080', '#4B4F54'];
const plain: HouseStyle = { ...defaultHouseStyle, palette: 'gmj', font: 'arial' };
const chosen = { ...palettes.wib, own: '#123456' };

describe('a template', () => {
  it('brings its colours where none were chosen', () => {
    const style = withTemplateColours(plain, null, first);
    expect(style).toEqual({
      ...plain,
      ...{ palette: 'own', ownColours: coloursOfTemplate(first), standardPalette: 'gmj' },
    });
    expect(isInTemplateColours(style, first)).toBe(true);
    expect(isInTemplateColours(style, second)).toBe(false);
  });

  it('brings nothing where own colours were chosen, also while another palette is tried', () => {
    for (const palette of ['own', 'oko'] as const) {
      const style: HouseStyle = { ...plain, palette, ownColours: chosen };
      expect(withTemplateColours(style, null, first)).toBe(style);
      expect(withTemplateColours(style, second, first)).toBe(style);
    }
  });

  it('of greys only changes nothing', () => {
    expect(withTemplateColours(plain, null, greys)).toEqual(plain);
    expect(inTemplateColours(plain, greys)).toBe(plain);
    const style: HouseStyle = { ...plain, ownColours: chosen };
    expect(withTemplateColours(style, first, greys)).toBe(style);
  });
});

describe('another template after it', () => {
  const style = withTemplateColours(plain, null, first);

  it('brings its own colours in place of those', () => {
    expect(withTemplateColours(style, first, second)).toEqual({
      ...style,
      ownColours: coloursOfTemplate(second),
    });
  });

  it('leaves none of those where it has greys only', () => {
    expect(withTemplateColours(style, first, greys)).toEqual({ ...plain, standardPalette: 'gmj' });
  });

  it('leaves them where one of them was changed: then they are chosen', () => {
    const changed: HouseStyle = {
      ...style,
      ownColours: { ...palettes.wib, ...style.ownColours, own: '#123456' },
    };
    expect(withTemplateColours(changed, first, second)).toBe(changed);
  });
});

describe('a template that is taken away', () => {
  it('takes its colours with it: back to the palette from before the first', () => {
    const style = withTemplateColours(withTemplateColours(plain, null, first), first, second);
    expect(withTemplateColours(style, second, null)).toEqual({ ...plain, standardPalette: 'gmj' });
  });

  it('leaves another palette that was chosen since', () => {
    const style: HouseStyle = { ...withTemplateColours(plain, null, first), palette: 'oko' };
    expect(withTemplateColours(style, first, null)).toMatchObject({ palette: 'oko', ownColours: null });
  });

  it('leaves own colours that were chosen, and a palette that it did not set', () => {
    const own: HouseStyle = { ...plain, palette: 'own', ownColours: chosen };
    expect(withTemplateColours(own, first, null)).toBe(own);
    expect(withTemplateColours(plain, greys, null)).toEqual(plain);
  });
});

it('its colours are there at a wish, also over own ones', () => {
  const style = inTemplateColours({ ...plain, palette: 'own', ownColours: chosen }, first);
  expect(isInTemplateColours(style, first)).toBe(true);
});
