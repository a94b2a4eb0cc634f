import { colourRoles, type HouseStyle, type StyleColours } from '../model/house-style.ts';
import { coloursOfTemplate } from './template-colours.ts';

/** The accents of a PowerPoint template; null: there is no template. */
type Accents = readonly string[] | null;

/**
 * The house style after one template made way for another, on the page as on the command line. Colours come and go with
 * their template; own colours that somebody chose stay, also while another palette is tried.
 */
export function withTemplateColours(style: HouseStyle, previous: Accents, next: Accents): HouseStyle {
  const isFromPrevious = haveColoursOf(style, previous);
  if (style.ownColours !== null && !isFromPrevious) return style;
  return inTemplateColours(isFromPrevious ? withoutOwnColours(style) : style, next);
}

/** Drawn in the colours of a template, whatever was chosen before; unchanged where it has none. */
export function inTemplateColours(style: HouseStyle, accents: Accents): HouseStyle {
  const ownColours = accents && coloursOfTemplate(accents);
  if (ownColours === null) return style;
  const { palette, standardPalette } = style;
  return {
    ...style,
    ...{ palette: 'own', ownColours },
    standardPalette: palette === 'own' ? standardPalette : palette,
  };
}

/** Whether charts are drawn in the colours of a template. */
export function isInTemplateColours(style: HouseStyle, accents: Accents): boolean {
  return style.palette === 'own' && haveColoursOf(style, accents);
}

function haveColoursOf({ ownColours }: HouseStyle, accents: Accents): boolean {
  const its = accents && coloursOfTemplate(accents);
  return its !== null && ownColours !== null && isAlike(ownColours, its);
}

function isAlike(a: StyleColours, b: StyleColours): boolean {
  return colourRoles.every((role) => a[role] === b[role]);
}

function withoutOwnColours(style: HouseStyle): HouseStyle {
  const { palette, standardPalette } = style;
  return { ...style, palette: palette === 'own' ? standardPalette : palette, ownColours: null };
}
