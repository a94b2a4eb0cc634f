import { fitText, measureText } from '../../base/text-metrics.ts';
import { overlaps } from '../place-notes.ts';
import type { Box } from '../place-notes.ts';
import type { BarsSpec } from '../spec.ts';
import { barShape } from './bar-shape.ts';
import { wordsAboveBars } from '../verdict-words.ts';
import type { BarShape, LabelSize } from './bar-shape.ts';

export interface BarName {
  readonly series: number;
  readonly text: string;
  readonly box: Box;
  /** Top of the bar it belongs to. */
  readonly at: { readonly x: number; readonly y: number };
}

/** Whose bars these are: each name above a bar of its own, clear of the others, as low as it can. */
export function barNames(spec: BarsSpec, plot: Box, sizes: LabelSize): readonly BarName[] {
  const size = sizes.label;
  const shapes = spec.series.map((one, series) =>
    one.bars.map((_, group) => barShape(spec, plot, group, series, sizes)),
  );
  const taken: Box[] = [
    ...shapes.flat().flatMap((shape) => (shape ? [standing(shape, plot)] : [])),
    ...wordsAboveBars(spec, plot, sizes).map(({ box }) => box),
  ];
  const ceiling = plot.y - size * 2.4;
  return spec.series.flatMap(({ name }, series): BarName[] => {
    const shape = shapes[series]?.find((candidate) => candidate !== null);
    if (!shape) return [];
    const text = fitText(name, plot.w / 2, size, 600);
    const w = measureText(text, size, 600);
    // Rather to the left of its bar than over the next one, where it would be read as that one's name.
    const next = shapes[series + 1]?.[shapes[series]?.indexOf(shape) ?? 0];
    const right = next ? Math.max(next.bar.x - size * 0.3, plot.x + w) : plot.x + plot.w;
    const x = Math.max(plot.x, Math.min(shape.middle - w / 2, right - w));
    const box = (y: number): Box => ({ x, y, w, h: size * 1.3 });
    let y = shape.top - size * 1.6;
    while (y > ceiling && taken.some((other) => overlaps(box(y), other))) y -= size * 0.25;
    taken.push(box(y));
    return [{ series, text, box: box(y), at: { x: shape.middle, y: shape.top } }];
  });
}

function standing({ bar, top }: BarShape, plot: Box): Box {
  return { x: bar.x, y: top, w: bar.w, h: plot.y + plot.h - top };
}
