import { footHeight } from '../../charts/annotations/foot-words.ts';
import { keepFirst, notedIn } from '../../charts/keep-noted.ts';
import { measureText } from '../../base/text-metrics.ts';
import { newestPoint } from '../../charts/multiples/newest-point.ts';
import type { MultiplesPanel, MultiplesSpec } from '../../charts/multiples/multiples-spec.ts';
import type { Box } from '../../charts/place-notes.ts';
import { drawingSizes, type DrawingProps } from '../drawing-props.ts';
import { writeValue } from '../../charts/write-value.ts';

export interface PlacedPanel {
  readonly panel: MultiplesPanel;
  /** Title, plot and the figure at the end of the line. */
  readonly box: Box;
  readonly plot: Box;
  /** The first of its line: percentages stand left of it. */
  readonly isLeft: boolean;
  /** The last of its column: waves stand under it. */
  readonly isFoot: boolean;
}

export interface MultiplesLayout {
  readonly panels: readonly PlacedPanel[];
  readonly leftOut: number;
  /** Baseline of what stands under the panels. */
  readonly foot: number;
}

/** Panels of one size in lines: on a sheet that scrolls at a good size, on a slide as large as all can be. */
export function layMultiples(
  spec: MultiplesSpec,
  { width, height, variant }: Pick<DrawingProps, 'width' | 'height' | 'variant'>,
): MultiplesLayout {
  const { tick: size } = drawingSizes[variant];
  const axis = size * 3.4;
  const top = size * 2.6;
  const under = size * 3.5 + footHeight(spec, width, size);
  const room = { w: width - axis, h: height - top - under };
  const { columns, lines } = gridOf(spec.panels.length, room, size);
  const isNoted = notedIn(spec);
  const shown = keepFirst(spec.panels, columns * lines, ({ points }) =>
    isNoted(points.map(({ mark }) => mark)),
  );
  const gap = { x: size * 1.4, y: size * 1.1 };
  const w = Math.min((room.w + gap.x) / columns - gap.x, size * widest);
  const h = Math.min(
    (room.h + gap.y) / Math.max(1, lines) - gap.y,
    size * (Number.isFinite(height) || lines === 1 ? highest : calm),
  );
  const title = size * 1.6;
  const end = endWidth(spec, size);
  const panels = shown.map((panel, index): PlacedPanel => {
    const column = index % columns;
    const line = Math.floor(index / columns);
    const box = { x: axis + column * (w + gap.x), y: top + line * (h + gap.y), w, h };
    return {
      panel,
      box,
      plot: { x: box.x, y: box.y + title, w: w - end, h: h - title },
      isLeft: column === 0,
      isFoot: index + columns >= shown.length,
    };
  });
  return {
    panels,
    leftOut: spec.panels.length - shown.length,
    foot: top + lines * (h + gap.y) - gap.y + size * 3.2,
  };
}

/** Pixels small trends want on screen. */
export function multiplesHeight(spec: MultiplesSpec, width: number): number {
  const { tick: size } = drawingSizes.screen;
  const { foot } = layMultiples(spec, { width, height: Infinity, variant: 'screen' });
  return Math.max(foot + size * 0.6 + footHeight(spec, width, size), 160);
}

/** As many columns as make the panels largest; where not even small ones fit, as many panels as do. */
function gridOf(count: number, room: { readonly w: number; readonly h: number }, size: number) {
  const most = Math.max(1, Math.floor(room.w / (size * narrowest)));
  if (!Number.isFinite(room.h)) {
    const columns = Math.max(1, Math.min(count, Math.floor(room.w / (size * wanted))));
    return { columns, lines: Math.ceil(count / columns) };
  }
  const options = Array.from({ length: Math.min(most, Math.max(1, count)) }, (_, index) => {
    const columns = index + 1;
    const fitting = Math.max(1, Math.floor(room.h / (size * lowest)));
    const lines = Math.min(Math.max(1, Math.ceil(count / columns)), fitting);
    const held = Math.min(count, columns * lines);
    return { columns, lines, held, side: Math.min(room.w / columns / 1.5, room.h / lines) };
  });
  const [first = { columns: 1, lines: 1 }] = options.sort((a, b) => b.held - a.held || b.side - a.side);
  return { columns: first.columns, lines: first.lines };
}

/** Of the largest figure with its sign. */
function endWidth({ panels }: MultiplesSpec, size: number): number {
  const figures = panels.flatMap((panel) => {
    const point = newestPoint(panel);
    return point ? [measureText(writeValue(point.value), size, 600)] : [];
  });
  return Math.max(0, ...figures) + size * 1.6;
}

/** Sides of a panel, in type sizes. */
const wanted = 16;
const narrowest = 7.5;
const widest = 34;
const lowest = 5;
const highest = 22;
/** Of a line among others on a sheet that scrolls. */
const calm = 11.5;
