import { measureText } from '../base/text-metrics.ts';
import type { BarsSpec, ChartSpec } from '../charts/spec.ts';
import { drawingSizes } from './drawing-props.ts';
import { matrixWidth } from './matrix/matrix-layout.ts';

/** Pixels a chart needs on screen on a sheet of this width: more than there is where its words would touch. */
export function wantedWidth(spec: ChartSpec, sheet: number): number {
  switch (spec.kind) {
    case 'matrix':
      return matrixWidth(spec, sheet);
    case 'bars':
      return Math.max(sheet, least.bars, leastBars(spec));
    case 'ranking':
    case 'dumbbell':
      return Math.max(sheet, spec.notes.length === 0 ? least[spec.kind] : leastForNotes);
    default:
      return Math.max(sheet, least[spec.kind]);
  }
}

/** Names, axis and figures beside each other; on a smaller sheet the chart scrolls. */
const least: Readonly<Record<Exclude<ChartSpec['kind'], 'matrix'>, number>> = {
  ...{ ranking: 440, trend: 320, multiples: 360, bars: 320, top: 320, map: 320 },
  ...{ profile: 600, dumbbell: 480, gaps: 320, response: 560 },
  ...{ funnel: 560, distribution: 440, number: 400 },
};

/** A note stands beside its mark, level with it. */
const leastForNotes = 640;

/** Each bar as wide as the figure in it. */
function leastBars({ groups, series }: BarsSpec): number {
  const { label } = drawingSizes.screen;
  // Half of a group's room is for its bars at least (`barBox`), and the axis stands beside them.
  return label * 5 + groups.length * Math.max(1, series.length) * measureText('100', label, 600) * 1.5;
}
