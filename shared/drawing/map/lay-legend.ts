import { fitText, measureText, wrapText } from '../../base/text-metrics.ts';
import type { MapLegend } from '../../charts/map/map-spec.ts';
import type { Box } from '../../charts/place-notes.ts';
import type { VerdictLook } from '../../charts/verdict-look.ts';
import { mapChartTexts } from '../../language/nl/chart-map.ts';

export type LegendSign =
  | { readonly kind: 'none' }
  | { readonly kind: 'class'; readonly index: number }
  | { readonly kind: 'hidden' | 'unavailable' }
  | { readonly kind: 'verdict'; readonly look: VerdictLook };

interface LegendItem {
  readonly sign: LegendSign;
  readonly lines: readonly string[];
  readonly isTitle: boolean;
}

export interface PlacedLegend {
  /** Right of the map, not under it. */
  readonly isColumn: boolean;
  readonly items: readonly (LegendItem & { readonly x: number; readonly y: number })[];
  readonly box: Box;
  /** What is left for the map. */
  readonly frame: Box;
}

interface Room {
  readonly width: number;
  readonly height: number;
  /** Font size. */
  readonly size: number;
}

/** In the type of the legend. */
export const legendLook = { swatch: 1.9, gap: 0.6, line: 1.35, between: 0.55 } as const;

/**
 * A column right of the map, where `kept` is free for what else stands there; under the map, one after the other, where
 * the chart is narrow.
 */
export function layLegend(legend: MapLegend, { width, height, size }: Room, kept = 0): PlacedLegend {
  const isColumn = width > size * 48;
  const column = isColumn ? Math.min(size * 19, width * 0.32) : width;
  const items = itemsOf(legend, column, size);
  let [x, y] = [0, 0];
  const placed = items.map((item) => {
    const w = widthOf(item, size);
    if (!isColumn && x > 0 && (x + w > width || item.isTitle)) [x, y] = [0, y + rowHeight(1, size)];
    const at = { ...item, x, y };
    if (isColumn || item.isTitle) y += rowHeight(item.lines.length, size);
    else x += w + size * 1.6;
    return at;
  });
  const high = y + (x > 0 ? rowHeight(1, size) : 0);
  const left = width - Math.max(column, kept);
  const origin = isColumn ? { x: left, y: 0 } : { x: 0, y: height - high };
  return {
    isColumn,
    items: placed.map((item) => ({ ...item, x: item.x + origin.x, y: item.y + origin.y })),
    box: { ...origin, w: column, h: high },
    frame: isColumn
      ? { x: 0, y: 0, w: left - size * 2, h: height }
      : { x: 0, y: 0, w: width, h: Math.max(1, height - high - size) },
  };
}

function itemsOf(legend: MapLegend, width: number, size: number): readonly LegendItem[] {
  const beside = width - size * (legendLook.swatch + legendLook.gap);
  const item = (sign: LegendSign, text: string): LegendItem => ({
    sign,
    lines: wrapText(text, sign.kind === 'none' ? width : beside, size).map((line) =>
      fitText(line, width, size),
    ),
    isTitle: false,
  });
  const { title, classes, measure, reference, looks, without, hidden, unavailable } = legend;
  return [
    {
      sign: { kind: 'none' },
      lines: wrapText(title, width, size, 600).map((line) => fitText(line, width, size, 600)),
      isTitle: true,
    },
    ...classes.map(({ from, to }, index) =>
      item({ kind: 'class', index }, mapChartTexts.classLabel(from, to, measure)),
    ),
    ...(hidden === null ? [] : [item({ kind: 'hidden' }, hidden)]),
    ...(unavailable === null ? [] : [item({ kind: 'unavailable' }, unavailable)]),
    ...looks.map((look) => item({ kind: 'verdict', look }, look.word)),
    ...(without === null ? [] : [item({ kind: 'none' }, without)]),
    ...(reference === null
      ? []
      : [
          item(
            reference.classIndex === null ? { kind: 'none' } : { kind: 'class', index: reference.classIndex },
            reference.label,
          ),
        ]),
  ];
}

function widthOf({ lines, sign, isTitle }: LegendItem, size: number): number {
  const text = Math.max(0, ...lines.map((line) => measureText(line, size, isTitle ? 600 : 400)));
  return text + (sign.kind === 'none' ? 0 : size * (legendLook.swatch + legendLook.gap));
}

function rowHeight(lines: number, size: number): number {
  return size * (lines * legendLook.line + legendLook.between);
}
