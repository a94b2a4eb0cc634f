import { mixColours } from '../../../../shared/base/colour.ts';
import { palette } from '../../../../shared/slides/palette.ts';
import { line, noLine, solidFill } from '../fills.ts';

/** Fill and edge of a bar that was stepped back: as the drawing greys it. */
export function mutedBar(isOwn: boolean): string {
  const fill = mixColours(`#${palette.surface}`, `#${palette.muted}`, isOwn ? 0.3 : 0.08).slice(1);
  return solidFill(fill.toUpperCase()) + (isOwn ? noLine : line(palette.muted, 0.75));
}
