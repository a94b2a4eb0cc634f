import { chartMarks } from '../charts/chart-marks.ts';
import type { ChartSpec } from '../charts/spec.ts';
import { numberHeight } from './number/number-layout.ts';
import { profileHeight } from './profile/profile-fit.ts';
import { dumbbellHeight, leastDumbbellHeight } from './dumbbell/dumbbell-frame.ts';
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

/** Pixels for a chart on a sheet with this room: a few rows breathe, small trends grow, a list, a ranking or groups per area shrink a little, many scroll. */
export function heightInRoom(spec: ChartSpec, width: number, room: number): number {
  const wanted = wantedHeight(spec, width);
  if (wanted === null) return room;
  if (spec.kind === 'multiples') return Math.max(wanted, room);
  if (room < wanted && room >= leastOf(spec, width, wanted)) return room;
  if (spec.kind === 'top') return wanted;
  return breathing.includes(spec.kind) ? Math.max(wanted, Math.min(room, wanted * mostAir)) : wanted;
}

/** Lower than this a trend says nothing, and of many rows too few are seen at once. */
const readable = 360;
/** Where all groups are hidden there is nothing to compare: their reasons and names are to be in sight at once. */
const withoutFigures = 220;
/** Two scroll bars, of the chart and of what it lies in, are worse than a chart that is this much higher. */
const mostWhole = 1.3;

/** Pixels a chart keeps in a low window, in which the sheet around it scrolls then; only of many rows it scrolls itself. */
export function leastHeightInRoom(spec: ChartSpec, width: number): number {
  const enough = spec.kind === 'bars' && isNothingShown(spec) ? withoutFigures : readable;
  const wanted = wantedHeight(spec, width);
  if (wanted === null) return enough;
  const whole = leastOf(spec, width, wanted);
  return whole <= enough * mostWhole ? Math.min(wanted, Math.max(whole, enough)) : enough;
}

function isNothingShown(spec: ChartSpec): boolean {
  return chartMarks(spec).every(({ value }) => value.status !== 'shown');
}

/** Lower its rows cannot be told apart. */
function leastOf(spec: ChartSpec, width: number, wanted: number): number {
  switch (spec.kind) {
    case 'ranking':
      return leastRankingHeight(spec);
    case 'dumbbell':
      return leastDumbbellHeight(spec);
    case 'top':
      return leastTopHeight(spec, width);
    default:
      return wanted;
  }
}

/** Pixels a chart wants on screen at this width, where it has rows to show; null: it takes the room there is. */
export function wantedHeight(spec: ChartSpec, width = usualWidth): number | null {
  switch (spec.kind) {
    case 'ranking':
      return rankingHeight(spec);
    case 'profile':
      return profileHeight(spec, width);
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
