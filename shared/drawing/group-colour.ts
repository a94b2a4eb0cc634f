import type { GroupLook } from '../charts/group-look.ts';
import type { DrawingTheme } from './theme.ts';

/** The colour of a group: the series colours of the theme in turn. */
export function groupColour({ colour }: GroupLook, theme: DrawingTheme): string {
  const colours = [theme.own, ...theme.series, theme.reference];
  return colours[colour % colours.length] ?? theme.mark;
}
