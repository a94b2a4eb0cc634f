/**
 * What makes one colour of another in DrawingML (ECMA-376 20.1.2.3: hue, saturation and lightness changed one by
 * one), so that a shade follows its colour when that is changed; null where it has another hue. Six hex digits.
 */
export function shadeOf(base: string, shade: string): string | null {
  if (base === shade) return '';
  const from = hslOf(base);
  const to = hslOf(shade);
  // A grey has no hue to keep, and nothing makes it colourful.
  if (from.saturation < leastSaturation && to.saturation >= leastSaturation) return null;
  const turned = ((to.hue - from.hue + 540) % 360) - 180;
  if (to.saturation >= leastSaturation && Math.abs(turned) > mostTurned) return null;
  return hueChange(turned) + saturationChange(from, to) + lightnessChange(from, to);
}

const leastSaturation = 0.02;
/** Degrees: mixed as the eye sees it, a colour turns a little on its way to white. */
const mostTurned = 20;

interface Hsl {
  /** Degrees. */
  readonly hue: number;
  readonly saturation: number;
  readonly lightness: number;
}

function hueChange(turned: number): string {
  return Math.abs(turned) < 0.5 ? '' : `<a:hueOff val="${Math.round(turned * 60_000)}"/>`;
}

function saturationChange(from: Hsl, to: Hsl): string {
  return from.saturation === to.saturation ? '' : share('satMod', to.saturation / from.saturation);
}

/** Darker: a share of it. Lighter: as far on the way to white, so that white and black stay as they are. */
function lightnessChange({ lightness: from }: Hsl, { lightness: to }: Hsl): string {
  if (from === to) return '';
  if (to < from) return share('lumMod', to / from);
  const kept = (1 - to) / (1 - from);
  return share('lumMod', kept) + share('lumOff', 1 - kept);
}

function share(name: string, value: number): string {
  return `<a:${name} val="${Math.round(value * 100_000)}"/>`;
}

function hslOf(colour: string): Hsl {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  const most = Math.max(red, green, blue);
  const spread = most - Math.min(red, green, blue);
  const lightness = most - spread / 2;
  if (spread === 0) return { hue: 0, saturation: 0, lightness };
  const turn =
    most === red
      ? (green - blue) / spread
      : most === green
        ? (blue - red) / spread + 2
        : (red - green) / spread + 4;
  return {
    hue: (turn * 60 + 360) % 360,
    saturation: spread / (1 - Math.abs(2 * lightness - 1)),
    lightness,
  };
}
