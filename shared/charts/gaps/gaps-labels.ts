import { fitText, measureText } from '../../base/text-metrics.ts';
import { heightOf, trendWaveX } from '../geometry.ts';
import { overlaps, type Box } from '../place-notes.ts';
import { spreadLabels } from '../spread-labels.ts';
import type { GapsSpec } from './gaps-spec.ts';
import { writeValue } from '../write-value.ts';

interface Room {
  readonly plot: Box;
  /** Right edge of the drawing. */
  readonly right: number;
  /** Font size. */
  readonly size: number;
  /** Diameter of a marker. */
  readonly dot: number;
}

/** A text from `x` on around the middle `y`, with the point it belongs to. */
export interface GapsLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly at: { readonly x: number; readonly y: number };
}

/** Names and percentages at the ends of the lines, clear of each other; by group. */
export function groupEnds(
  spec: GapsSpec,
  { plot, right, size, dot }: Room,
): readonly (GapsLabel & { readonly group: number })[] {
  const ends = spec.series.flatMap(({ name, points }, group) => {
    const last = points.findLast(({ value }) => value.status === 'shown');
    if (last?.value.status !== 'shown') return [];
    const at = {
      x: trendWaveX(spec, plot, last.wave),
      y: heightOf(spec.axis, last.value.percent, plot),
    };
    const x = at.x + dot * 1.5;
    const percent = writeValue(last.value);
    const room = right - x - measureText(` ${percent}`, size, 600);
    return [{ group, text: `${fitText(name, room, size, 600)} ${percent}`, x, y: at.y, at }];
  });
  return spreadLabels(ends, size * 1.3, { top: plot.y, bottom: plot.y + plot.h - size * 0.6 });
}

/** The percentages of the outermost groups, above and below their line, where nothing else is written. */
export function outerValues(spec: GapsSpec, room: Room): readonly GapsLabel[] {
  const { plot, size, dot } = room;
  const taken = groupEnds(spec, room).map((end) => boxOf(end, size, 600));
  const reach = dot * 0.7 + size * 0.6;
  return spec.gaps.flatMap(({ wave, value: gap }) => {
    if (gap.status !== 'shown') return [];
    return [
      { code: gap.largest, shift: -reach },
      { code: gap.smallest, shift: reach },
    ].flatMap(({ code, shift }) => {
      const points = spec.series.find((group) => group.code === code)?.points ?? [];
      const value = points.find((point) => point.wave === wave)?.value;
      const isEnd = points.findLast((point) => point.value.status === 'shown')?.wave === wave;
      if (value?.status !== 'shown' || isEnd) return [];
      const text = writeValue(value);
      const at = { x: trendWaveX(spec, plot, wave), y: heightOf(spec.axis, value.percent, plot) };
      const label = { text, x: at.x - measureText(text, size) / 2, y: at.y + shift, at };
      const box = boxOf(label, size, 400);
      const isOutside = box.y < plot.y - size || box.y + box.h > plot.y + plot.h;
      if (isOutside || taken.some((other) => overlaps(other, box))) return [];
      taken.push(box);
      return [label];
    });
  });
}

/** Names at the ends of the lines of the gaps. */
export function gapEnds(spec: GapsSpec, { plot, right, size, dot }: Room) {
  const lines = [
    { role: 'own' as const, name: spec.name, gaps: spec.gaps },
    ...(spec.reference ? [{ role: 'reference' as const, ...spec.reference }] : []),
  ];
  const ends = lines.flatMap(({ role, name, gaps }) => {
    const last = gaps.findLast(({ value }) => value.status === 'shown');
    if (last?.value.status !== 'shown') return [];
    const at = {
      x: trendWaveX(spec, plot, last.wave),
      y: heightOf(spec.gapAxis, last.value.difference, plot),
    };
    const x = at.x + dot * 1.5;
    return [{ role, text: fitText(name, right - x, size, 600), x, y: at.y, at }];
  });
  return spreadLabels(ends, size * 1.3, { top: plot.y, bottom: plot.y + plot.h });
}

/** What a label covers. */
export function boxOf({ text, x, y }: GapsLabel, size: number, weight: 400 | 600): Box {
  return { x, y: y - size * 0.6, w: measureText(text, size, weight), h: size * 1.2 };
}
