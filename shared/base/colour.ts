/** Colours as "#RRGGBB": mixing as the eye sees it, and contrast as WCAG 2.2 counts it. */

/** Contrast of two colours, 1 to 21 (WCAG 2.2, relative luminance). */
export function contrastOf(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminanceOf(a), luminanceOf(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** Between two colours, in even steps of lightness (Oklab, Ottosson 2020): 0 is the first, 1 the second. */
export function mixColours(from: string, to: string, share: number): string {
  const start = toOklab(from);
  const end = toOklab(to);
  return fromOklab([
    start[0] + share * (end[0] - start[0]),
    start[1] + share * (end[1] - start[1]),
    start[2] + share * (end[2] - start[2]),
  ]);
}

/** How far apart two colours look: 100 times their distance in Oklab, in which 2 is just to be seen. */
export function colourDistance(a: Triple, b: Triple): number {
  return 100 * Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** Three channels: linear red, green and blue (0 to 1), or lightness, a and b in Oklab. */
export type Triple = readonly [number, number, number];

function luminanceOf(colour: string): number {
  const [red, green, blue] = toLinear(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Light of each channel, as sRGB means it. */
export function toLinear(colour: string): Triple {
  const channel = (at: number) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function toOklab(colour: string): Triple {
  return oklabOfLight(toLinear(colour));
}

export function oklabOfLight([red, green, blue]: Triple): Triple {
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const middle = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short,
  ];
}

function fromOklab(oklab: Triple): string {
  return `#${lightOfOklab(oklab).map(writeChannel).join('')}`;
}

/** The colour of this lightness, chroma and hue (in turns); null where a screen cannot show it. */
export function colourOfOklch(lightness: number, chroma: number, hue: number): string | null {
  const angle = 2 * Math.PI * hue;
  const light = lightOfOklab([lightness, chroma * Math.cos(angle), chroma * Math.sin(angle)]);
  const isShown = light.every((channel) => channel >= -gamutEdge && channel <= 1 + gamutEdge);
  return isShown ? `#${light.map(writeChannel).join('')}` : null;
}

/** Rounding of Oklab's matrices may not push a colour off the screen. */
const gamutEdge = 0.001;

/** Lightness 0 to 1, chroma, and hue in turns from 0 to 1. */
export function oklchOf(colour: string): Triple {
  const [lightness, a, b] = toOklab(colour);
  return [lightness, Math.hypot(a, b), (Math.atan2(b, a) / (2 * Math.PI) + 1) % 1];
}

function lightOfOklab([lightness, a, b]: Triple): Triple {
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short,
  ];
}

function writeChannel(linear: number): string {
  const bounded = Math.max(0, Math.min(1, linear));
  const value = bounded <= 0.0031308 ? 12.92 * bounded : 1.055 * bounded ** (1 / 2.4) - 0.055;
  return Math.round(value * 255)
    .toString(16)
    .padStart(2, '0')
    .toUpperCase();
}
