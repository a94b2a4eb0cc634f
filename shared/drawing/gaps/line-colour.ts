import { emphasisIn, emphasisOfAll } from '../../charts/annotations/emphasis.ts';
import type { GapsSpec } from '../../charts/gaps/gaps-spec.ts';
import { groupLook } from '../../charts/group-look.ts';
import { groupColour } from '../group-colour.ts';
import type { DrawingTheme } from '../theme.ts';

/** Of the line of a group and its name: its own, or grey where all of it was stepped back. */
export function lineColour(spec: GapsSpec, group: number, theme: DrawingTheme): string {
  const points = spec.series[group]?.points ?? [];
  if (emphasisOfAll(emphasisIn(spec), points) === 'mute') return theme.hatch;
  return groupColour(groupLook(group), theme);
}
