import { z } from 'zod';
import { percentStyles } from '../base/percent-style.ts';

/** What a colour of a house style means in every chart, in the order in which they may claim their place. */
export const colourRoles = [
  ...(['good', 'bad', 'own', 'reference'] as const),
  ...(['series1', 'series2', 'series3', 'series4'] as const),
] as const;
export type ColourRole = (typeof colourRoles)[number];

const hexSchema = z.string().regex(/^#[0-9A-F]{6}$/);

const colourShape = {
  /** Verdicts; their sign and word go with them always. */
  good: hexSchema,
  bad: hexSchema,
  /** "Us": the own area or school, and accents on slides. */
  own: hexSchema,
  /** What the own figures are held against. */
  reference: hexSchema,
  /** Further areas and groups. */
  series1: hexSchema,
  series2: hexSchema,
  series3: hexSchema,
  series4: hexSchema,
} satisfies Record<ColourRole, typeof hexSchema>;

/** Colours of a house style on white, as "#RRGGBB". */
export const styleColoursSchema = z.object(colourShape).readonly();
export type StyleColours = z.infer<typeof styleColoursSchema>;

/** Base64 of a megabyte. */
const mostLogoText = Math.ceil(1024 ** 2 / 3) * 4;

/** Always a PNG: whatever was chosen is drawn anew first, so that no script or link in a file comes along. */
export const logoSchema = z
  .object({
    /** The bytes in Base64; they begin as every PNG does. */
    png: z
      .string()
      .max(mostLogoText)
      .regex(/^iVBORw0KGgo[A-Za-z0-9+/]+={0,2}$/),
    /** Pixels. */
    width: z.number().int().min(1).max(4096),
    height: z.number().int().min(1).max(4096),
  })
  .readonly();
export type Logo = z.infer<typeof logoSchema>;

export const paletteSchema = z.enum(['wib', 'gmj', 'oko', 'own']);
export type PaletteName = z.infer<typeof paletteSchema>;
/** Those that come with the app. */
export const standardPaletteSchema = paletteSchema.exclude(['own']);

/** Letters of a PowerPoint file, and of drawings on screen where that is chosen; pictures and PDFs keep the letter that comes with the app. */
export const slideFontSchema = z.enum(['calibri', 'arial', 'verdana', 'source-sans-3']);
export type SlideFont = z.infer<typeof slideFontSchema>;

export const houseStyleSchema = z
  .object({
    palette: paletteSchema,
    /** The colours of the palette 'own'; kept while another is tried. Null: never chosen. */
    ownColours: styleColoursSchema.nullable(),
    /** What was in use before a PowerPoint template brought its colours: charts go back to it when that is taken away. */
    standardPalette: standardPaletteSchema.default('wib'),
    font: slideFontSchema,
    /** Charts and slides on screen are drawn in it too, where the computer has it. */
    fontOnScreen: z.boolean().default(false),
    logo: logoSchema.nullable(),
    /** "61 %" or "61%", wherever a percentage is written. */
    percentSign: z.enum(percentStyles).default('spaced'),
  })
  .readonly();
export type HouseStyle = z.infer<typeof houseStyleSchema>;

export const defaultHouseStyle: HouseStyle = {
  palette: 'wib',
  ownColours: null,
  standardPalette: 'wib',
  font: 'calibri',
  fontOnScreen: false,
  logo: null,
  percentSign: 'spaced',
};
