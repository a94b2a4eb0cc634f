import type { DrawingTheme } from '../theme.ts';

/** A class: its ground, and ink that can be read on it. */
export interface RampColour {
  readonly fill: string;
  readonly ink: string;
}

/**
 * Light to dark (on a dark page: dark to light) in one hue, that of the accent: an order, not a verdict. The middle
 * steps leave out the shades on which neither ink reads well. Soft where it orders a few areas no test tells apart:
 * white beside black would say that they differ.
 */
export function rampColours(count: number, theme: DrawingTheme, isSoft = false): readonly RampColour[] {
  return sharesFor(count, isSoft).map((share) => {
    const fill = mixColours(theme.surface, theme.own, share);
    const inks = [theme.ink, theme.surface, theme.paper];
    const ink = inks.reduce((best, other) => (contrast(other, fill) > contrast(best, fill) ? other : best));
    return { fill, ink };
  });
}

/** Of the accent in the surface. */
function sharesFor(count: number, isSoft: boolean): readonly number[] {
  const all = isSoft ? [0.08, 0.16, 0.24, 0.33, 0.42] : [0.08, 0.24, 0.42, 0.66, 1];
  const picks: Readonly<Record<number, readonly number[]>> = {
    1: [1],
    2: [1, 3],
    3: [0, 2, 4],
    4: [0, 1, 2, 4],
  };
  return (picks[count] ?? [0, 1, 2, 3, 4]).map((index) => all[index] ?? 1);
}

/** `share` of the second in the first; both #RRGGBB. */
export function mixColours(first: string, second: string, share: number): string {
  const [from, to] = [channels(first), channels(second)];
  const mixed = from.map((channel, index) =>
    Math.round(channel + share * ((to[index] ?? channel) - channel)),
  );
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** WCAG 2.2: 1 to 21. */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
