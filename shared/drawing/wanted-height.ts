import type { ChartSpec } from '../charts/spec.ts';
import { numberHeight } from './number/number-layout.ts';
import { profileHeight } from './profile/profile-layout.ts';
import { dumbbellHeight } from './dumbbell/dumbbell-frame.ts';
import { distributionHeight } from './distribution/distribution-layout.ts';
import { matrixHeight } from './matrix/matrix-layout.ts';
import { responseHeight } from './response/response-layout.ts';
import { multiplesHeight } from './multiples/multiples-layout.ts';
import { leastRankingHeight, rankingHeight } from './ranking/ranking-height.ts';
import { leastTopHeight, topHeight } from './top/top-layout.ts';

/** Of the sheet in Verkennen, beside an open panel. */
const usualWidth = 974;

/** A row much taller than it wants is hard to follow from its name to its figures. */
const mostAir = 1.4;
/** Kinds whose rows share the height there is. */
const breathing: readonly ChartSpec['kind'][] = ['ranking', 'profile', 'dumbbell', 'distribution'];

/** Pixels for a chart on a sheet with this room: a few rows breathe, small trends grow, a list or a ranking shrinks a little, many scroll. */
export function heightInRoom(spec: ChartSpec, width: number, room: number): number {
  const wanted = wantedHeight(spec, width);
  if (wanted === null) return room;
  if (spec.kind === 'multiples') return Math.max(wanted, room);
  if (spec.kind === 'ranking' && room < wanted && room >= leastRankingHeight(spec)) return room;
  if (spec.kind === 'top') return room < leastTopHeight(spec, width) ? wanted : Math.min(wanted, room);
  return breathing.includes(spec.kind) ? Math.max(wanted, Math.min(room, wanted * mostAir)) : wanted;
}

/** Pixels a chart wants on screen at this width, where it has rows to show; null: it takes the room there is. */
export function wantedHeight(spec: ChartSpec, width = usualWidth): number | null {
  switch (spec.kind) {
    case 'ranking':
      return rankingHeight(spec);
    case 'profile':
      return profileHeight(spec);
    case 'top':
      return topHeight(spec, width);
    case 'number':
      return numberHeight;
    case 'matrix':
      return matrixHeight(spec, width);
    case 'multiples':
      return multiplesHeight(spec, width);
    case 'dumbbell':
      return dumbbellHeight(spec);
    case 'distribution':
      return distributionHeight(spec);
    case 'response':
      return responseHeight(spec);
    default:
      return null;
  }
}
