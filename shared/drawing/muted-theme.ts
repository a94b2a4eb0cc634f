import { mixColours } from '../base/colour.ts';
import type { DrawingTheme } from './theme.ts';

/** A theme for what was stepped back: all marks in the grey of hatches, words softer but still to be read. */
export function mutedTheme(theme: DrawingTheme): DrawingTheme {
  const known = muted.get(theme);
  if (known) return known;
  const made = muteTheme(theme);
  muted.set(theme, made);
  return made;
}

/** Drawings compare themes by identity. */
const muted = new WeakMap<DrawingTheme, DrawingTheme>();

function muteTheme(theme: DrawingTheme): DrawingTheme {
  const { hatch, ink3, surface } = theme;
  return {
    ...theme,
    ...{ own: hatch, accent: hatch, mark: hatch, good: hatch, bad: hatch, reference: hatch },
    ...{ ink: ink3, ink2: ink3, goodText: ink3, badText: ink3 },
    series: theme.series.map(() => hatch),
    ownBar: mixColours(surface, hatch, 0.3),
    otherBar: mixColours(surface, hatch, 0.08),
    otherBarLine: hatch,
    ...{ onOwnBar: theme.ink, onOtherBar: theme.ink },
  };
}
