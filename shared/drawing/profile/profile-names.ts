import { measureText } from '../../base/text-metrics.ts';
import type { Box } from '../../charts/place-notes.ts';
import { alongProfile, type PlacedLine } from '../../charts/profile/profile-geometry.ts';
import type { ProfileRow, ProfileSpec } from '../../charts/profile/profile-spec.ts';
import type { ProfileColumns, ProfileSizes } from './profile-layout.ts';

/** Whose mark and whose rings these are: said once, at the first row with room for both. */
export interface ProfileNames {
  /** Of the row. */
  readonly index: number;
  readonly own: { readonly x: number; readonly text: string };
  readonly others: { readonly x: number; readonly text: string } | null;
  readonly boxes: readonly Box[];
}

/** Each name at the side its marks reach furthest to; null where no row has room. */
export function placeNames(
  spec: ProfileSpec,
  lines: readonly (PlacedLine & { readonly row: ProfileRow })[],
  plot: Box,
  columns: ProfileColumns,
  sizes: ProfileSizes,
): ProfileNames | null {
  if (spec.others === null) return null;
  for (const [index, { row, middle }] of lines.entries()) {
    const found = namesAt(spec, row, plot, columns, sizes);
    if (found === null) continue;
    const { own, others } = found;
    const box = (x: number, text: string, weight: 400 | 600): Box => ({
      x,
      y: middle - sizes.small * 0.7,
      w: measureText(text, sizes.small, weight),
      h: sizes.small * 1.4,
    });
    return { index, own, others, boxes: [box(own.x, own.text, 600), box(others.x, others.text, 400)] };
  }
  return null;
}

function namesAt(
  spec: ProfileSpec,
  { place, others }: ProfileRow,
  plot: Box,
  { percents, verdict }: ProfileColumns,
  sizes: ProfileSizes,
) {
  const [first] = others;
  const last = others.at(-1);
  if (place === null || first === undefined || last === undefined || spec.others === null) return null;
  const x = (at: number) => alongProfile(spec, plot, at);
  const gap = sizes.small * 0.7;
  const right = x(Math.max(place.to ?? place.at, last)) + gap;
  const left = x(Math.min(place.from ?? place.at, first)) - gap;
  const own = { text: spec.name, w: measureText(spec.name, sizes.small, 600) };
  const rest = { text: spec.others, w: measureText(spec.others, sizes.small) };
  const ownRight = place.at >= (first + last) / 2;
  const [before, after] = ownRight ? [rest, own] : [own, rest];
  // The ground between the axis and the columns on both sides is free.
  const free = { from: (percents.at(-1)?.right ?? 0) + gap, to: verdict - gap };
  if (left - before.w < free.from || right + after.w > free.to) return null;
  const placed = { before: left - before.w, after: right };
  return {
    own: { x: ownRight ? placed.after : placed.before, text: own.text },
    others: { x: ownRight ? placed.before : placed.after, text: rest.text },
  };
}
