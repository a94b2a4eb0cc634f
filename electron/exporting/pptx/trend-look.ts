import { emphasisIn, emphasisOfAll } from '../../../shared/charts/annotations/emphasis.ts';
import type { TrendSeries, TrendSpec } from '../../../shared/charts/spec.ts';
import type { SeriesColour, SlideColours } from '../../../shared/house-style/slide-colours.ts';
import type { Frame } from '../../../shared/slides/document.ts';
import { grid, type } from '../../../shared/slides/grid.ts';
import { palette } from '../../../shared/slides/palette.ts';

/** The house's colour for the own line, that of comparisons for the reference, one each for the others. */
export function seriesColour(
  spec: TrendSpec,
  series: TrendSeries | undefined,
  { own, ownText, other, otherText, series: turns }: SlideColours,
): SeriesColour {
  if (series && emphasisOfAll(emphasisIn(spec), series.points) === 'mute')
    return { line: palette.muted, text: palette.ink2 };
  const reference = { line: other, text: otherText };
  if (!series || series.role === 'own') return { line: own, text: ownText };
  if (series.role === 'reference') return reference;
  const others = spec.series.filter(({ role }) => role === 'other');
  return turns[others.indexOf(series) % turns.length] ?? reference;
}

/** The room that labels of a trend have on a slide, in inches. */
export function trendRoom(plot: Frame, right: number = grid.content.x + grid.content.w) {
  return { plot, right, size: type.label / 72, dot: 9 / 72 };
}
