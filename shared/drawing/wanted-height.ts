import type { ChartSpec } from '../charts/spec.ts';
import { profileHeight } from './profile/profile-layout.ts';
import { dumbbellHeight } from './dumbbell/dumbbell-frame.ts';
import { rankingHeight } from './ranking/ranking-height.ts';

/** Pixels a chart wants on screen at this width, where it has rows to show; null: it takes the room there is. */
export function wantedHeight(spec: ChartSpec): number | null {
  switch (spec.kind) {
    case 'ranking':
      return rankingHeight(spec);
    case 'profile':
      return profileHeight(spec);
    case 'dumbbell':
      return dumbbellHeight(spec);
    default:
      return null;
  }
}
