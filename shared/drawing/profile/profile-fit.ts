import { fitProfile } from '../../charts/profile/fit-profile.ts';
import { rowsHigh } from '../../charts/profile/profile-geometry.ts';
import type { ProfileSpec } from '../../charts/profile/profile-spec.ts';
import { sizesFor } from './profile-heads.ts';
import type { ProfileSizes } from './profile-layout.ts';

/** The height a profile wants on screen. */
export function profileHeight(spec: ProfileSpec, width: number): number {
  const { head, foot, row } = sizesFor(spec, width, 'screen');
  return head + Math.max(3, rowsHigh(spec.sections)) * row.least + foot;
}

/** What fits a slide of this size, and the sizes it then has: notes there is no room for take a line more under it. */
export function profileOnSlide(spec: ProfileSpec, { width, height }: { width: number; height: number }) {
  const sizes = sizesFor(spec, width, 'slide');
  const fitIn = (room: ProfileSizes) => fitProfile(spec, (height - room.head - room.foot) / room.row.least);
  const fitted = fitIn(sizes);
  if (fitted.untold === 0) return { ...fitted, sizes };
  const withLine = { ...sizes, foot: sizes.foot + sizes.small * footLineHigh };
  return { ...fitIn(withLine), sizes: withLine };
}

export const footLineHigh = 1.3;
