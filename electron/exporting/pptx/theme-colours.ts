import { slideColours } from '../../../shared/house-style/slide-colours.ts';
import type { HouseStyle } from '../../../shared/model/house-style.ts';
import { palette } from '../../../shared/slides/palette.ts';
import { shadeOf } from './theme-shade.ts';

/** The six accents of the theme: who is told about, who it is held against, and the series after those. */
export function themeAccents(style: HouseStyle): readonly string[] {
  const { own, other, series } = slideColours(style);
  return [own, other, ...series.map(({ line }) => line)];
}

/**
 * Colours of the house style in a slide or chart as those of the theme, so that who changes the theme in PowerPoint
 * changes them all. Verdicts keep theirs, which mean the same in every organisation; so do what is compared with and
 * what does not differ, which may not look like a verdict, and ink and ground, on which all were held to contrast.
 */
export function withThemeColours(style: HouseStyle): (xml: string) => string {
  const { own, series } = slideColours(style);
  return inColoursOf(style, {
    own: { name: 'accent1', colour: own },
    series: series.map(({ line }, index) => ({ name: `accent${String(index + 3)}`, colour: line })),
  });
}

/** As `withThemeColours`, on a template of the user's own: what was taken from its accents follows those. */
export function withTemplateAccents(
  style: HouseStyle,
  accents: ReadonlyMap<string, string>,
): (xml: string) => string {
  const { palette: inUse, ownColours } = style;
  if (inUse !== 'own' || ownColours === null) return (xml) => xml;
  const accentOf = (chosen: string): Accent | null => {
    const found = [...accents].find(([, colour]) => colour === chosen);
    return found ? { name: found[0], colour: found[1].slice(1) } : null;
  };
  const { own, series1, series2, series3, series4 } = ownColours;
  return inColoursOf(style, {
    own: accentOf(own),
    series: [series1, series2, series3, series4].map(accentOf),
  });
}

interface Accent {
  readonly name: string;
  /** Six hex digits. */
  readonly colour: string;
}

/** Which accents the colours of a house style are; null: none of them. */
interface StyleAccents {
  readonly own: Accent | null;
  readonly series: readonly (Accent | null)[];
}

function inColoursOf(style: HouseStyle, accents: StyleAccents): (xml: string) => string {
  const written = coloursOfTheme(style, accents);
  return (xml) =>
    xml.replace(
      /<a:srgbClr val="([0-9A-F]{6})"(?:\/>|>(.*?)<\/a:srgbClr>)/g,
      (whole, colour: string, changes = '') => {
        const themed = written.get(colour);
        if (themed === undefined) return whole;
        const inside = `${themed.shade}${String(changes)}`;
        return `<a:schemeClr val="${themed.name}"${inside === '' ? '/>' : `>${inside}</a:schemeClr>`}`;
      },
    );
}

interface ThemeColour {
  readonly name: string;
  /** What makes it of its accent. */
  readonly shade: string;
}

function coloursOfTheme(style: HouseStyle, accents: StyleAccents): ReadonlyMap<string, ThemeColour> {
  const { own, ownText, ownBar, darkPanel, onDark2, dotOutline, series, ...rest } = slideColours(style);
  const families = [
    { accent: accents.own, shades: [own, ownText, ownBar, darkPanel, onDark2, dotOutline] },
    ...series.map(({ line, text }, index) => ({
      accent: accents.series[index] ?? null,
      shades: [line, text],
    })),
  ];
  const colours = new Map<string, ThemeColour>();
  const taken = new Set<string>([...Object.values(palette), ...Object.values(rest)]);
  for (const { accent, shades } of families)
    for (const colour of shades) {
      const shade = accent && shadeOf(accent.colour, colour);
      if (accent === null || shade === null || taken.has(colour)) continue;
      taken.add(colour);
      colours.set(colour, { name: accent.name, shade });
    }
  return colours;
}
