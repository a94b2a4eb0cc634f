import type { PercentStyle } from '../../shared/base/percent-style.ts';
import { coloursOf } from '../../shared/house-style/palettes.ts';
import { cliHouseStyleTexts as texts } from '../../shared/language/nl/cli-house-style.ts';
import {
  colourRoles,
  type ColourRole,
  type HouseStyle,
  type PaletteName,
  type SlideFont,
} from '../../shared/model/house-style.ts';
import { fail } from './arguments.ts';

interface WantedStyle {
  readonly palette: PaletteName | undefined;
  readonly font: SlideFont | undefined;
  readonly percentSign: PercentStyle | undefined;
  /** "own=#0B5F6B,reference=#66727E": colours of one's own; what is not named stays as it is now. */
  readonly colours: string | undefined;
}

/** What is asked, read at once; what is not asked stays. */
export function changeHouseStyle(wanted: WantedStyle): (style: HouseStyle) => HouseStyle {
  const { palette, font, percentSign, colours } = wanted;
  if (colours !== undefined && palette !== undefined && palette !== 'own') fail(texts.coloursFirst(palette));
  const own = colours?.split(',').map((part) => readColour(part.trim()));
  return (style) => ({
    ...style,
    ...(palette === undefined ? {} : { palette }),
    ...(font === undefined ? {} : { font }),
    ...(percentSign === undefined ? {} : { percentSign }),
    ...(own === undefined
      ? {}
      : {
          palette: 'own' as const,
          ownColours: { ...(style.ownColours ?? coloursOf(style)), ...Object.fromEntries(own) },
        }),
  });
}

function readColour(part: string): readonly [ColourRole, string] {
  const [, name, digits] = /^(\w+)=#?([0-9a-f]{6})$/i.exec(part) ?? [];
  const role = colourRoles.find((one) => one === name);
  return role === undefined || digits === undefined
    ? fail(texts.badColour(part, colourRoles))
    : [role, `#${digits.toUpperCase()}`];
}
